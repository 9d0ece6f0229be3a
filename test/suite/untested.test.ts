import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exitStatus, headline } from '../../reports/exit-status';
import type { Results } from '../../reports/results';
import { summarize } from '../../reports/summarize';
import type { RequestHandler } from '../../targets/in-process-target';
import { catalogue } from '../../spec/catalogue';
import { runOnModel } from './model-run';

/** A CSE that does not list the campaign type. */
const unlisted = (cse: RequestHandler): RequestHandler => ({
  handle: async (request) => {
    const response = await cse.handle(request);
    const base = (response.content as { 'm2m:cb'?: { srt: number[] } } | undefined)?.['m2m:cb'];
    if (base === undefined) return response;
    return { ...response, content: { 'm2m:cb': { ...base, srt: base.srt.filter((type) => type !== 67) } } };
  },
});

async function resultsOf(...only: readonly string[]): Promise<Results> {
  const outcome = await runOnModel({ front: unlisted, only });
  return summarize(outcome, catalogue, {
    tool: { name: 'campaign-tester', version: '0' },
    spec: { document: 'd', revision: 'r', profile: 'p' },
    target: { kind: 'model', name: 'm' },
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    seed: 1,
    command: 'run',
    only,
  });
}

const campaigns = 'TP/oneM2M/CSE/SWC/CON/001';
const software = 'D.3-2/version#01';

describe('a CSE without campaigns', () => {
  it('does not conform because something else passed', async () => {
    const results = await resultsOf(campaigns, software);
    assert.equal(results.summary.fail + results.summary.inconclusive, 0);
    assert.ok(results.summary.pass > 0 && results.summary.notApplicable > 0);
    assert.equal(exitStatus(results), 3);
    const { conforms, text } = headline(results);
    assert.equal(conforms, 'unknown');
    assert.match(text, /^Not judged: no test of campaigns could be applied: the IUT does not list <softwareCampaign>/u);
  });

  it('is not judged when nothing else was asked for', async () => {
    const results = await resultsOf(campaigns);
    assert.equal(exitStatus(results), 3);
    assert.equal(headline(results).text, 'Not judged: none of 1 test could be applied');
    const statement = results.statements.find(({ tests }) => tests.includes(campaigns));
    assert.equal(statement?.verdict, 'notApplicable');
  });

  it('conforms in what does not need them, when that was all that was asked for', async () => {
    const results = await resultsOf(software);
    assert.equal(exitStatus(results), 0);
    assert.match(
      headline(results).text,
      /^Conforms in what was tested \(--only D\.3-2\/version#01\): \d+ tests? passed/u,
    );
  });
});
