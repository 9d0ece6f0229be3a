import type { GherkinDocument, Pickle, PickleStep } from '@cucumber/messages';
import { statementsIn } from './cited';
import type { TestListing } from './run-options';

const idTag = /^@(TP\/oneM2M\/CSE\/SWC\/[A-Z0-9]+(?:\/\d+)?)$/;

/**
 * What a scenario says of itself. Its id is the tag `@TP/oneM2M/CSE/SWC/<group>/<number>`; the rows of an outline share
 * the tag without the number and begin their names with it. Its statements are those of its tags and of its steps.
 */
export function listingOf(pickle: Pickle, document: GherkinDocument): TestListing {
  const tags = pickle.tags.map((tag) => tag.name);
  const tag = tags.map((name) => idTag.exec(name)?.[1]).find((id) => id !== undefined);
  if (tag === undefined) throw new Error(`${pickle.uri}: the scenario "${pickle.name}" has no test purpose id`);
  const numbered = /^(\d+) (.*)$/.exec(pickle.name);
  const cited = [...tags, ...pickle.steps.flatMap(words)].join(' ');
  return {
    id: /\/\d+$/.test(tag) ? tag : `${tag}/${numbered?.[1] ?? '?'}`,
    title: /\/\d+$/.test(tag) ? pickle.name : (numbered?.[2] ?? pickle.name),
    kind: tags.includes('@property') ? 'property' : 'scenario',
    statements: statementsIn(cited),
    source: `${pickle.uri}:${String(lineOf(pickle, document))}`,
    tags,
  };
}

/** Whether a scenario is a load test, which is one test for each number of targets, and none of the suite's. */
export function isLoadTest({ tags }: Pick<TestListing, 'tags'>): boolean {
  return tags.includes('@load');
}

/** A load test with so many targets: that is the end of its id. */
export function withTargets(test: TestListing, targets: number): TestListing {
  const number = String(targets);
  return { ...test, id: `${test.id}/${number}`, title: `${test.title} (${number} targets)`, targets };
}

/** What a step says, in its text and in its table. */
function words({ text, argument }: PickleStep): readonly string[] {
  return [text, ...(argument?.dataTable?.rows ?? []).flatMap((row) => row.cells.map((cell) => cell.value))];
}

/** The line of the scenario, or of its row in an outline. */
export function lineOf(pickle: Pickle, document: GherkinDocument): number {
  const wanted = pickle.astNodeIds.at(-1);
  const scenarios = (document.feature?.children ?? []).flatMap(
    (child) => child.rule?.children.flatMap((inner) => inner.scenario ?? []) ?? child.scenario ?? [],
  );
  for (const scenario of scenarios) {
    if (scenario.id === wanted) return scenario.location.line;
    const row = scenario.examples.flatMap((examples) => examples.tableBody).find((one) => one.id === wanted);
    if (row) return row.location.line;
  }
  return 1;
}
