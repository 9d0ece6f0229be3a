import type { Rule, RuleTable } from '../../model/rule';
import type { Phase } from '../../model/state';
import type { Diagram } from './diagram';
import { gather } from './gather';
import type { Edge } from './walk';
import { walk } from './walk';

/** The phases in the order of the work, with their meanings (`model/state.ts`). */
const phases: Readonly<Record<Phase, string>> = {
  awaiting: 'No [software] has been created or updated on the node yet.',
  existing: 'The [software] is there; its action attribute is not set.',
  operating: 'The action attribute is TRUE; the device works.',
  completed: 'The [software] has reported SUCCESSFUL or FAILURE.',
  discontinued: 'Creation, update or subscription failed, was lost, or the node was found incompatible.',
  finishing: 'The campaign is being cancelled, and the operation may finish.',
  performed: 'The operation has ended although the campaign was cancelled.',
  cancelled: 'The campaign was cancelled, and no operation is performed.',
};

/** Where the phases of a campaign that is being cancelled are drawn. */
const whileCancelling: readonly Phase[] = ['finishing', 'performed', 'cancelled'];

/** How the work on one target goes on (10.2.28.1, 10.2.28.2 steps 4 to 7). The phases have no names in the text. */
export function targetProgressDiagram(rules: RuleTable): Diagram {
  const acts = gather(walk(rules, 'INSTALL'), {
    from: (edge) => (beginsCycle(edge) ? 'cycle' : edge.from?.targets[0]?.phase),
    to: ({ to }) => to?.targets[0]?.phase,
    because: (edge) => (edge.request ? edge.rules.filter((rule) => initiates(rule, edge)) : edge.rules),
    mentions: ({ actor, outcome, from, to }) =>
      actor !== 'Originator' && outcome === 'done' && JSON.stringify(from?.targets) !== JSON.stringify(to?.targets),
  });
  return {
    id: 'targetProgress',
    title: 'The work on one target of a campaign',
    description:
      'The phases of the work on one member of softwareTargets, from the start of a cycle to its end, and who takes it from one to another by which rules.',
    states: [
      { id: 'cycle', meaning: 'A campaign is enabled: a cycle begins.', statements: [], acts: acts.get('cycle') ?? [] },
      ...Object.entries(phases).map(([id, meaning]) => ({
        id,
        meaning,
        statements: [],
        acts: acts.get(id) ?? [],
        ...(whileCancelling.some((phase) => phase === id) ? { group: 'the campaign is being cancelled' } : {}),
      })),
    ],
  };
}

/** An effect that makes the campaign INITIATED. */
function initiates(rule: Rule, { request, to }: Edge): boolean {
  if (rule.kind !== 'effect' || !request || !to) return false;
  return rule.gives(request, to)?.campaignStatus === 'INITIATED';
}

/** A request by which every target starts anew. */
function beginsCycle({ request, from, to }: Edge): boolean {
  if (!request || request.operation === 'DELETE' || to?.campaignEnabled !== true) return false;
  return !from?.campaignEnabled || (from.targets !== to.targets && from.campaignEnabled);
}
