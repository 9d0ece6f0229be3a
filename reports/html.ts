import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Mustache from 'mustache';
import { reportView } from './html/report-view';
import type { Results } from './results';
import { visible } from './visible';

const folder = path.join(__dirname, 'templates');

/**
 * The report as one HTML file that needs nothing else: style and script stand in it, and a Content-Security-Policy admits
 * exactly these two. Every text of the view is made visible and escaped, wherever it came from.
 */
export function html(results: Results): string {
  const partials = templates();
  const view = {
    ...eachString(reportView(results), visible),
    styleHash: hash(partials['style'] ?? ''),
    scriptHash: hash(partials['script'] ?? ''),
  };
  return Mustache.render(partials['report'] ?? '', view, partials);
}

/** All templates by name, read once a report. */
function templates(): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mustache'));
  return Object.fromEntries(files.map((name) => [name.slice(0, -'.mustache'.length), read(name)]));
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8').trimEnd();
}

/** A style or script stands on lines of its own in its element (a partial elsewhere would be indented). */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(`\n${text}`).digest('base64')}`;
}

/** The same data with every string in it changed. */
function eachString<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => eachString(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachString<unknown>(item, change)])) as T;
}
