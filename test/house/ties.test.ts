import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { loadSupport } from '@cucumber/cucumber/api';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { rulesOf } from '../../model/rule';
import { rules } from '../../model/rules/index';
import { catalogue, statement } from '../../spec/catalogue';
import { statementsIn } from '../../steps/run/cited';
import { featureFiles, listTests, projectRoot } from '../../steps/run/plan';
import { untested } from './untested';
import { unusedSteps } from './unused-steps';

const known = new Set(catalogue.map(({ id }) => id));
const tests = listTests();

/** Members that occur more than once. */
const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((member, index) => list.indexOf(member) !== index);

describe('every rule', () => {
  it('has a name of its own', () => {
    assert.deepEqual(repeated(rules.map(({ name }) => name)), []);
  });

  it('cites a statement', () => {
    assert.deepEqual(
      rules.filter(({ statements }) => statements.length === 0).map(({ name }) => name),
      [],
    );
  });

  it('cites statements of the catalogue, none twice', () => {
    for (const { name, statements } of rules) {
      assert.deepEqual(
        statements.filter((id) => !known.has(id)),
        [],
        name,
      );
      assert.deepEqual(repeated(statements), [], name);
    }
  });

  it('that forbids a step names one that there is', () => {
    const steps = new Set(rules.filter(({ kind }) => kind.endsWith('Step')).map(({ name }) => name));
    for (const veto of rulesOf(rules, 'veto'))
      assert.deepEqual(
        veto.steps.filter((step) => !steps.has(step)),
        [],
        veto.name,
      );
  });
});

describe('every scenario', () => {
  it('has a test purpose id of its own', () => {
    assert.deepEqual(repeated(tests.map(({ id }) => id)), []);
    assert.deepEqual(
      tests.map(({ id }) => id).filter((id) => !/^TP\/oneM2M\/CSE\/SWC\/[A-Z0-9]+\/\d+$/.test(id)),
      [],
    );
  });

  it('cites a statement, and statements of the catalogue only', () => {
    for (const { id, statements } of tests) {
      assert.notEqual(statements.length, 0, id);
      assert.deepEqual(
        statements.filter((one) => !known.has(one)),
        [],
        id,
      );
    }
  });

  it('has a title that no other in its feature has', () => {
    const titles = tests.map(({ source, title }) => `${source.replace(/:\d+$/, '')} ${title}`);
    assert.deepEqual(repeated(titles), []);
  });
});

describe('every testable statement', () => {
  const cited = new Set<string>(tests.flatMap(({ statements }) => statements));
  const uncited = catalogue.filter(({ id, testable }) => testable && !cited.has(id)).map(({ id }) => id);

  it('is cited by a scenario', () => {
    assert.deepEqual(
      uncited.filter((id) => !untested.includes(id)),
      [],
    );
  });

  it('that a scenario cites is no longer listed in untested.ts: delete its line there', () => {
    assert.deepEqual(
      untested.filter((id) => !uncited.includes(id)),
      [],
    );
  });
});

describe('every step', () => {
  const steps = [...new Set(featureFiles().flatMap(stepsOf))];
  let definitions: readonly StepDefinition[] = [];

  before(async () => {
    const sources = { defaultDialect: 'en', paths: [], names: [], tagExpression: '', order: 'defined' as const };
    const requirePaths = [path.join('steps', `support${path.extname(__filename)}`)];
    const support = { requireModules: [], requirePaths, importPaths: [], loaders: [] };
    const library = await loadSupport({ sources, support }, { cwd: projectRoot });
    definitions = (library as unknown as { readonly stepDefinitions: readonly StepDefinition[] }).stepDefinitions;
  });

  it('of a scenario has exactly one definition', () => {
    const wrong = steps.filter((step) => definitions.filter((one) => one.matchesStepName(step)).length !== 1);
    assert.deepEqual(wrong, []);
  });

  it('that cites statements cites one that binds: a failure of "may" and "should" alone fails no test', () => {
    const loose = steps.filter((step) => {
      const forces = statementsIn(step).map((id) => statement(id).force);
      return forces.length > 0 && !forces.includes('shall') && !forces.includes('definition');
    });
    assert.deepEqual(loose, []);
  });

  it('definition has a scenario that uses it, or is listed with the reason why not', () => {
    const unused = definitions.filter((one) => !steps.some((step) => one.matchesStepName(step)));
    assert.deepEqual(
      unused.map(({ pattern }) => String(pattern)),
      Object.keys(unusedSteps),
    );
  });
});

/** As much of what Cucumber keeps of a step definition, which its API does not describe. */
interface StepDefinition {
  readonly pattern: string | RegExp;
  matchesStepName(text: string): boolean;
}

/** The texts of the steps of a feature file, outlines filled in. */
function stepsOf(uri: string): readonly string[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const document = parser.parse(readFileSync(path.join(projectRoot, uri), 'utf8'));
  return compile(document, uri, newId).flatMap((pickle) => pickle.steps.map(({ text }) => text));
}
