import type { Rule, RuleTable, StatusAttribute } from '../../model/rule';
import { rulesOf } from '../../model/rule';
import type { Status } from '../../model/state';
import { statuses } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { moveStatement } from './device-moves';
import type { Act, Diagram, RuleNote } from './diagram';
import { gather, merged } from './gather';
import type { Edge } from './walk';
import { walk } from './walk';

/** What a status of a [software] says (annex D.3). */
const meanings: Readonly<Record<Status, string>> = {
  UNINITIALIZED: 'No operation has been triggered.',
  IN_PROCESS: 'The device works at the operation.',
  SUCCESSFUL: 'The operation has ended well.',
  FAILURE: 'The operation has failed.',
};

/** installStatus or activeStatus of a [software] that a campaign works with (figures D.3-2 and D.3-3). */
export function softwareStatusDiagram(rules: RuleTable, attribute: StatusAttribute): Diagram {
  // They differ in the attribute that they set: one stands for all.

  const operations = rulesOf(rules, 'operation').filter(({ status }) => status === attribute);
  const acts = gather(
    operations.slice(0, 1).flatMap(({ operation }) => walk(rules, operation)),
    {
      from: statusBefore,
      to: ({ to }) => to?.targets[0]?.reported,
      because: (edge) => [...new Set([...triggers(edge, operations, rules), ...edge.rules])],
      mentions: () => false,
    },
  );
  return {
    id: attribute,
    title: `${attribute} of a [software]`,
    description: `The values of ${attribute} of a [software] that a campaign has on a node: what the device reports, what made it do so, and what the Hosting CSE does with it.`,
    states: [
      {
        id: 'creation',
        meaning: 'There is no [software] yet.',
        statements: [],
        acts: named(acts.get('creation'), attribute, 'creation'),
      },
      ...statuses.map((id) => ({
        id,
        meaning: meanings[id],
        statements: [],
        acts: named(acts.get(id), attribute, id),
      })),
    ],
  };
}

/** A [software] that is used again keeps what it shows: that is no step of its own. */
function statusBefore({ actor, from, to }: Edge): string | undefined {
  const before = from?.targets[0];
  const after = to?.targets[0];
  if (!before || !after) return undefined;
  if (before.software === null && after.software !== null)
    return after.reported === 'UNINITIALIZED' ? 'creation' : undefined;
  return actor === 'Device' ? before.reported : undefined;
}

/** A device begins because its action attribute was set. */
function triggers({ what }: Edge, operations: readonly Rule[], rules: RuleTable): readonly Rule[] {
  if (what !== 'reports IN_PROCESS') return [];
  return [...rules.filter(({ name }) => name === 'start-operation'), ...operations];
}

/** With the arrow of the figure, as the catalogue has it. */
function named(acts: readonly Act[] = [], attribute: StatusAttribute, from: Status | 'creation'): readonly Act[] {
  return acts.map((act) => {
    const to = statuses.find((status) => status === act.to);
    const figure = to && moveStatement(attribute, from, to);
    return figure === undefined ? act : { ...act, rules: merged([arrowOf(figure)], act.rules) };
  });
}

function arrowOf(figure: StatementId): RuleNote {
  return { name: 'annex D.3', force: 'must', statements: [figure] };
}
