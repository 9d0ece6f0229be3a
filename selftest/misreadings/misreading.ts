import type { StatementId } from '../../spec/statement';
import type { Fault } from '../fault';
import type { CseVariant } from '../variant';

/** A mistake in reading the text that somebody thought of, and the CSE that makes it. */
export interface Misreading extends CseVariant {
  /** Unique among the misreadings of a topic. */
  readonly id: string;
  /** What the CSE does, as a sentence without a subject. */
  readonly mistake: string;
  /** The statements that it breaks, the most specific first: one of them has to be named first. */
  readonly breaks: readonly StatementId[];
}

/** The misreadings of one topic as faults. */
export function misreadings(topic: string, list: readonly Misreading[]): readonly Fault[] {
  return list.map(({ id, mistake, breaks, ...variant }) => ({
    id: `misreading/${topic}/${id}`,
    mistake,
    kind: 'misreading',
    statements: breaks,
    variant,
  }));
}
