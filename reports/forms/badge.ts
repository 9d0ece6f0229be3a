import { headline } from '../exit-status';
import type { Results } from '../results';
import { xmlAttributes, xmlText } from '../xml';

const colours = { yes: '#2c7a3f', no: '#b3261e', unknown: '#8a6100' } as const;
const words = { yes: 'conforms', no: 'does not conform', unknown: 'not fully judged' } as const;

/** About the width of a character of this size, in pixels. */
const characterWidth = 6.6;

/** A badge for a page: one SVG that needs nothing else. */
export function badge(results: Results): string {
  const { conforms, text } = headline(results);
  const { pass, fail, inconclusive, error } = results.summary;
  const label = `softwareCampaign ${results.spec.revision}`;
  const message = `${words[conforms]} · ${String(pass)} of ${String(pass + fail + inconclusive + error)}`;
  const [left, right] = [widthOf(label), widthOf(message)];
  const width = left + right;
  const title = `${label}: ${text}`;
  const said = (x: number, shown: string): string =>
    `  <text${xmlAttributes({ x, y: 14, 'text-anchor': 'middle', fill: '#fff' })}>${xmlText(shown)}</text>`;
  return [
    `<svg${xmlAttributes({ xmlns: 'http://www.w3.org/2000/svg', width, height: 20, role: 'img', 'aria-label': title, 'font-family': 'Verdana,DejaVu Sans,sans-serif', 'font-size': 11 })}>`,
    `  <title>${xmlText(title)}</title>`,
    `  <rect${xmlAttributes({ width: left, height: 20, fill: '#444' })}/>`,
    `  <rect${xmlAttributes({ x: left, width: right, height: 20, fill: colours[conforms] })}/>`,
    said(left / 2, label),
    said(left + right / 2, message),
    '</svg>',
    '',
  ].join('\n');
}

function widthOf(text: string): number {
  return Math.round(text.length * characterWidth) + 14;
}
