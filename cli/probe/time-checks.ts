import { createNode } from '../../targets/roles/registree';
import { hasBegun, newCampaign, retire, setEnabled, shown } from './campaign';
import type { Finding } from './finding';
import { patience, type Prober } from './prober';
import { waitFor } from './wait';

/** Three times what was seen, in round numbers: tests run several at a time. */
function roomy(ms: number): number {
  return Math.max(100, Math.ceil((3 * ms) / 100) * 100);
}

/** Does a campaign without criteria begin within settleMs? */
export async function checkSettling(prober: Prober): Promise<readonly Finding[]> {
  const { policy } = prober.scene;
  const { clock, timing } = prober.target;
  if (!policy || !prober.scene.campaign) return [];
  const base = { id: 'timing/settleMs', what: `a campaign that is enabled begins within ${timing.settleMs} ms` };
  const node = await createNode(prober, policy.id);
  if ('problem' in node) return [{ ...base, outcome: 'unknown', detail: node.problem }];
  const campaign = await newCampaign(prober, node);
  if ('problem' in campaign) return [{ ...base, outcome: 'unknown', detail: campaign.problem }];
  const enabledAt = clock.now();
  if (!(await setEnabled(prober, campaign, true)))
    return [{ ...base, outcome: 'missing', detail: 'the UPDATE that enables it was refused' }];
  const limit = patience * timing.settleMs;
  const begun = await waitFor(prober, limit, async () => hasBegun(await shown(prober, campaign)));
  const took = Math.round(clock.now() - enabledAt);
  await retire(prober, campaign, node);
  if (!begun) return [{ ...base, outcome: 'unknown', detail: `nothing was seen to begin within ${limit} ms` }];
  const value = roomy(took);
  const suggestion = { suggestion: { field: 'timing.settleMs', value } };
  // A step that shows nothing may come before the one that does: the tests wait for two.
  const outcome = took > 2 * timing.settleMs ? 'disagrees' : 'warning';
  if (took > timing.settleMs)
    return [{ ...base, outcome, detail: `it began after ${took} ms: ${value} would suit`, ...suggestion }];
  return [{ ...base, outcome: 'ok', detail: `after ${took} ms; ${value} would suit`, ...suggestion }];
}

/** Do responses come well within responseMs? The last check: it looks back on all others. */
export function checkResponses(prober: Prober): Promise<readonly Finding[]> {
  const { responseMs } = prober.target.timing;
  const slowest = Math.round(prober.slowestMs);
  const tight = slowest > responseMs / 2;
  const base = { id: 'timing/responseMs', what: `responses come within ${responseMs} ms` };
  const suggestion = tight ? { suggestion: { field: 'timing.responseMs', value: roomy(slowest) } } : {};
  const detail = `the slowest took ${slowest} ms${tight ? ', and tests run several at a time' : ''}`;
  return Promise.resolve([{ ...base, outcome: tight ? 'warning' : 'ok', detail, ...suggestion }]);
}
