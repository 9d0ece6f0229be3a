import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Command } from 'commander';
import { createProgram } from '../../cli/program';
import { selectorError } from '../../cli/selectors';
import { parsePolicies } from '../../cli/serve/parse-policies';
import { catalogue } from '../../spec/catalogue';
import { listTests, projectRoot, testsOf } from '../../steps/run/plan';
import { calls, codeSpans, fragments, pages, relativeLinks, shellLines } from './pages';

const tests = listTests();
const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The command line, whose commands do nothing but tell what they were given. */
function deaf(told: (options: Given) => void): Command {
  const silent = { out: () => undefined, err: () => undefined, outIsTty: false, errIsTty: false, env: {} };
  const program = createProgram({ ...silent, columns: () => 80 }, [], () => undefined);
  for (const command of program.commands)
    command.action(() => {
      told(command.opts());
    });
  return program;
}

interface Given {
  readonly scale?: readonly number[];
  readonly only?: readonly string[];
  readonly policy?: readonly string[];
}

/** What the command line has against being called so; undefined if nothing. */
function objection(argv: readonly string[]): string | undefined {
  let given: Given = {};
  try {
    deaf((options) => (given = options)).parse(argv, { from: 'user' });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return code === 'commander.helpDisplayed' || code === 'commander.version' ? undefined : message;
  }
  const policies = parsePolicies(given.policy ?? []);
  if ('error' in policies) return policies.error;
  // What selftest selects are its own faults.
  return argv[0] === 'selftest' ? undefined : selectorError(given.only ?? [], testsOf(given.scale), catalogue);
}

/** What a code span of the form `COMMAND --option …` names that is not there. */
function misnamed(span: string): readonly string[] {
  const [name, ...rest] = span.split(' ');
  const command = deaf(() => undefined).commands.find((one) => one.name() === name);
  const known = new Set(['--help', ...(command?.options ?? []).flatMap(({ long }) => long ?? [])]);
  return command === undefined ? [] : rest.filter((word) => word.startsWith('--') && !known.has(word));
}

/** Files and folders of the project (`reports/` is also what the walks call their output). */
const ownPath =
  /(?<![\w/.])(?:bench|cli|cse|docs|features|generators|model|scripts|selftest|spec|steps|targets|test|wire)\/[\w./-]*/gu;

/** Pages whose walk adds what is not there yet. */
const adding = (file: string): boolean => file.startsWith('docs/extending/');

for (const { file, text } of pages())
  describe(file, () => {
    const spans = codeSpans(text);
    const lines = shellLines(text);

    it('calls the command line as it can be called', () => {
      const made = [...lines, ...spans].flatMap(calls).filter((argv) => argv.length > 0);
      const wrong = made
        .map((argv) => [argv.join(' '), objection(argv)] as const)
        .filter(([, why]) => why !== undefined);
      // A walk that adds a statement selects it before anybody else knows it.
      assert.deepEqual(
        wrong.filter(([, why]) => !(adding(file) && why?.startsWith('--only expected') === true)),
        [],
      );
    });

    it('names options that the commands have', () => {
      assert.deepEqual(spans.flatMap(misnamed), []);
    });

    it('names scripts of npm that there are', () => {
      const named = [...lines, ...spans].flatMap((line) => [...line.matchAll(/npm run ([\w-]+)/gu)]);
      assert.deepEqual(
        named.map(([, name = '']) => name).filter((name) => scripts[name] === undefined),
        [],
      );
    });

    it('names files that there are', () => {
      const commands = lines.filter((line) => /^ *\$ /u.test(line));
      const named = [...spans.filter((span) => !/[*<…]/u.test(span)), ...commands].flatMap(
        (line) => line.match(ownPath) ?? [],
      );
      assert.deepEqual(
        named.filter(
          (name) => !existsSync(path.join(projectRoot, name)) && !existsSync(path.join(projectRoot, `${name}.ts`)),
        ),
        [],
      );
    });

    it('has links that lead somewhere', () => {
      for (const link of relativeLinks(text)) {
        const [target = '', fragment] = link.split('#');
        const found = target === '' ? path.join(projectRoot, file) : path.join(projectRoot, path.dirname(file), target);
        assert.ok(existsSync(found), `${link}: no such file`);
        if (fragment !== undefined)
          assert.ok(fragments(readFileSync(found, 'utf8')).includes(fragment), `${link}: no such heading`);
      }
    });
  });

describe('the checks of the pages', () => {
  for (const line of [
    './bin/campaign-tester explor',
    './bin/campaign-tester run --nonsense',
    'run: npx onem2m-campaign-tester run --seed x --iut iut.json',
    './bin/campaign-tester serve --policy cancel=never &',
    '$ ./bin/campaign-tester clauses --only 10.2.28.3.4#99 | head',
    './bin/campaign-tester run --only TP/oneM2M/CSE/SWC/DEL/999 > log',
  ])
    it(`do not take: ${line}`, () => {
      assert.notEqual(objection(calls(line)[0] ?? []), undefined);
    });

  it('take a call with a number that the build gives', () => {
    const [argv = []] = calls('- ./bin/campaign-tester run --seed ${{ github.run_number }} --runs $RUNS 2>run.log |');
    assert.deepEqual(argv, ['run', '--seed', '1', '--runs', '1']);
    assert.equal(objection(argv), undefined);
  });

  it('see an option that a command lacks, a link and its heading', () => {
    assert.deepEqual(misnamed('serve --strict'), ['--strict']);
    assert.deepEqual(relativeLinks('[a](b.md#c) ![d](e.png) [f](https://example.org)'), ['b.md#c', 'e.png']);
    assert.deepEqual(fragments('## How the times are used'), ['how-the-times-are-used']);
  });
});

describe('the walks that add something', () => {
  const walks = pages().filter(({ file }) => adding(file));

  it('give the new test an id that is free', () => {
    const given = walks.flatMap(({ text }) => shellLines(text).flatMap((line) => line.match(/@TP\/\S+/gu) ?? []));
    assert.notEqual(given.length, 0);
    assert.deepEqual(
      given.filter((id) => tests.some((one) => `@${one.id}` === id)),
      [],
    );
  });

  it('give the new statement the next free number', () => {
    const [, id = '', clause = '', number = ''] = walks.flatMap(({ text }) => [
      ...(/shall\(\s*'(([^'#]+)#(\d+))'/gu.exec(text) ?? []),
    ]);
    const taken = catalogue.filter((one) => one.id.startsWith(`${clause}#`)).map((one) => Number(one.id.split('#')[1]));
    assert.equal(Number(number), Math.max(...taken) + 1, id);
  });
});
