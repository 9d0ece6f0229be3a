import { rulesOf } from '../../model/rule';
import type { Status } from '../../model/state';
import { statuses } from '../../model/state';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';
import { traceScenario } from '../trace-scenario';

/** Lists of individual statuses for which no definition of the aggregate holds, or more than one. */
export function aggregateFindings(context: Context): readonly Finding[] {
  const definitions = rulesOf(context.text.rules, 'aggregate');
  const bySet = new Map<string, readonly Status[]>();
  for (const individual of multisets(Math.max(3, context.bounds.targets))) {
    const key = statuses.filter((one) => individual.includes(one)).join(' ');
    const holding = definitions.filter(({ holds }) => holds(individual));
    if (holding.length === 1) continue;
    const about = `${key} ${holding.map(({ value }) => value).join(' ')}`;
    const shortest = bySet.get(about);
    if (!shortest || shortest.length > individual.length) bySet.set(about, individual);
  }
  return [...bySet.values()].map((individual) => finding(context, individual));
}

/** Every list of up to so many statuses, whatever their order. */
function multisets(most: number): readonly (readonly Status[])[] {
  let lists: readonly (readonly Status[])[] = [[]];
  const all: (readonly Status[])[] = [[]];
  for (let length = 1; length <= most; length++) {
    lists = lists.flatMap((list) =>
      statuses
        .slice(list.length > 0 ? statuses.indexOf(list.at(-1) ?? 'UNINITIALIZED') : 0)
        .map((one) => [...list, one]),
    );
    all.push(...lists);
  }
  return all;
}

function finding(context: Context, individual: readonly Status[]): Finding {
  const definitions = rulesOf(context.text.rules, 'aggregate');
  const holding = definitions.filter(({ holds }) => holds(individual));
  const what = individual.length === 0 ? 'no entry' : listed(individual);
  const kind = holding.length === 0 ? 'gap' : 'overlap';
  const statements = context.present([
    '9.6.76-2/aggregatedSoftwareStatus#03',
    ...(holding.length > 0 ? holding : definitions).flatMap((one) => one.statements),
  ]);
  const values = holding.map(({ value }) => value);
  const title =
    kind === 'gap'
      ? `No definition of aggregatedSoftwareStatus fits a campaign with the individual statuses ${what}`
      : `With ${what} in individualSoftwareStatuses, the definitions of ${listed(values)} hold at once`;
  return {
    id: findingId(kind, 'aggregate', individual.length === 0 ? 'empty' : [...new Set(individual)].join(' ')),
    kind,
    certainty: 'certain',
    title,
    statements,
    ...reach(context, individual, title),
    reading:
      kind === 'gap'
        ? 'UNINITIALIZED and IN_PROCESS are both accepted; SUCCESSFUL and FAILURE are not, since their own definitions exclude it.'
        : 'An empty list gives UNINITIALIZED.',
    problem:
      kind === 'gap'
        ? `${listed(definitions.map(({ value }) => value))} are defined by what the individual statuses are. For ${what} no definition holds, and yet the attribute must have a value. FINISHED depends on it.`
        : `"All" is true of nothing: with ${what}, both ${listed(values)} are defined, and with SUCCESSFUL the campaign would be FINISHED.`,
    proposal:
      kind === 'gap'
        ? `Define IN_PROCESS as well for every list in which some entries have ended and others have not begun, or say which value ${what} gives.`
        : 'Say that the value is UNINITIALIZED while there is no entry, and let the definition of SUCCESSFUL ask for one entry at least.',
  };
}

/** The nearest state that shows these statuses. */
function reach(context: Context, individual: readonly Status[], title: string): Pick<Finding, 'scenario'> {
  const wanted = [...individual].sort().join();
  const found = context.situations().find(({ situation: { campaign } }) => {
    const entries = (campaign.individualSoftwareStatuses ?? []).map(({ status }) => status);
    return campaign.campaignStatus === 'INITIATED' && [...entries].sort().join() === wanted;
  });
  if (!found) return {};
  const trace = context.single.trace(found.state);
  const look = 'aggregatedSoftwareStatus and individualSoftwareStatuses of campaign "C1"';
  return { scenario: traceScenario(title, trace, context.bounds.targets, look) };
}
