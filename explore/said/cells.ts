import type { CampaignStatus } from '../../model/state';
import type { Cell, Dimension, Where } from '../../spec/said/cell';
import { dimensions, isIn } from '../../spec/said/cell';
import type { Matter } from '../../spec/said/provision';
import type { Context } from '../context';

/** Every situation that a matter distinguishes and that campaigns can be in. */
export function cellsOf(context: Context, matter: Matter): readonly Cell[] {
  return product(matter.over).filter(
    (cell) => (matter.where ?? [{}]).some((where) => isIn(cell, where)) && occurs(context, cell),
  );
}

function product(over: readonly Dimension[]): readonly Cell[] {
  return over.reduce<readonly Cell[]>(
    (cells, dimension) =>
      cells.flatMap((cell) => dimensions[dimension].map((value) => ({ ...cell, [dimension]: value }))),
    [{}],
  );
}

/** The states decide which status goes with which campaignEnabled, and which there are. */
function occurs({ statuses }: Context, { status, enabled, sharing }: Cell): boolean {
  if (sharing !== undefined && sharing !== 'none' && !statuses.has(sharing as CampaignStatus)) return false;
  if (status === undefined || status === 'absent') return enabled === undefined || enabled === 'absent';
  const values = statuses.get(status as CampaignStatus);
  if (!values) return false;
  return enabled === undefined || values.has(enabled === 'TRUE');
}

/** The values that each dimension has in these cells, where it has not every value that it has in those. */
export function restrictions(cells: readonly Cell[], among: readonly Cell[]): Where {
  const names = Object.keys(cells[0] ?? {}) as Dimension[];
  const valuesOf = (some: readonly Cell[], name: Dimension): readonly string[] => [
    ...new Set(some.flatMap((cell) => cell[name] ?? [])),
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = valuesOf(cells, name);
      return values.length < valuesOf(among, name).length ? [[name, values]] : [];
    }),
  );
}
