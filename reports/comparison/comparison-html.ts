import Mustache from 'mustache';
import { assets, contentHash, pageStyle } from '../html/assets';
import { eachString } from '../html/each-string';
import { link } from '../html/parts';
import { verdictWord } from '../verdicts';
import { visible } from '../visible';
import type { SideBySide } from './side-by-side';

/**
 * Several implementations side by side as one page that needs nothing else; its filters need no script. Every text is made
 * visible and escaped.
 * @param reports where the HTML report of each run is, as an address beside the page; a run without one has no links
 */
export function comparisonHtml({ runs, rows }: SideBySide, reports: readonly (string | undefined)[] = []): string {
  const style = [pageStyle(), ...Object.values(assets('comparison', '.css'))].join('\n');
  const differing = rows.filter(({ differ }) => differ).length;
  const view = {
    title: `${String(runs.length)} runs side by side`,
    summary: `${String(differing)} of ${String(rows.length)} statements differ.`,
    differing,
    failing: rows.filter(({ verdicts }) => verdicts.includes('fail')).length,
    runs: runs.map((run, at) => ({ version: '', ...run, number: at + 1, report: reports[at] })),
    rows: rows.map(({ statement, force, text, verdicts, differ }) => ({
      statement,
      force,
      text,
      classes: `${differ ? 'other' : 'same'} ${verdicts.includes('fail') ? 'broken' : 'kept'}`,
      verdicts: verdicts.map((verdict, at) => ({
        name: runs[at]?.name,
        number: at + 1,
        verdict: verdict ?? '',
        word: verdict === null ? '–' : verdictWord[verdict],
        href: verdict === null || reports[at] === undefined ? undefined : `${reports[at]}${link(statement).href}`,
      })),
    })),
  };
  return Mustache.render(assets('templates', '.mustache')['comparison'] ?? '', {
    ...eachString(view, visible),
    style,
    styleHash: contentHash(style),
  });
}
