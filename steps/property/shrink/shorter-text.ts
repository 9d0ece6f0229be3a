/** Texts that are shorter by half, and near the end by one character; none is cut inside a character. */
export function shorterTexts(text: string | undefined): readonly string[] {
  const characters = Array.from(text ?? '');
  const { length } = characters;
  if (length < 2) return [];
  const half = Math.ceil(length / 2);
  const halves = [characters.slice(0, half), characters.slice(half)];
  const less =
    length > 2 && length <= 8 ? characters.map((_, at) => characters.filter((_one, index) => index !== at)) : [];
  return [...halves, ...less].map((some) => some.join(''));
}
