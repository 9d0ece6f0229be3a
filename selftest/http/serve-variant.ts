import { realClock } from '../../cse/clock';
import { httpNotifier } from '../../cse/http-notifier';
import { serveHttp } from '../../cse/http-server';
import { httpTarget } from '../../targets/http-target';
import { referenceNames } from '../../targets/model-target';
import { httpReceiver } from '../../targets/receiver';
import type { Target, Timing } from '../../targets/target';
import type { Profile } from '../../wire/profile';
import { buildVariant, type CseVariant } from '../variant';
import { writing, type HttpWay } from './ways';

/** A step of the CSE may take so many milliseconds here: on a real clock the half second of the virtual one adds up. */
const longestPaceMs = 40;

/** Over loopback nothing takes long, but the machine may be busy with other CSEs. */
const timing: Timing = { responseMs: 5_000, settleMs: 400, pollMs: 10, expiryMs: 5_000 };

/** A CSE of a variant behind a port of its own, which closing the target ends: the CSE that `serve` serves. */
export async function servedVariant(
  variant: CseVariant,
  profile: Profile,
  ways: readonly HttpWay[] = [],
): Promise<Target> {
  const notifier = httpNotifier();
  const cse = buildVariant(paced(variant), realClock, notifier, profile);
  const server = await serveHttp(cse, { write: writing(ways) });
  const { cseBaseName, cseId, administrator } = referenceNames;
  const target = await httpTarget({
    kind: 'iut',
    name: 'a CSE of the selftest',
    baseUrl: server.url,
    cseBaseName,
    cseId: `/${cseId}`,
    originator: administrator,
    profile,
    timing,
    receiver: httpReceiver(),
  });
  return {
    ...target,
    close: async () => {
      await target.close();
      await server.close();
      cse.close();
      await notifier.close();
    },
  };
}

function paced({ campaign, ...variant }: CseVariant): CseVariant {
  if (typeof campaign?.pace !== 'number') return campaign === undefined ? variant : { ...variant, campaign };
  return { ...variant, campaign: { ...campaign, pace: Math.min(campaign.pace, longestPaceMs) } };
}
