import type { CampaignRequest } from '../../model/request';
import type { RuleTable } from '../../model/rule';
import type { Campaign } from '../../model/state';
import type { Bounds } from './deeds';
import { deedsIn } from './deeds';
import type { World } from './world';
import { emptyWorld, WorldCse } from './world';

/** What a rule was asked about in the course of all histories within the bounds, each situation once. */
export interface Contexts {
  /** Campaigns for which the CSE looked for its next step. */
  readonly steps: readonly { readonly campaign: Campaign; readonly world: World }[];
  /** Requests that it had to answer. */
  readonly requests: readonly {
    readonly request: CampaignRequest;
    readonly others: readonly Campaign[];
    readonly world: World;
  }[];
}

/** Plays every history within the bounds on a CSE that goes by these rules, and notes what its rules are asked. */
export function contextsOf(rules: RuleTable, bounds: Bounds): Contexts {
  const steps = new Map<string, Contexts['steps'][number]>();
  const requests = new Map<string, Contexts['requests'][number]>();
  const onlooker = {
    steps: (campaign: Campaign, world: World): void => {
      steps.set(JSON.stringify([campaign, world.value, world.windows]), { campaign, world });
    },
    request: (request: CampaignRequest, others: readonly Campaign[], world: World): void => {
      requests.set(JSON.stringify([request, others]), { request, others, world });
    },
  };
  const cse = new WorldCse(rules, { onlooker });
  const seen = new Set<string>();
  let front: World[] = [emptyWorld];
  for (let depth = 0; depth < bounds.deeds && front.length > 0 && seen.size < bounds.states; depth++) {
    const next: World[] = [];
    for (const world of front)
      for (const deed of deedsIn(world, bounds)) {
        const { answered: _, ...after } = deed.apply(cse, world);
        const key = JSON.stringify(after);
        if (seen.has(key) || seen.size >= bounds.states) continue;
        seen.add(key);
        next.push({ ...after, answered: '' });
      }
    front = next;
  }
  return { steps: [...steps.values()], requests: [...requests.values()] };
}
