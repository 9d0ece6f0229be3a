import type { StatementId } from '../statement';

/** What a statement points to. */
export interface Reference {
  readonly statement: StatementId;
  readonly to: { readonly kind: 'figure' | 'table' | 'clause'; readonly number: string };
  /** What it is pointed to for; statements that need the same should point to the same. */
  readonly for: string;
}

/** A figure or table of the change request, by its caption. */
export interface Caption {
  readonly kind: 'figure' | 'table';
  readonly number: string;
  readonly title: string;
  /** The text as this project has it lacks the drawing. */
  readonly drawing?: 'absent';
  /** The clause in which it stands. */
  readonly clause: string;
}

const figure = (number: string) => ({ kind: 'figure', number }) as const;
const table = (number: string) => ({ kind: 'table', number }) as const;
const clause = (number: string) => ({ kind: 'clause', number }) as const;

/** Where the change request points to figures, tables and clauses. */
export const references: readonly Reference[] = [
  { statement: '9.6.76#03', to: table('9.6.76-1'), for: 'child resources of a <softwareCampaign>' },
  { statement: '9.6.76#04', to: table('9.6.76-2'), for: 'attributes of a <softwareCampaign>' },
  { statement: '9.6.76-2/individualSoftwareStatuses#05', to: clause('10.2.28'), for: 'how the entries are kept' },
  { statement: '10.2.28.1#07', to: figure('10.2.28-1'), for: 'transitions of campaignStatus' },
  { statement: '10.2.28.1#21', to: table('9.6.76-2'), for: 'definitions of the aggregate' },
  { statement: '10.2.28.2#01', to: clause('10.2.28.1'), for: 'cancellation' },
  { statement: '10.2.28.2#21', to: table('9.6.76-2'), for: 'definitions of the aggregate' },
  { statement: '10.2.28.2#30', to: table('9.6.76-2'), for: 'definitions of the aggregate' },
  { statement: '10.2.28.3.1#17', to: clause('10.2.28.2'), for: 'software management procedure' },
  { statement: '10.2.28.3.3#20', to: clause('10.2.28.2'), for: 'software management procedure' },
  { statement: '10.2.28.3.1#02', to: table('8.1.2-3'), for: 'parameters of a request' },
  { statement: '10.2.28.3.2#02', to: table('8.1.2-2'), for: 'parameters of a request' },
  { statement: '10.2.28.3.3#02', to: table('8.1.2-2'), for: 'parameters of a request' },
  { statement: '10.2.28.3.4#02', to: table('8.1.2-2'), for: 'parameters of a request' },
  { statement: '9.6.17#02', to: table('9.6.17-1'), for: 'child resources of an <execInstance>' },
  { statement: '9.6.17#03', to: table('9.6.17-2'), for: 'attributes of an <execInstance>' },
  { statement: 'D.3#02', to: table('D.3-1'), for: 'child resources of a [software]' },
  { statement: 'D.3#03', to: table('D.3-2'), for: 'attributes of a [software]' },
  { statement: 'D.3#04', to: figure('D.3-2'), for: 'transitions of installStatus' },
  { statement: 'D.3#05', to: figure('D.3-3'), for: 'transitions of activeStatus' },
];

/** Its captions. Those of the request procedures stand in the clause whose title they repeat, which needs no reference. */
export const captions: readonly Caption[] = [
  { ...table('9.6.76-1'), title: 'child resources of <softwareCampaign>', clause: '9.6.76' },
  { ...table('9.6.76-2'), title: 'attributes of <softwareCampaign>', clause: '9.6.76' },
  { ...figure('10.2.28.1-1'), title: 'state diagram of campaignStatus', clause: '10.2.28.1', drawing: 'absent' },
  { ...figure('10.2.28.2-1'), title: 'software management by a CSE', clause: '10.2.28.2', drawing: 'absent' },
  { ...table('9.6.17-1'), title: 'child resources of <execInstance>', clause: '9.6.17' },
  { ...table('9.6.17-2'), title: 'attributes of <execInstance>', clause: '9.6.17' },
  { ...figure('D.3-1'), title: 'structure of [software]', clause: 'D.3', drawing: 'absent' },
  { ...table('D.3-1'), title: 'child resources of [software]', clause: 'D.3' },
  { ...table('D.3-2'), title: 'attributes of [software]', clause: 'D.3' },
  { ...figure('D.3-2'), title: 'state machine of install and uninstall', clause: 'D.3', drawing: 'absent' },
  { ...figure('D.3-3'), title: 'state machine of activation and deactivation', clause: 'D.3', drawing: 'absent' },
];
