import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../steps/run/plan';

/** A page of the documentation. */
export interface Page {
  /** Relative to the project, for example `docs/profiles.md`. */
  readonly file: string;
  readonly text: string;
}

/** README.md and every page below docs/. */
export function pages(): readonly Page[] {
  const below = readdirSync(path.join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file));
  return ['README.md', ...below.sort()].map((file) => ({
    file,
    text: readFileSync(path.join(projectRoot, file), 'utf8'),
  }));
}

/** The lines of the fenced blocks, those that a backslash continues as one. */
export function shellLines(text: string): readonly string[] {
  return [...text.matchAll(/^ *```\w*\n([^]*?)^ *```$/gmu)].flatMap(([, block = '']) =>
    block.replace(/\\\n */gu, '').split('\n'),
  );
}

/** What stands between single backticks, outside of the fenced blocks. */
export function codeSpans(text: string): readonly string[] {
  return [...text.replace(/^ *```[^]*?^ *```$/gmu, '').matchAll(/`([^`\n]+)`/gu)].map(([, span = '']) => span);
}

/** The arguments of each call of the command line in a text, as the shell would hand them to it; each variable is taken to be 1. */
export function calls(text: string): readonly (readonly string[])[] {
  const called = /(?:\.\/bin\/campaign-tester|npx onem2m-campaign-tester)((?: +(?:'[^']*'|[^\s|<>;&)'`]+))*)/gu;
  return [...text.replace(/\$\{\{.*?\}\}|\$[A-Z]\w*/gu, '1').matchAll(called)].map(([, given = '']) =>
    [...given.matchAll(/'([^']*)'|(\S+)/gu)]
      .map(([, quoted, bare]) => quoted ?? bare ?? '')
      .filter((word) => word !== '…' && word !== '2'),
  );
}

/** The targets of the links and pictures of a page that lead to files of the project. */
export function relativeLinks(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target));
}

/** The fragments that a page's headings can be reached by. */
export function fragments(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
