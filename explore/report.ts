import type { Context } from './context';
import type { Finding } from './finding';
import { fileNameOf } from './finding';
import { feature, gherkin } from './scenario';

/** A finding as the machine output promises it, and what editors need besides. */
export function findingJson(context: Context, finding: Finding): object {
  const { id, kind, certainty, title, statements, reading, scenario } = finding;
  return {
    id,
    kind,
    certainty,
    title,
    statements,
    trace: scenario ? gherkin(scenario) : null,
    reading,
    changeRequest: changeRequest(context, finding),
  };
}

/** A draft of a change request, in Markdown. */
export function changeRequest(
  context: Context,
  { title, kind, certainty, statements, problem, proposal, reading, scenario, id }: Finding,
): string {
  const cited = statements.flatMap((one) => {
    const found = context.statement(one);
    return found ? [`- \`${one}\` (${found.place}): ${found.text}`] : [];
  });
  return [
    `# ${title}`,
    '',
    `Finding \`${id}\`: ${kind}, ${certainty}.`,
    '',
    '## Statements concerned',
    '',
    ...cited,
    '',
    '## Problem',
    '',
    problem,
    '',
    ...(scenario ? ['A way to see it:', '', '```gherkin', gherkin(scenario).trimEnd(), '```', ''] : []),
    '## Proposal',
    '',
    proposal,
    '',
    '## Effects',
    '',
    `Until then implementations may differ. This project reads it so: ${reading}`,
    certainty === 'certain'
      ? 'However the rest of the text is read, this stays.'
      : 'Another reading of the words avoids it; the proposal makes that reading the only one.',
    '',
  ].join('\n');
}

/** The suite plays no scenario without an id; a file of a finding holds one. */
const testId = '@TP/oneM2M/CSE/SWC/FINDING/1';

/** The feature file of a finding that has a scenario. */
export function featureOf(finding: Finding): { readonly name: string; readonly text: string } | undefined {
  const { id, kind, certainty, statements, scenario } = finding;
  if (!scenario) return undefined;
  const about = [`${id} (${kind}, ${certainty})`, `Statements: ${statements.join(', ')}`];
  return { name: `${fileNameOf(finding)}.feature`, text: feature(scenario, [testId], about) };
}
