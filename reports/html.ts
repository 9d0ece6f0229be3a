import Mustache from 'mustache';
import { assets, contentHash, pageStyle } from './html/assets';
import { diagramView } from './html/diagram-view';
import { eachString } from './html/each-string';
import { reportView } from './html/report-view';
import type { Results } from './results';
import { visible } from './visible';

/**
 * The report as one HTML file that needs nothing else: style and script stand in it, and a Content-Security-Policy admits
 * exactly these two. Every text of the view is made visible and escaped, wherever it came from.
 */
export function html(results: Results): string {
  const partials = assets('templates', '.mustache');
  const script = `(() => {\n"use strict";\n${Object.values(assets('browser', '.browser.js')).join('\n')}\n})();`;
  const diagram = diagramView(results);
  const style = `${diagram.style}\n${pageStyle()}`;
  const view = {
    ...eachString(reportView(results), visible),
    diagram: diagram.svg,
    style,
    script,
    styleHash: contentHash(style),
    scriptHash: contentHash(script),
  };
  return Mustache.render(partials['report'] ?? '', view, partials);
}
