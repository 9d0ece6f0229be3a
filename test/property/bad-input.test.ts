import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoilingsOf } from '../../generators/bad-input';
import { mandatory } from '../../generators/bad-input/demands';
import type { BadRequest, Spoiling } from '../../generators/bad-input/spoiling';
import { situations } from '../../generators/bad-input/spoiling';
import { badRequestText } from '../../generators/bad-input/text';
import { everythingValid } from '../../generators/bad-input/valid';
import type { StatementId } from '../../spec/statement';
import { tryBadRequest } from '../../steps/property/bad-input/judge';
import { singleRun } from '../../steps/run/single-run';
import { Session } from '../../steps/session/session';
import { runSuite } from '../../steps/run/runner';
import type { TestResult } from '../../reports/results';
import { altered, tableWith } from '../../selftest/rule-changes';
import {
  appliesHalf,
  converts,
  createsAllTheSame,
  diesOfDepth,
  failsAfterwards,
  losesDeepLabels,
  takesIncomplete,
  takesReadOnly,
} from './bad-input-faults';
import type { Variant } from '../suite/model-run';
import { modelOf } from '../suite/model-run';

const group = 'TP/oneM2M/CSE/SWC/BAD';
const [create, pending, initiated, finished] = ['001', '002', '003', '004'].map((n) => `${group}/${n}`);

async function run(
  variant: Variant,
  only: string | undefined,
  seed: number,
  runs = 20,
): Promise<readonly TestResult[]> {
  const target = modelOf(variant);
  try {
    const { tests } = await runSuite({
      target,
      seed,
      runs,
      parallel: 1,
      only: [only ?? group],
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'campaign-tester run',
    });
    return tests;
  } finally {
    await target.close();
  }
}

/** A container, or anything else that there is, passes for a <node>. */
const anyTarget = tableWith(
  altered('guard', 'targets-exist-on-create', {
    fires: ({ request, environment }) =>
      request.operation === 'CREATE' &&
      request.attributes.softwareTargets.some((target) => !environment.subjectExists(target)),
  }),
);

interface Planted {
  readonly fault: string;
  readonly variant: Variant;
  /** The scenario that must find it. */
  readonly only: string | undefined;
  /** What that must name first. */
  readonly breaks: RegExp;
  readonly text: RegExp;
}

const row = /^9\.6\.76-2\/\w+#02$/;

