import type { StatementId } from '../statement';

/** A privilege that the Originator has to have on something, or without which the Hosting CSE does something for it. */
export interface Privilege {
  /** What is worked with. */
  readonly on: string;
  /** The operation: `create`, `update`. */
  readonly to: string;
  /** Statements that have a request refused without it (`checked`), or that have the Hosting CSE do it for the Originator (`used`). */
  readonly role: 'checked' | 'used';
  readonly statements: readonly StatementId[];
}

/** The privileges of the change request. */
export const privileges: readonly Privilege[] = [
  { on: 'a [software]', to: 'create', role: 'checked', statements: ['10.2.28.3.1#08', '10.2.28.3.3#08'] },
  { on: 'a [software]', to: 'create', role: 'used', statements: ['10.2.28.2#15', '10.2.28.1#14', '10.2.28.1#15'] },
  { on: 'a [software]', to: 'update', role: 'used', statements: ['10.2.28.2#15', '10.2.28.2#27'] },
  { on: 'a trigger subject', to: 'retrieve', role: 'checked', statements: ['10.2.28.3.1#14', '10.2.28.3.3#14'] },
  { on: 'a trigger subject', to: 'retrieve', role: 'used', statements: ['10.2.28.2#10', '10.2.28.1#13'] },
];
