import { code, plain, table } from '../forms/markdown-text';
import { verdictWord } from '../verdicts';
import type { Verdict } from '../results';
import type { Change, Changes } from './change';
import type { KnownOutcome } from './known-failures';
import type { SideBySide } from './side-by-side';

/** More rows than this are counted. */
const most = 200;

const word = (verdict: Verdict | null | undefined): string => (verdict ? verdictWord[verdict] : '–');

/** Several implementations beside each other, in Markdown: the statements on which they differ. */
export function sideBySideMarkdown({ runs, rows }: SideBySide): string {
  const differing = rows.filter(({ differ }) => differ);
  const head = ['statement', ...runs.map(({ name, version = '' }) => code(`${name} ${version}`.trim()))];
  const cells = differing
    .slice(0, most)
    .map(({ statement, verdicts }) => [plain(statement), ...verdicts.map((verdict) => word(verdict))]);
  return text([
    `${String(differing.length)} of ${String(rows.length)} statements differ`,
    '',
    ...(differing.length === 0 ? [] : table(head, cells)),
    ...(differing.length > most ? ['', `… and ${String(differing.length - most)} more`] : []),
  ]);
}

const headings: Readonly<Record<Exclude<keyof Changes, 'causes'>, string>> = {
  newlyFailing: 'Newly failing',
  noLongerJudged: 'No longer judged',
  newlyPassing: 'Newly passing',
  stillFailing: 'Still failing',
  otherwise: 'Otherwise changed',
  added: 'Added',
  gone: 'Gone',
};

/** What has become of the tests of an earlier run, in Markdown. */
export function changesMarkdown(changes: Changes): string {
  const sections = Object.entries(headings).flatMap(([key, title]) => {
    const list = changes[key as keyof typeof headings];
    if (list.length === 0) return [];
    const rows = list.slice(0, most).map(line);
    return [`### ${title} (${String(list.length)})`, '', ...rows, ...(list.length > most ? ['- …'] : []), ''];
  });
  const none = sections.length === 0 ? ['No verdict has changed.', ''] : [];
  return text([
    ...none,
    ...sections,
    '### What else differs',
    '',
    ...changes.causes.map((cause) => `- ${code(cause)}`),
  ]);
}

function line({ test, title, before, now, why }: Change): string {
  const reason = why === undefined ? '' : `: ${code(why)}`;
  return `- **${plain(test)}** ${plain(title)} (${word(before)} → ${word(now)})${reason}`;
}

/** What came of the known failures, in Markdown. */
export function knownMarkdown({ known, unknown, problems }: KnownOutcome): string {
  return text([
    `### Known failures (${String(known.length)})`,
    '',
    ...known.map(({ test, reason }) => `- **${plain(test)}**: ${code(reason)}`),
    ...(unknown.length === 0 ? [] : ['', `### Failures that nobody knew (${String(unknown.length)})`, '']),
    ...unknown.map((test) => `- **${plain(test)}**`),
    ...(problems.length === 0 ? [] : ['', '### The list of known failures is wrong', '']),
    ...problems.map((problem) => `- ${code(problem)}`),
  ]);
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
