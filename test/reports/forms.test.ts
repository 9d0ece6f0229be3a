import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEnvelope } from '@cucumber/messages';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { badge } from '../../reports/forms/badge';
import { cell, csv } from '../../reports/forms/csv';
import { markdown } from '../../reports/forms/markdown';
import { code } from '../../reports/forms/markdown-text';
import { messages } from '../../reports/forms/messages';
import { junit } from '../../reports/junit';
import { listTests } from '../../steps/run/plan';
import { exchange, failure, hostile, results, testResult } from './fixture';

const [first, second, third, fourth] = listTests();
const of = (listing: typeof first, part: Parameters<typeof testResult>[0]) =>
  testResult({
    id: listing!.id,
    title: listing!.title,
    source: listing!.source,
    statements: listing!.statements,
    ...part,
  });

const run = results([
  of(first, { verdict: 'fail', failures: [failure({ message: hostile, observed: hostile })], exchanges: [exchange()] }),
  of(second, { verdict: 'inconclusive', reason: hostile }),
  of(third, { verdict: 'notApplicable', reason: 'the IUT lacks it', steps: [{ text: 'x', outcome: 'skipped' }] }),
  of(fourth, {}),
]);

describe('markdown', () => {
  const text = markdown(run);

  it('shows what a CSE sent as code on one line, and nothing of it as markup', () => {
    for (const line of text.split('\n').filter((one) => one.includes('alert(1)')))
      assert.doesNotMatch(line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/gu, ''), /[<&]|alert/u);
  });

  it('fences code that has backticks, and keeps bars from ending a cell', () => {
    assert.equal(code('a`b``c'), '``` a`b``c ```');
    assert.equal(code('a|b'), '`a\\|b`');
  });

  it('names what failed, what came to no verdict and what did not apply', () => {
    for (const heading of ['### Failed', '### Came to no verdict', '### Not applicable'])
      assert.ok(text.includes(heading));
  });
});

describe('csv', () => {
  it('has a row for each statement and a column for each test', () => {
    const lines = csv(run).trimEnd().split('\r\n');
    assert.equal(lines.length, 1 + run.statements.length);
    assert.ok(lines[0]?.endsWith(fourth!.id));
  });

  it('keeps a spreadsheet from taking text for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1'])
      assert.ok(cell(text).replace('"', '').startsWith("'"));
    assert.equal(cell('a "b", c'), '"a ""b"", c"');
  });
});

describe('badge', () => {
  it('is well-formed and says what came out', () => {
    const svg = badge(run);
    assert.equal(XMLValidator.validate(svg), true);
    assert.match(svg, /does not conform/);
  });
});

describe('junit', () => {
  it('skips what came to no verdict or does not apply, with the reason', () => {
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(junit(run)) as {
      testsuites: Record<string, string>;
    };
    assert.deepEqual([testsuites['@_skipped'], testsuites['@_failures']], ['2', '1']);
    assert.match(junit(run), /<skipped message="not applicable: the IUT lacks it"/);
  });
});

describe('cucumber messages', () => {
  it('are envelopes in which only what passed has nothing but passed steps', () => {
    const envelopes = messages(run)
      .trimEnd()
      .split('\n')
      .map((line) => parseEnvelope(line));
    const started = envelopes.flatMap(({ testCaseStarted }) => testCaseStarted ?? []);
    assert.equal(started.length, 4);
    const statuses = started.map(({ id }) => [
      ...new Set(
        envelopes.flatMap(({ testStepFinished: one }) =>
          one?.testCaseStartedId === id ? one.testStepResult.status : [],
        ),
      ),
    ]);
    assert.ok(statuses[0]?.includes('FAILED' as never) || statuses[0]?.includes('SKIPPED' as never));
    for (const without of statuses.slice(1, 3)) assert.ok(without.includes('SKIPPED' as never));
    assert.equal(envelopes.at(-1)?.testRunFinished?.success, false);
  });
});
