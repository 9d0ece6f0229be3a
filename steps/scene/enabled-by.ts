import { statusBecomes } from '../checks/campaign-checks';
import type { SoftwareOperation } from '../../model/state';
import type { SuiteWorld } from '../world';
import { bringTo } from './bring-to';
import { reset } from './removals';

/** Every way in which a campaign comes to be enabled. */
export const enablingWays = [
  'by its CREATE',
  'by an UPDATE',
  'again after it was FINISHED',
  'again after it was CANCELLED',
] as const;
export type EnablingWay = (typeof enablingWays)[number];

/** Brings about a campaign that was enabled in this way, and that nothing keeps from beginning its operation. */
export async function enabledBy(
  world: SuiteWorld,
  label: string,
  on: readonly string[],
  way: EnablingWay,
  softwareOperation: SoftwareOperation,
): Promise<void> {
  switch (way) {
    case 'by its CREATE':
      await world.desk.given(label, on, { softwareOperation, campaignEnabled: true });
      return;
    case 'by an UPDATE':
      await world.desk.given(label, on, { softwareOperation, campaignEnabled: false });
      break;
    case 'again after it was FINISHED':
      await bringTo(world, label, on, 'FINISHED');
      await world.desk.change(label, { campaignEnabled: false });
      await statusBecomes(world, label, ['PENDING'], []);
      for (const node of on) await reset(world, label, node);
      await world.desk.change(label, { softwareOperation });
      break;
    case 'again after it was CANCELLED':
      await bringTo(world, label, on, 'CANCELLED');
      await world.desk.change(label, { softwareOperation });
      await world.desk.fire(label);
      break;
  }
  await world.desk.change(label, { campaignEnabled: true });
}
