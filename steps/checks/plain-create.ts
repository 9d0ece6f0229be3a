import type { StatementId } from '../../spec/statement';
import type { CastCampaign } from '../scene/cast';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';

const procedure: readonly StatementId[] = ['10.2.28.3.1#01'];
const conflict: readonly StatementId[] = ['10.2.28.3.1#10', '10.2.28.3.1#09', '10.2.28.2#05', '10.2.28.2#06'];

/**
 * The control of a CREATE that was refused: one on the same nodes that gives nothing but what a campaign needs, and begins
 * nothing. If that is refused too, no attribute of the first is why: ends the test with what is, a conflict where another
 * campaign has one of the nodes (10.2.28.3.1), and is not enabled.
 */
export async function plainCreateToo(world: SuiteWorld, label: string): Promise<void> {
  const { cast, desk } = world;
  const { targets, handle } = cast.campaign(label);
  const others = [...cast.campaigns.values()].filter((one) => one.label !== label && one.handle.id !== handle.id);
  const enabled = others.some((one) => one.enabling !== undefined && shares(one.targets, targets));
  // Beside a campaign that is enabled, or was, a refusal may be due.
  if (enabled) return;
  const answer = await desk.create(`${label}, plain`, targets);
  if (answer.accepted) return;
  const shared = others.filter((one) => shares(one.targets, targets));
  fail(
    {
      statements: shared.length > 0 ? conflict : procedure,
      message:
        shared.length > 0
          ? `A campaign on nodes of campaign ${shared.map((one) => `"${one.label}"`).join(', ')}, which is not enabled, was refused`
          : 'The CREATE of a campaign with no more than it needs was refused',
      expected: 'a successful response',
    },
    answer.summary,
    [answer.exchange],
  );
}

const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((node) => other.includes(node));

/**
 * A request that had to meet a conflict was accepted: is the other campaign still enabled, as the last request made it? Ends
 * the test if it is not, for then nothing was in conflict.
 */
export async function stillEnabled(world: SuiteWorld, label: string): Promise<void> {
  for (const other of world.cast.campaigns.values()) {
    if (other.label === label || !enabledLast(other)) continue;
    const { resource, exchange } = await world.desk.retrieve(other.label);
    if (resource?.attributes['campaignEnabled'] === false) notEnabled(other.label, exchange);
  }
}

/** The same of a request that had to be refused because its campaign is enabled: it was not when it was looked at before. */
export function wasEnabled(campaign: CastCampaign): void {
  const { before, label } = campaign;
  if (enabledLast(campaign) && before?.attributes['campaignEnabled'] === false) notEnabled(label, before.exchange);
}

/** The last request that set campaignEnabled set it to TRUE. */
const enabledLast = ({ enabling, disabledFrom }: CastCampaign): boolean =>
  enabling !== undefined && disabledFrom === undefined;

function notEnabled(label: string, exchange: number): never {
  fail(
    {
      statements: ['9.6.76-2/campaignEnabled#02'],
      message: `campaignEnabled of campaign "${label}" has not the value that a request gave it`,
      expected: 'campaignEnabled true',
    },
    'campaignEnabled false',
    [exchange],
  );
}
