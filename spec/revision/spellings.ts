const bullet = /^[-–—•·◦▪●○*]\s+/u;

/**
 * A piece of text as it may have been spelt when its fingerprint was taken: typography that no reader minds (bullets, quotes,
 * dashes) is the first that a conversion changes.
 */
export function spellings(text: string): readonly string[] {
  const bulleted = bullet.test(text);
  const bodies = bulleted ? [text, text.replace(bullet, '· '), text.replace(bullet, '')] : [text];
  const listed = !bulleted && /^[A-Z_]+$/u.test(text) ? [`· ${text}`] : [];
  const quoted = [...bodies, ...listed].flatMap((one) =>
    /["'“”‘’]/u.test(one) ? [one, straight(one), curly(one)] : [one],
  );
  return [...new Set(quoted.flatMap((one) => (/ [-—] /u.test(one) ? [one, one.replace(/ [-—] /gu, ' – ')] : [one])))];
}

function straight(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
}

function curly(text: string): string {
  return text.replace(/"([^"]*)"/gu, '“$1”').replace(/'/gu, '’');
}
