import type { StatementId } from '../statement';
import type { Dimension, Where } from './cell';

/** Something that statements settle, each for some situations: if they differ where they meet, the text contradicts itself. */
export interface Matter {
  readonly id: string;
  /** What is settled, as a question. */
  readonly question: string;
  /** How this project reads the text where its statements differ. */
  readonly reading: string;
  /** The dimensions in which situations differ here. */
  readonly over: readonly Dimension[];
  /** The situations that exist; all of the dimensions if left out. Those that no campaign can be in are left out besides. */
  readonly where?: readonly Where[];
  /** It only concerns requests that no statement refuses. */
  readonly ifAccepted?: true;
}

/** What one statement, taken at its word, settles of a matter. */
export interface Provision {
  readonly statement: StatementId;
  readonly matter: string;
  /** The situations that it speaks of; outside of them it leaves the matter to others. */
  readonly of: Where;
  /** Those for which it demands something; in the others that it speaks of it does not. Everywhere that it speaks of if left out. */
  readonly when?: Where;
  /** What it demands, by name. `-` stands for: that does not happen. */
  readonly gives: Readonly<Record<string, string>>;
  /** Why its words also bear a reading with another extent. */
  readonly loose?: string;
}
