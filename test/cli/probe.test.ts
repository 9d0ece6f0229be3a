import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeFeature, type FeatureFacts } from '../../cli/probe/declaration';
import { hinders, type Finding } from '../../cli/probe/finding';
import { Prober } from '../../cli/probe/prober';
import { runChecks } from '../../cli/probe/run-checks';
import type { RequestHandler } from '../../targets/in-process-target';
import type { Target } from '../../targets/target';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import { modelOf, type Variant } from '../suite/model-run';

/** A CSE whose requests, or answers, are changed. */
const fronted =
  (
    change: (request: RequestPrimitive) => RequestPrimitive,
    answer: (response: ResponsePrimitive, request: RequestPrimitive) => ResponsePrimitive = (response) => response,
  ) =>
  (cse: RequestHandler): RequestHandler => ({
    handle: async (request) => answer(await cse.handle(change(request)), request),
  });

const same = (request: RequestPrimitive): RequestPrimitive => request;
const refusing = (type: number): NonNullable<Variant['front']> =>
  fronted((request) => (request.resourceType === type ? { ...request, resourceType: 9999 } : request));

/** Gives the content of every answer another text. */
const rewritten = (from: RegExp, to: string): NonNullable<Variant['front']> =>
  fronted(same, (response) => {
    if (response.content === undefined) return response;
    return { ...response, content: JSON.parse(JSON.stringify(response.content).replace(from, to)) as unknown };
  });

async function probed(
  variant: Variant,
  change: Partial<Target> = {},
): Promise<{ findings: readonly Finding[]; left: readonly string[] }> {
  const target = { ...modelOf(variant), ...change };
  const prober = new Prober(target, 'probe');
  try {
    const findings = await runChecks(prober, new AbortController().signal, () => undefined);
    return { findings, left: await prober.removeAll() };
  } finally {
    await target.close();
  }
}