const planted: readonly Planted[] = [
  {
    fault: 'takes RO attributes in a CREATE',
    variant: { front: takesReadOnly },
    only: create,
    breaks: row,
    text: /^Accepted: a CREATE/,
  },
  {
    fault: 'takes RO attributes in an UPDATE',
    variant: { front: takesReadOnly },
    only: finished,
    breaks: row,
    text: /^Accepted: an UPDATE/,
  },
  {
    fault: 'applies the labels of an UPDATE that it refuses',
    variant: { front: appliesHalf },
    only: initiated,
    breaks: /^10\.2\.28\.3\.3#0[146]$/,
    text: /carried out in part or whole: an UPDATE of a campaign that is INITIATED/,
  },
  {
    fault: 'creates a campaign that it refuses',
    variant: { front: createsAllTheSame },
    only: create,
    breaks: /^10\.2\.28\.3\.1#01$|^10\.2\.28\.3\.1#06$/,
    text: /created all the same/,
  },
  {
    fault: 'answers with an error after the change was made',
    variant: { front: failsAfterwards },
    only: pending,
    breaks: /^10\.2\.28\.3\.3#01$/,
    text: /carried out in part or whole/,
  },
  {
    fault: 'takes a container for a target',
    variant: { rules: anyTarget },
    only: create,
    breaks: /^10\.2\.28\.3\.1#06$/,
    text: /^Accepted: a CREATE of a campaign with softwareTargets \[/,
  },
  {
    fault: 'creates campaigns without what they must have',
    variant: { front: takesIncomplete },
    only: create,
    breaks: /^9\.6\.76-2\/\w+#01$/,
    text: /^Accepted: a CREATE/,
  },
  {
    fault: 'ends when something is nested deeply',
    variant: { front: diesOfDepth },
    only: pending,
    breaks: /^10\.2\.28\.3\.(2#01|3#06)$/,
    text: /^The CSE answers no more after .* inside 10000 lists/,
  },
];

describe('spoiled requests find a CSE that', () => {
  for (const { fault, variant, only, breaks, text } of planted)
    it(fault, async () => {
      for (const seed of [1, 2]) {
        const [test] = await run(variant, only, seed);
        const [failure] = test?.failures ?? [];
        assert.equal(test?.verdict, 'fail', `seed ${String(seed)}: ${test?.reason ?? ''}`);
        assert.match(failure?.statements[0] ?? '', breaks, failure?.message);
        assert.match(failure?.message ?? '', text);
        assert.ok((failure?.evidence ?? []).every((number) => number <= test.exchanges.length));
      }
    });
});

/** Every spoiling alone, with nothing else but what a request must have. */
function everySpoiling(): readonly BadRequest[] {
  return situations.flatMap((situation) => {
    const names = situation === 'CREATE' ? Object.keys(mandatory) : [];
    const valid = Object.fromEntries(
      Object.entries(everythingValid(situation)).filter(([name]) => names.includes(name)),
    );
    return spoilingsOf(situation).map((spoiling) => ({ situation, valid, spoilings: [spoiling] }));
  });
}

describe('no spoiled request finds anything wrong with a CSE that', () => {
  for (const [name, variant] of Object.entries<Variant>({
    'refuses what it need not take': {},
    'takes what it need not refuse': { cse: { readOnlyAttributes: 'ignore', unknownAttributes: 'accept' } },
    'makes valid values of what it is given': { front: converts },
  }))
    it(name, async () => {
      const target = modelOf(variant);
      const context = singleRun(target);
      for (const request of everySpoiling()) {
        const session = new Session(context);
        session.judge = undefined;
        await tryBadRequest(session, request, new Set());
        assert.deepEqual(await session.cleanup.removeAll(), [], badRequestText(request));
      }
      await target.close();
    });
});

it('the smallest case of a failure has nothing but what it takes', async () => {
  const [test] = await run({ rules: anyTarget }, create, 1);
  const [failure] = test?.failures ?? [];
  assert.match(failure?.message ?? '', /with softwareTargets \[a <container>\], beside version/);
  assert.deepEqual(failure?.statements, ['10.2.28.3.1#06', '9.6.76-2/softwareTargets#04'] satisfies StatementId[]);
});

it('the same seed gives the same cases', async () => {
  const texts = async (): Promise<readonly string[]> => {
    const tests = await run({ rules: anyTarget }, create, 7);
    return tests.flatMap(({ failures }) => failures.map(({ message }) => message));
  };
  assert.deepEqual(await texts(), await texts());
});

it('a lost answer is a failure where an error is demanded, and none where nothing demands it', async () => {
  const target = modelOf({ front: losesDeepLabels });
  const context = singleRun(target);
  const labels: Spoiling = {
    attribute: 'labels',
    given: { levels: 10_000, around: { json: 'label' } },
    demand: { kind: 'either' },
  };
  const nowhere: Spoiling = {
    attribute: 'softwareTargets',
    given: { list: [{ resource: 'nowhere' }] },
    demand: { kind: 'refused', statements: ['10.2.28.3.3#06'] },
  };
  const attempt = (...spoilings: readonly Spoiling[]): Promise<void> =>
    tryBadRequest(new Session(context), { situation: 'PENDING', valid: {}, spoilings }, new Set());
  await assert.rejects(attempt(labels), { verdict: 'inconclusive', message: /no usable response to an UPDATE/ });
  await assert.rejects(attempt(labels, nowhere), { message: /^No answer came to an UPDATE/ });
  await target.close();
});

it('evidence of much content is short, and says so', async () => {
  const target = modelOf({});
  const session = new Session(singleRun(target));
  const spoilings = spoilingsOf('PENDING').filter(({ given }) => /\b(2000|10000|20000)\b/.test(JSON.stringify(given)));
  for (const spoiling of spoilings)
    await tryBadRequest(session, { situation: 'PENDING', valid: {}, spoilings: [spoiling] }, new Set());
  const text = JSON.stringify(session.evidence.exchanges);
  assert.ok(text.length < 600_000, String(text.length));
  assert.match(text, /… \(shortened: \d+ kB\)/);
  await target.close();
});
