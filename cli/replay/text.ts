import { gherkin } from '../../generators/gherkin';
import { curl } from '../../reports/curl';
import { plural } from '../../reports/exit-status';
import { failureLines } from '../../reports/terminal';
import type { Style } from '../../reports/terminal-style';
import type { Results } from '../../reports/results';
import { visibleLine } from '../../reports/visible';
import { catalogue } from '../../spec/catalogue';
import type { Replayed } from '../../steps/property/replay';
import type { Loaded } from './load';
import type { ReplayOutcome } from './outcome';

/** What came of a replay, for people: the scenario, what went wrong with its evidence, and the whole in one line. */
export function replayText(
  { file }: Loaded,
  outcome: ReplayOutcome,
  replayed: Replayed,
  target: Results['target'],
  style: Style,
): string {
  const { history, failure, property } = file;
  const expected = `expected: ${failure.message} (${failure.statements[0] ?? 'no statement'})`;
  const lines = [
    gherkin(history, `a counterexample of "${property}"`, expected),
    '',
    ...('failure' in outcome ? [...failed(outcome, replayed, target, style), ''] : []),
    ...('played' in replayed ? replayed.played.leftBehind.map((one) => `Left behind: ${visibleLine(one)}`) : []),
    verdict(outcome, replayed),
  ];
  return `${lines.map((line) => line.split('\n').map(visibleLine).join('\n')).join('\n')}\n`;
}

function failed(
  { failure }: Extract<ReplayOutcome, { readonly failure: unknown }>,
  replayed: Replayed,
  target: Results['target'],
  style: Style,
): readonly string[] {
  const exchanges = 'played' in replayed ? replayed.played.exchanges : [];
  const statements = new Map(catalogue.map((statement) => [statement.id, statement]));
  const shown = exchanges.filter(({ number }) => failure.evidence.includes(number));
  return [
    ...failureLines(failure, { exchanges }, statements, style),
    ...shown.flatMap((exchange) => curl(exchange, target) ?? []).map((line) => `  curl      ${line}`),
  ];
}

function verdict(outcome: ReplayOutcome, replayed: Replayed): string {
  switch (outcome.outcome) {
    case 'same':
      return 'The same failure came again.';
    case 'other':
      return 'Another failure came than the saved one.';
    case 'none':
      return `No failure came: ${played(replayed)}.`;
    case 'notJudged':
      return `Not judged: ${outcome.reason}`;
  }
}

function played(replayed: Replayed): string {
  if (!('played' in replayed)) return 'nothing was played';
  const { commands, skipped } = replayed.played;
  const left = skipped.length === 0 ? '' : `, ${skipped.length} could not be carried out`;
  return `${plural(commands, 'command')} played${left}`;
}
