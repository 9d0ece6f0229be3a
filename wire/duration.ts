const day = 24 * 60 * 60 * 1000;
const pattern = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const units = [365 * day, 30 * day, day, 60 * 60 * 1000, 60 * 1000, 1000];

/** An `xs:duration` such as `PT1H30M` in milliseconds; undefined if the text is none, or a negative one. */
export function durationMs(text: unknown): number | undefined {
  const parts: readonly (string | undefined)[] | undefined =
    typeof text === 'string' ? pattern.exec(text)?.slice(1) : undefined;
  return parts?.reduce((sum, part, index) => sum + Number(part ?? 0) * (units[index] ?? 0), 0);
}
