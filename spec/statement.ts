/** How strongly the text speaks. `definition` is text that gives a meaning or a fact and commands nothing. */
export type Force = 'shall' | 'should' | 'may' | 'definition';

/** An id starts with its clause number (`10.2.28.3.3#04`; a table row: `9.6.76-2/campaignEnabled#01`). Once given, it never changes. */
export type StatementId = string;

/** Where the text is unclear: what is unclear, and how this project reads it. */
export interface Unclear {
  readonly what: string;
  readonly reading: string;
}

/** One normative statement of the change request, in our own words. */
export interface Statement {
  readonly id: StatementId;
  /** The clause number, for example `10.2.28.3.3`. */
  readonly clause: string;
  /** Paragraph and sentence, step, or table and row, for example `table 9.6.76-2, row campaignEnabled, column RW/RO/WO`. */
  readonly place: string;
  readonly force: Force;
  /** The paraphrase. */
  readonly text: string;
  readonly testable: boolean;
  /** Why no test can judge it; present exactly when `testable` is false. */
  readonly reason?: string;
  readonly unclear?: Unclear;
  /** Set for statements that the text does not contain in words (the drawings of figures), rebuilt from what surrounds them. */
  readonly reconstructed?: true;
  /**
   * Fingerprints of the source sentences: the first 16 hex digits of the SHA-256 of each sentence with its white space
   * collapsed to single spaces and trimmed. Empty for reconstructed statements.
   */
  readonly sources: readonly string[];
  /** How many of the text's occurrences of the word "shall" this statement stands for (0 or more; in all 104). */
  readonly shalls: number;
}
