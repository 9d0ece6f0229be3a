import { prepare } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import { formatTimestamp, parseTimestamp } from '../../wire/timestamp';
import type { Session } from '../session/session';
import { demand, Unjudged } from '../session/verdict';
import { seen } from '../table/observe';
import type { TableResource } from '../table/table-resource';
import type { SuiteWorld } from '../world';

/** A <container> that expires with a campaign: the control that shows whether, and when, this IUT ends what has expired. */
const controls = new WeakMap<SuiteWorld, ResourceHandle>();

/** Waits until the expirationTime of a resource has passed on the IUT's clock. */
export async function awaitExpiry(world: SuiteWorld, resource: TableResource): Promise<void> {
  const { attributes } = await seen(world, resource);
  const text = attributes['expirationTime'];
  const end = typeof text === 'string' ? parseTimestamp(text) : undefined;
  if (end === undefined)
    throw new Unjudged('inconclusive', `${resource.words} has no expirationTime that the tester can read`);
  await addControl(world, formatTimestamp(end));
  const left = end - (await world.session.iutNow());
  if (left > 60_000)
    throw new Unjudged(
      'inconclusive',
      `the IUT gave ${resource.words} a life of another ${String(Math.round(left / 1000))} s`,
    );
  await world.session.wait(Math.max(0, left));
}

async function addControl(world: SuiteWorld, expirationTime: string): Promise<void> {
  const control = await prepare(world.session, world.session.cseBase, 'container', { expirationTime });
  controls.set(world, demand(control));
}

/** Gives a [software] under way a few seconds to live, and waits until they have passed and the IUT ends what has expired. */
export async function letExpire(world: SuiteWorld, label: string, node: string): Promise<void> {
  const { id } = await world.software.begun(label, node);
  const expirationTime = await world.desk.wording.value('expirationTime', 'in 3 s');
  const answer = await world.session.ask({
    operation: 'UPDATE',
    to: id,
    from: world.session.administrator,
    type: 'software',
    attributes: { expirationTime },
  });
  if (!answer.accepted)
    throw new Unjudged('notApplicable', `the IUT lets nobody shorten the life of its [software] (${answer.summary})`);
  await addControl(world, String(expirationTime));
  await world.session.wait(3000);
  await controlExpires(world);
}

/** Waits until the IUT has ended the control, within the time that its description allows (`timing.expiryMs`). */
export async function controlExpires(world: SuiteWorld): Promise<void> {
  const control = controls.get(world);
  if (!control) throw new Error('the scenario never waited for an expiry');
  await expires(world.session, control);
}

/** Waits until the IUT has ended a control whose lifetime is over; the test is inconclusive if it keeps what has expired. */
export async function expires(session: Session, control: ResourceHandle): Promise<void> {
  const { clock, timing } = session.target;
  const end = clock.now() + timing.expiryMs;
  for (;;) {
    const answer = await session.ask({ operation: 'RETRIEVE', to: control.id, from: session.administrator });
    if (!answer.accepted) break;
    if (clock.now() >= end)
      throw new Unjudged(
        'inconclusive',
        `the IUT keeps expired resources for more than ${String(timing.expiryMs)} ms (timing.expiryMs): a <container> ` +
          'that expired with the campaign is still there',
      );
    await session.wait(Math.min(Math.max(timing.pollMs, timing.expiryMs / 20), Math.max(1, end - clock.now())));
  }
  session.cleanup.gone(control.id);
}
