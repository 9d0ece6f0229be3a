/** A line of a scenario: a step with its table, or a remark. */
export type Line =
  { readonly step: string; readonly table?: readonly (readonly [string, string])[] } | { readonly remark: string };

/** A scenario in the words of the suite's own steps, which any CSE can be taken through. */
export interface Scenario {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What to look at when it has been played. */
  readonly look: string;
}

const keyword = /^(Given|When|And|Then) /u;

/** The scenario in Gherkin. */
export function gherkin({ title, lines, look }: Scenario, tags: readonly string[] = []): string {
  let last = '';
  const body = [...lines, ...lastLooks(lines)].flatMap((line): readonly string[] => {
    if ('remark' in line) return [`    # ${line.remark}`];
    const first = keyword.exec(line.step)?.[1] ?? 'When';
    const words = line.step.replace(keyword, '');
    const shown = first === last ? 'And' : first;
    if (first !== 'And') last = first;
    const rows = line.table ?? [];
    return [`    ${shown} ${words}`, ...tableLines(rows)];
  });
  const head = tags.length > 0 ? [`  ${tags.join(' ')}`] : [];
  return [...head, `  Scenario: ${title}`, ...body, `    # Look at: ${look}`, ''].join('\n');
}

/** What each campaign shows in the end, for who plays the scenario. */
function lastLooks(lines: readonly Line[]): readonly Line[] {
  const steps = lines.flatMap((line) => ('step' in line ? [line.step] : []));
  const labels = new Set(
    steps.flatMap((step) => [...step.matchAll(/campaign ("[^"]+")/gu)].map(([, label = '']) => label)),
  );
  return (
    [...labels]
      .filter((label) => !steps.some((step) => step.includes(`deletes campaign ${label}`)))
      // Whether there is one is what the scenario asks.
      .filter((label) => !(steps.at(-1) ?? '').includes(`creates campaign ${label}`))
      .map((label) => ({ step: `Then there is a campaign ${label}` }))
  );
}

function tableLines(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `      | ${name.padEnd(width)} | ${value} |`);
}

/** The same scenario as a feature file of its own. */
export function feature(scenario: Scenario, tags: readonly string[], about: readonly string[]): string {
  const head = ['Feature: A finding about the text', ...about.map((line) => `  ${line}`), ''];
  return [...head, gherkin(scenario, tags)].join('\n');
}

/** A line from short notation: `When the originator updates campaign "C" with:|version=2`. */
export function lineOf(text: string): Line {
  const [step = '', ...cells] = text.split('|');
  if (cells.length === 0) return { step };
  return {
    step,
    table: cells.map((cell): readonly [string, string] => {
      const at = cell.indexOf('=');
      return [cell.slice(0, at), cell.slice(at + 1)];
    }),
  };
}
