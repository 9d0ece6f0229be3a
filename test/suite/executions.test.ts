import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestResult } from '../../reports/results';
import type { Variant } from './model-run';
import { runOnModel } from './model-run';
import { executes } from '../../selftest/misreadings/executions';
import { answering, numberOf, showing } from '../../selftest/misreadings/fronts';

const refused = { statusCode: 4000, content: undefined };

/** A CSE that refuses certain requests. */
const refusing = (applies: Parameters<typeof answering>[0]): NonNullable<Variant['front']> =>
  answering(applies, ({ requestId }) => Promise.resolve({ ...refused, requestId }));

const noCommands = refusing(({ resourceType }, profile) => resourceType === numberOf(profile, 'mgmtCmd'));

/** What each does is its own affair: nothing fails, and nothing stays open. */
const liberties: Readonly<Record<string, NonNullable<Variant['front']>>> = {
  'creates no mgmtCmd': noCommands,
  'executes no mgmtCmd': refusing(executes),
  'shows no execInstance': answering(executes, ({ requestId }) =>
    Promise.resolve({ statusCode: 2004, requestId, content: undefined }),
  ),
  'has no device, so that nothing begins': showing('execInstance', 'execStatus', (value) =>
    value === 'INITIATED' ? 'PENDING' : value,
  ),
  'ends every execution with a failure': (cse, clock, profile) =>
    showing('execInstance', 'execStatus', () => 'FINISHED')(
      showing('execInstance', 'execResult', () => 1)(cse, clock, profile),
      clock,
      profile,
    ),
  'says nowhere how it executes': (cse, clock, profile) =>
    ['execMode', 'execFrequency', 'execDelay', 'execNumber'].reduce(
      (within, attribute) => showing('execInstance', attribute, () => undefined)(within, clock, profile),
      cse,
    ),
  'keeps no arguments': showing('mgmtCmd', 'execReqArgs', () => undefined),
  'takes none but simple commands': refusing(
    ({ resourceType, content }, profile) =>
      resourceType === numberOf(profile, 'mgmtCmd') && JSON.stringify(content).includes('exra'),
  ),
  'takes no transaction anywhere': refusing(
    ({ resourceType }, profile) => resourceType === numberOf(profile, 'transaction'),
  ),
  'knows no discovery': refusing(({ query }) => query?.['fu'] !== undefined),
  'gives children only with their parent': refusing(
    ({ query }) => query?.['fu'] !== undefined || query?.['rcn'] === '6',
  ),
};

async function executions(variant: Variant): Promise<readonly TestResult[]> {
  const groups = ['EXI', 'EXS', 'EXC', 'EXM', 'EXN'].map((name) => `TP/oneM2M/CSE/SWC/${name}`);
  return (await runOnModel({ ...variant, only: groups })).tests;
}

describe('the suite finds no fault with a CSE that', () => {
  for (const [liberty, front] of Object.entries(liberties))
    it(liberty, async () => {
      const odd = (await executions({ front })).filter(
        ({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable',
      );
      assert.deepEqual(
        odd.map(({ id }) => id),
        [],
        JSON.stringify(odd.map(({ failures, reason }) => [failures, reason])),
      );
    });

  it('creates no mgmtCmd, so that no test of executions applies', async () => {
    const tests = await executions({ front: noCommands });
    assert.ok(
      tests.every(({ verdict, reason }) => verdict === 'notApplicable' && /^the feature "mgmtCmd"/.test(reason ?? '')),
    );
  });

  it('claims to execute commands, and does not: these tests stay open', async () => {
    const tests = await executions({ front: noCommands, supports: { mgmtCmd: true } });
    assert.ok(tests.every(({ verdict }) => verdict === 'inconclusive'));
  });
});
