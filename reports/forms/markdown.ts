import { headline, plural } from '../exit-status';
import type { Failure, Results, TestResult } from '../results';
import { verdicts, verdictWord } from '../verdicts';
import { code, plain, table } from './markdown-text';

/** More failures than this are counted: a comment on a pull request has a limit. */
const mostInFull = 20;

const signs = { yes: '✅', no: '❌', unknown: '⚠️' } as const;

/** The report for a pull request: what came out, what failed and how, what was not tested and why. */
export function markdown(results: Results): string {
  const { conforms, text } = headline(results);
  const { target, spec, run, summary } = results;
  const numbers = verdicts.filter((each) => summary[each] > 0);
  const lines = [
    `## ${signs[conforms]} ${plain(text)}`,
    '',
    `${code(target.name)}${target.version === undefined ? '' : ` ${code(target.version)}`}, ${plain(spec.document)} ${plain(spec.revision)}, profile ${code(spec.profile)}, seed ${String(run.seed)}, ${plain(run.startedAt)}`,
    '',
    ...table(
      numbers.map((each) => verdictWord[each]),
      numbers.length === 0 ? [] : [numbers.map((each) => String(summary[each]))],
    ),
    ...run.notices.flatMap((notice) => ['', `> ${code(notice)}`]),
    ...failures(results),
    ...byReason('Came to no verdict', results.tests, ['inconclusive', 'error']),
    ...byReason('Not applicable', results.tests, ['notApplicable']),
  ];
  return `${lines.join('\n')}\n`;
}

function failures({ tests, statements }: Results): readonly string[] {
  const failed = tests.filter(({ verdict }) => verdict === 'fail');
  if (failed.length === 0) return [];
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  const more = failed.length - mostInFull;
  return [
    '',
    '### Failed',
    ...failed.slice(0, mostInFull).flatMap((test) => ['', ...failure(test, texts)]),
    ...(more > 0 ? ['', `… and ${plural(more, 'other test')}`] : []),
  ];
}

function failure(test: TestResult, texts: ReadonlyMap<string, string>): readonly string[] {
  const each = ({ message, statements, expected, observed }: Failure): readonly string[] => [
    `- ${code(message)}`,
    `  - expected ${code(expected)}`,
    `  - observed ${code(observed)}`,
    ...statements.map((id) => `  - breaks **${plain(id)}** ${plain(texts.get(id) ?? '')}`),
  ];
  return [
    `**${plain(test.id)}** ${plain(test.title)}`,
    '',
    ...test.failures.flatMap(each),
    `- again: ${code(test.command)}`,
  ];
}

function byReason(title: string, tests: readonly TestResult[], kinds: readonly string[]): readonly string[] {
  const reasons = new Map<string, number>();
  for (const { verdict, reason = 'no reason is known' } of tests)
    if (kinds.includes(verdict)) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (reasons.size === 0) return [];
  const rows = [...reasons].slice(0, mostInFull).map(([reason, number]) => [String(number), code(reason)]);
  const more = reasons.size - mostInFull;
  return [
    '',
    `### ${title}`,
    '',
    ...table(['tests', 'reason'], rows),
    ...(more > 0 ? ['', `… and ${plural(more, 'other reason')}`] : []),
  ];
}
