import type { StatementId } from '../spec/statement';
import type { Scenario } from './scenario';

/** What can be wrong with a text. */
export const findingKinds = [
  'contradiction',
  'gap',
  'overlap',
  'hole',
  'trap',
  'dead',
  'unreachable',
  'editorial',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `certain`: it follows from the words alone. `debatable`: another reading of the words avoids it. */
export type Certainty = 'certain' | 'debatable';

/** Something that is wrong with the text. */
export interface Finding {
  /** From what it is about, not from where it stands in a list: the same finding has the same id in another text. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly certainty: Certainty;
  /** One line. */
  readonly title: string;
  /** The statements concerned. */
  readonly statements: readonly StatementId[];
  /** A shortest way to it, where it is one that a CSE can be taken. */
  readonly scenario?: Scenario;
  /** How this project reads the text there. */
  readonly reading: string;
  /** What is wrong, in a few sentences. */
  readonly problem: string;
  /** What an editor might do. */
  readonly proposal: string;
}

/** The same things in the same order make the same id: `contradiction/conflict/targets`. */
export function findingId(kind: FindingKind, ...about: readonly string[]): string {
  const words = about.map((one) => one.replaceAll(/[^A-Za-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, ''));
  return [kind, ...words].join('/');
}

/** The name of a finding's files, without ending. */
export function fileNameOf({ id }: Pick<Finding, 'id'>): string {
  return id.replaceAll('/', '.');
}
