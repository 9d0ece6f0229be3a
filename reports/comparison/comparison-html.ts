import Mustache from 'mustache';
import { assets, contentHash, pageStyle } from '../html/assets';
import { eachString } from '../html/each-string';
import { verdictWord } from '../verdicts';
import { visible } from '../visible';
import type { SideBySide } from './side-by-side';

/** What the page has beside the style of the report; its filters need no script. */
const ownStyle = `
main { max-width: none; padding: 1rem; }
.filters label { margin-right: 1.5rem; }
.beside { border-collapse: collapse; }
.beside th, .beside td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
.beside thead th { position: sticky; top: 0; background: var(--card); }
.beside td.fail { color: var(--fail); font-weight: bold; }
.beside td.pass { color: var(--pass); }
.beside td.error { color: var(--error); }
.beside td.inconclusive { color: var(--inconclusive); }
.beside td.notApplicable { color: var(--notApplicable); }
body:has(#differ:checked) tr.same, body:has(#failing:checked) tr.kept { display: none; }
@media print { .filters { display: none; } }`;

/** Several implementations side by side as one page that needs nothing else. Every text is made visible and escaped. */
export function comparisonHtml({ runs, rows }: SideBySide): string {
  const style = `${pageStyle()}\n${ownStyle}`;
  const differing = rows.filter(({ differ }) => differ).length;
  const view = {
    title: `${String(runs.length)} runs side by side`,
    summary: `${String(differing)} of ${String(rows.length)} statements differ.`,
    runs: runs.map(({ name, version = '', startedAt }) => ({ name, detail: `${version} ${startedAt}`.trim() })),
    rows: rows.map(({ statement, force, text, verdicts, differ }) => ({
      statement,
      force,
      text,
      classes: `${differ ? 'other' : 'same'} ${verdicts.includes('fail') ? 'broken' : 'kept'}`,
      verdicts: verdicts.map((verdict) => ({
        verdict: verdict ?? '',
        word: verdict === null ? '–' : verdictWord[verdict],
      })),
    })),
  };
  return Mustache.render(assets('templates', '.mustache')['comparison'] ?? '', {
    ...eachString(view, visible),
    style,
    styleHash: contentHash(style),
  });
}
