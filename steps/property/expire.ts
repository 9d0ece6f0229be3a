import { campaignName } from '../../generators/names';
import { prepare } from '../../targets/roles/registree';
import { formatTimestamp, parseTimestamp } from '../../wire/timestamp';
import { isGone } from '../checks/attribute-checks';
import { expires } from '../checks/expiry';
import { demand, Unjudged } from '../session/verdict';
import { lookAround } from './look';
import type { Living, Scene } from './scene';

/** The longest that a history waits for an expiry, in milliseconds. */
const longestMs = 60_000;

/** Waits for the end of every campaign that ends soon: it must be gone, and its [software] with it. False without one. */
export async function expire(scene: Scene): Promise<boolean> {
  const { session } = scene;
  if (session.target.supports['expiry'] === false) return false;
  await lookAround(scene);
  const ending = [...scene.campaigns].filter(([, { endsSoon }]) => endsSoon !== 'no');
  if (ending.length === 0 || scene.decided) return false;
  const end = Math.max(...ending.map(([index, campaign]) => endOf(index, campaign)));
  await waitUntil(scene, end);
  for (const [index, campaign] of ending) await mustBeGone(scene, index, campaign);
  return true;
}

function endOf(index: number, { seen }: Living): number {
  const text = seen?.attributes['expirationTime'];
  const end = typeof text === 'string' ? parseTimestamp(text) : undefined;
  if (end === undefined)
    throw new Unjudged(
      'inconclusive',
      `campaign "${campaignName(index)}" has no expirationTime that the tester can read`,
    );
  return end;
}

/** A <container> whose lifetime is over already cannot be created: on a busy machine it ends so much later, in milliseconds. */
const aheadMs = 2000;

/** Until a <container> with the same lifetime is gone: that shows when this IUT ends what has expired. */
async function waitUntil({ session }: Scene, campaignEnd: number): Promise<void> {
  const soonest = 1000 * Math.floor(((await session.iutNow()) + aheadMs) / 1000);
  const end = Math.max(campaignEnd, soonest);
  const expirationTime = formatTimestamp(end);
  const control = demand(await prepare(session, session.cseBase, 'container', { expirationTime }));
  const left = end - (await session.iutNow());
  if (left > longestMs)
    throw new Unjudged(
      'inconclusive',
      `the IUT gave a campaign a life of another ${String(Math.round(left / 1000))} s`,
    );
  await session.wait(Math.max(0, left));
  await expires(session, control);
}

/** A [software] from before the campaign's lifetime was shortened may outlive it: see the reading of 10.2.28.1#18. */
async function mustBeGone(scene: Scene, index: number, { handle, software, endsSoon }: Living): Promise<void> {
  const label = campaignName(index);
  await isGone(scene, handle.id, `campaign "${label}" after its expirationTime`, ['10.2.28.2#32']);
  scene.session.cleanup.gone(handle.id);
  scene.campaigns.delete(index);
  for (const id of endsSoon === 'always' ? software : [])
    await isGone(scene, id, `the [software] ${id} of campaign "${label}" after the campaign's expirationTime`, [
      '10.2.28.1#18',
      '10.2.28.2#17',
    ]);
}
