import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { isLoadTest, listingOf, withTargets } from './listing';
import type { TestListing } from './run-options';

/** The folder that holds `features/`: the project, or the installed package. */
export const projectRoot = path.join(__dirname, '..', '..');

/** The feature files, relative to the project, in the order of the specification. */
export function featureFiles(): readonly string[] {
  const files = readdirSync(path.join(projectRoot, 'features'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.feature'))
    .map((file) => path.posix.join('features', file.split(path.sep).join('/')))
    .sort(new Intl.Collator('en', { numeric: true }).compare);
}

let listed: readonly TestListing[] | undefined;

/**
 * Every scenario as its feature file had it when they were first asked for, in order. Throws on a feature file that is wrong:
 * that is ours.
 */
function listAll(): readonly TestListing[] {
  return (listed ??= featureFiles().flatMap(listFeature));
}

/** Every test of the suite, in order: all but the load tests. */
export function listTests(): readonly TestListing[] {
  return listAll().filter((test) => !isLoadTest(test));
}

/** Every load test with each of these numbers of targets, the fewest first. */
export function listLoadTests(scale: readonly number[]): readonly TestListing[] {
  const tests = listAll().filter(isLoadTest);
  return scale.flatMap((targets) => tests.map((test) => withTargets(test, targets)));
}

/** The tests of a run: the suite's, or the load tests where numbers of targets are given. */
export function testsOf(scale: readonly number[] | undefined): readonly TestListing[] {
  return scale === undefined ? listTests() : listLoadTests(scale);
}

/** Takes what another thread has listed, instead of reading every feature file again. */
export function takeListing(tests: readonly TestListing[]): void {
  listed = tests;
}

/** The tests of one feature file, given relative to the project or absolutely. Throws where it is no Gherkin, or cannot be read. */
export function listFeature(uri: string): readonly TestListing[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const document = parser.parse(readFileSync(path.resolve(projectRoot, uri), 'utf8'));
  return compile(document, uri, newId).map((pickle) => listingOf(pickle, document));
}

/** Whether a clause number prefix, statement id or test id selects a test. */
export function selects(selector: string, test: TestListing): boolean {
  if (test.id === selector || test.id.startsWith(`${selector}/`)) return true;
  return test.statements.some((id) => id === selector || isPart(id, selector));
}

/** `10.2.28.3` selects `10.2.28.3.1#04`, and `9.6.76` selects `9.6.76-2/URL#01`; `10.2.28.3.1#0` selects nothing. */
function isPart(id: string, selector: string): boolean {
  return id.startsWith(selector) && /^[.#/-]/.test(id.slice(selector.length));
}

/** The tests that any of the selectors selects; all tests without selectors. */
export function select(tests: readonly TestListing[], selectors: readonly string[]): readonly TestListing[] {
  if (selectors.length === 0) return tests;
  const ids = new Set(selectors);
  return tests.filter((test) => ids.has(test.id) || selectors.some((selector) => selects(selector, test)));
}
