import type { StatementId } from '../statement';

/** A condition that statements put on the members of a list. */
export interface ListCondition {
  /** The attribute that is a list. */
  readonly attribute: string;
  /** What is asked of its members. */
  readonly condition: string;
  readonly statements: readonly StatementId[];
  /** How many members must meet it, where a statement says so. */
  readonly quantifier?: 'all' | 'any';
  /** Whether it is enough that it holds already, or it has to come to hold, where a statement says so. */
  readonly moment?: 'level' | 'edge';
  /** It is something that changes with time. */
  readonly changes?: true;
  /** Common sense settles what the words leave open. */
  readonly slight?: true;
}

/** The conditions on lists. */
export const listConditions: readonly ListCondition[] = [
  {
    attribute: 'softwareTriggerCriteria',
    condition: 'the criteria are met',
    statements: ['10.2.28.2#10', '10.2.28.1#14', '9.6.76-2/campaignEnabled#04', '9.6.76-2/softwareTriggerCriteria#03'],
    changes: true,
  },
  {
    attribute: 'softwareTriggerCriteria',
    condition: 'the Originator may retrieve the resources',
    statements: ['10.2.28.3.1#14', '10.2.28.3.3#14'],
    slight: true,
  },
  {
    attribute: 'softwareTriggerCriteria',
    condition: 'a resource does not exist',
    statements: ['10.2.28.3.1#12', '10.2.28.3.3#12'],
    quantifier: 'any',
  },
  {
    attribute: 'softwareTargets',
    condition: 'a <node> does not exist',
    statements: ['10.2.28.3.1#06', '10.2.28.3.3#06'],
    quantifier: 'any',
  },
  {
    attribute: 'softwareTargets',
    condition: 'a <node> is shared with another campaign',
    statements: ['10.2.28.3.1#10', '10.2.28.3.3#10'],
    quantifier: 'any',
  },
];
