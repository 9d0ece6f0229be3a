import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { manifestName, readManifest, signatureName, writeManifest } from '../../reports/bundle/manifest';
import { signingKey, signManifest } from '../../reports/bundle/signature';
import { comparisonHtml } from '../../reports/comparison/comparison-html';
import { sideBySideMarkdown } from '../../reports/comparison/comparison-text';
import { sideBySide, type SideBySide } from '../../reports/comparison/side-by-side';
import { code } from '../../reports/forms/markdown-text';
import { prepareOutput } from '../../reports/prepare-output';
import type { Results } from '../../reports/results';
import { writeFile } from '../../reports/write-file';
import { formats, writeReports, type Format } from '../../reports/write';
import { hold, loadAgainst, type Against, type AgainstOptions, type Held } from '../against';
import { badUsage } from '../exit-code';
import { complain, type Io } from '../io';
import { loadResults } from '../load-results';

/** The options of `report`. */
export interface ReportOptions extends AgainstOptions {
  readonly out?: string;
  readonly format?: string;
  /** The private key that signs the manifest anew. */
  readonly sign?: string;
  readonly json?: boolean;
}

interface Loaded {
  readonly results: Results;
  readonly dir: string;
}

/** Renders the reports again, each into a folder of its own where there are several, and compares several. */
export function report(paths: readonly string[], options: ReportOptions, io: Io): number {
  const prepared = prepare(paths, options);
  if ('error' in prepared) return refuse(io, prepared.error);
  const { all, wanted, against, key } = prepared;
  const written: string[] = [];
  for (const { results, dir } of all) {
    const outcome = writeReports(results, dir, wanted);
    if (!outcome.ok) return refuse(io, outcome.message);
    written.push(...outcome.files);
    if (existsSync(path.join(dir, manifestName))) written.push(...reseal(dir, results, outcome.files, key));
  }
  const beside = all.length > 1 ? sideBySide(all.map(({ results }) => results)) : undefined;
  if (beside) {
    const outcome = writeComparison(beside, options.out ?? '.', wanted.includes('html') ? all : []);
    if ('error' in outcome) return refuse(io, outcome.error);
    written.push(...outcome.files);
  }
  const held = all.map(({ results }) => hold(results, against));
  const names = all.map(({ results }) => results.target.name);
  io.out(options.json === true ? json(written, beside, held) : text(written, beside, held, names));
  const statuses = held.map(({ status = 0 }) => status);
  return statuses.includes(1) ? 1 : Math.max(0, ...statuses);
}

interface Prepared {
  readonly all: readonly Loaded[];
  readonly wanted: readonly Format[];
  readonly against: Against;
  readonly key: KeyObject | undefined;
}

/** Everything that may be wrong with what the user gave is found before anything is written. */
function prepare(paths: readonly string[], options: ReportOptions): Prepared | { readonly error: string } {
  const wanted = formatsIn(options.format ?? 'html,junit');
  if ('error' in wanted) return wanted;
  const against = loadAgainst(options);
  if ('error' in against) return against;
  const key = options.sign === undefined ? undefined : signingKey(options.sign);
  if (key && 'error' in key) return key;
  const all: Loaded[] = [];
  for (const [index, given] of paths.entries()) {
    const loaded = loadResults(given);
    if ('error' in loaded) return loaded;
    const dir = folder(loaded.file, options.out, paths.length > 1 ? String(index + 1) : '');
    const prepared = prepareOutput(dir);
    if (!prepared.ok) return { error: prepared.message };
    if (existsSync(path.join(dir, signatureName)) && key === undefined)
      return { error: `'${dir}' is signed: draw its reports elsewhere with --out, or sign them anew with --sign` };
    all.push({ results: loaded.results, dir });
  }
  return { all, wanted: wanted.formats, against, key: key?.key };
}

function formatsIn(text: string): { readonly formats: readonly Format[] } | { readonly error: string } {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) return { error: `--format expected ${formats.join(', ')}, found '${unknown}'` };
  return { formats: formats.filter((format) => names.includes(format)) };
}

/** A bundle whose reports were drawn again has a manifest that knows them, and the sums of all else as they were. */
function reseal(
  dir: string,
  results: Results,
  files: readonly string[],
  key: KeyObject | undefined,
): readonly string[] {
  const read = readManifest(dir);
  const before = read && 'manifest' in read ? read.manifest.files : {};
  const drawn = files.map((file) => path.relative(dir, file));
  const kept = Object.fromEntries(
    Object.entries(before).filter(([name]) => name === 'results.json' || !drawn.includes(name)),
  );
  const manifest = writeManifest(dir, results.tool, drawn, kept);
  return [manifest, ...(key === undefined ? [] : [signManifest(dir, key)])];
}

function writeComparison(
  beside: SideBySide,
  dir: string,
  drawn: readonly Loaded[],
): { readonly files: readonly string[] } | { readonly error: string } {
  const prepared = prepareOutput(dir);
  if (!prepared.ok) return { error: prepared.message };
  return {
    files: [
      writeFile(
        dir,
        'comparison.html',
        comparisonHtml(
          beside,
          drawn.map((one) => reportAddress(dir, one.dir)),
        ),
      ),
      writeFile(dir, 'comparison.md', sideBySideMarkdown(beside)),
    ],
  };
}

/** Where the HTML report in a folder is, seen from a page in another. */
function reportAddress(from: string, dir: string): string {
  const steps = path.relative(from, path.join(dir, 'report.html')).split(path.sep);
  return steps.map(encodeURIComponent).join('/');
}

function json(files: readonly string[], comparison: SideBySide | undefined, held: readonly Held[]): string {
  const each = held.filter(({ status }) => status !== undefined).map(({ changes, known }) => ({ changes, known }));
  return `${JSON.stringify({ files, ...(comparison && { comparison }), ...(each.length > 0 && { against: each }) })}\n`;
}

/** @param names of the runs, by which what several are held against is told apart */
function text(
  files: readonly string[],
  comparison: SideBySide | undefined,
  held: readonly Held[],
  names: readonly string[],
): string {
  const heading = (at: number): string => (comparison ? `## ${String(at + 1)} ${code(names[at] ?? '')}\n\n` : '');
  const differing = comparison?.rows.filter(({ differ }) => differ).length;
  return [
    ...files.map((file) => `${file}\n`),
    ...(comparison ? [`${String(differing)} of ${String(comparison.rows.length)} statements differ\n`] : []),
    ...held.map((one, at) => (one.text === '' ? '' : `\n${heading(at)}${one.text}`)),
  ].join('');
}

function folder(file: string, out: string | undefined, name: string): string {
  return out === undefined ? path.dirname(file) : path.join(out, name);
}

function refuse(io: Io, message: string): number {
  complain(io, message);
  return badUsage;
}