/** What is planted, the finding that must show it, its outcome, and what its detail must say. */
const cases: readonly (readonly [string, Variant, string, Finding['outcome'], RegExp])[] = [
  [
    'no campaign type listed',
    { front: rewritten(/\b67\b/u, '9967') },
    'listed/softwareCampaign',
    'missing',
    /type 67 is not/u,
  ],
  [
    'campaigns refused',
    { front: refusing(67) },
    'create/softwareCampaign',
    'missing',
    /refused to create a softwareCampaign/u,
  ],
  [
    'a claimed feature that is not there',
    { front: refusing(18), supports: { schedule: true } },
    'supports/schedule',
    'disagrees',
    /refused to create a schedule.*will find nothing to test/u,
  ],
  [
    'a denied feature that works',
    { supports: { subscription: false } },
    'supports/subscription',
    'disagrees',
    /switched off although it is there/u,
  ],
  [
    'a denied feature that is not there',
    { front: refusing(18), supports: { schedule: false } },
    'supports/schedule',
    'ok',
    /./u,
  ],
  [
    'a feature that nobody declared and that is refused',
    { front: refusing(18) },
    'supports/schedule',
    'unknown',
    /better declare/u,
  ],
  ['a mistyped feature', { supports: { expiri: true } }, 'supports/expiri', 'disagrees', /did you mean expiry\?/u],
  [
    'attributes of other names',
    { front: rewritten(/"cas":/gu, '"campSt":') },
    'names/softwareCampaign',
    'missing',
    /without campaignStatus \("cas"\), found instead campSt/u,
  ],
  [
    'another CSE-ID',
    { front: rewritten(/"csi":"[^"]*"/u, '"csi":"/mn"') },
    'cseId',
    'disagrees',
    /declared \/id-in.*says \/mn/u,
  ],
  [
    'no access control',
    { front: fronted((request) => ({ ...request, ...(request.operation === 'RETRIEVE' && { from: 'CAdmin' }) })) },
    'access/stranger',
    'warning',
    /is access control on\?/u,
  ],
  [
    'reports refused to everybody',
    {
      front: fronted((request) => {
        const reports = request.operation === 'UPDATE' && JSON.stringify(request.content ?? '').includes('"ins"');
        return reports ? { ...request, from: 'CNobody' } : request;
      }),
    },
    'report/installStatus',
    'denied',
    /refused to the device and to the administrator/u,
  ],
  [
    'no CSE at all',
    { front: fronted(same, (response) => ({ ...response, content: { hello: 1 } })) },
    'cseBase',
    'missing',
    /is this a CSE/u,
  ],
];

describe('probe', () => {
  for (const [planted, variant, id, outcome, detail] of cases) {
    it(`finds ${planted}`, async () => {
      const { findings, left } = await probed(variant);
      const found = findings.find((finding) => finding.id === id);
      assert.equal(found?.outcome, outcome, JSON.stringify(findings, null, 1));
      assert.match(found.detail, detail);
      if (planted !== 'no CSE at all') assert.deepEqual(left, []);
    });
  }

  it('finds a settleMs that is too short, and says which would do', async () => {
    const timing = { responseMs: 2000, settleMs: 100, pollMs: 10, expiryMs: 2000 };
    const { findings, left } = await probed({ campaign: { pace: 250 } }, { timing });
    const found = findings.find(({ id }) => id === 'timing/settleMs');
    assert.equal(found?.outcome, 'disagrees', JSON.stringify(found));
    assert.equal(found.suggestion?.field, 'timing.settleMs');
    assert.ok(Number(found.suggestion.value) > 300);
    assert.deepEqual(left, []);
  });

  it('stops when the CSE has gone', async () => {
    const model = modelOf({});
    let requests = 0;
    const send: Target['send'] = (request) => {
      requests += 1;
      if (requests <= 12) return model.send(request);
      return Promise.resolve({ kind: 'problem', problem: { code: 'unreachable', message: 'nobody there' } });
    };
    const { findings, left } = await probed({}, { send });
    assert.equal(findings.at(-1)?.id, 'answers');
    assert.ok(left.length > 0, 'what could not be removed is told');
    assert.ok(requests < 40, String(requests));
    await model.close();
  });

  it('finds nothing wrong with the reference CSE, and nothing is left', async () => {
    const { findings, left } = await probed({ supports: { schedule: true, subscription: true, expiry: true } });
    // Nobody knows how to try announcement but its tests.
    const open = findings.filter(({ outcome }) => outcome !== 'ok').map(({ id }) => id);
    assert.deepEqual(open, ['supports/announcement']);
    assert.deepEqual(left, []);
  });
});

const works = { works: true, detail: 'd' };
const fails = { works: false, detail: 'd' };

/** Claim, listed, tried; the outcome, and whether it hinders. */
const judged: readonly (readonly [Pick<FeatureFacts, 'claim' | 'listed' | 'tried'>, Finding['outcome'], boolean])[] = [
  [{ claim: true, listed: true, tried: works }, 'ok', false],
  [{ claim: true, listed: true, tried: fails }, 'disagrees', true],
  [{ claim: true, listed: false, tried: undefined }, 'disagrees', true],
  [{ claim: true, listed: false, tried: works }, 'ok', false],
  [{ claim: true, listed: true, tried: undefined }, 'ok', false],
  [{ claim: true, listed: undefined, tried: undefined }, 'unknown', false],
  [{ claim: false, listed: true, tried: works }, 'disagrees', true],
  [{ claim: false, listed: true, tried: fails }, 'ok', false],
  [{ claim: false, listed: true, tried: undefined }, 'warning', false],
  [{ claim: false, listed: false, tried: undefined }, 'ok', false],
  [{ claim: false, listed: undefined, tried: undefined }, 'unknown', false],
  [{ claim: undefined, listed: true, tried: works }, 'ok', false],
  [{ claim: undefined, listed: true, tried: fails }, 'unknown', false],
  [{ claim: undefined, listed: false, tried: fails }, 'ok', false],
  [{ claim: undefined, listed: undefined, tried: undefined }, 'unknown', false],
];

describe('a feature', () => {
  for (const [facts, outcome, bad] of judged) {
    it(`${JSON.stringify(facts)} is ${outcome}`, () => {
      const finding = judgeFeature({ name: 'f', tests: 2, ...facts });
      assert.equal(finding.outcome, outcome);
      assert.equal(hinders(finding), bad);
    });
  }
});
