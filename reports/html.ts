import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Mustache from 'mustache';
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
  const partials = folder('templates', '.mustache');
  const script = `(() => {\n"use strict";\n${Object.values(folder('browser', '.browser.js')).join('\n')}\n})();`;
  const diagram = diagramView(results);
  const style = `${diagram.style}\n${Object.values(folder('browser/style', '.css')).join('\n')}`;
  const view = {
    ...eachString(reportView(results), visible),
    diagram: diagram.svg,
    style,
    script,
    styleHash: hash(style),
    scriptHash: hash(script),
  };
  return Mustache.render(partials['report'] ?? '', view, partials);
}

/** All files of a folder with this ending, by name, in the order of their names. */
function folder(name: string, ending: string): Record<string, string> {
  const dir = path.join(__dirname, name);
  const files = readdirSync(dir).filter((file) => file.endsWith(ending));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -ending.length), readFileSync(path.join(dir, file), 'utf8').trimEnd()]),
  );
}

/** A style or script stands on lines of its own in its element. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(`\n${text}\n`).digest('base64')}`;
}
