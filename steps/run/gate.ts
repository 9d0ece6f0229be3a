/**
 * Holds the first test of each lane of a run until every lane has read its features: reading takes up to a second in which
 * nothing else happens in this process, and an answer that arrived meanwhile would seem late.
 */
export class Gate {
  /** Resolves when every lane has come as far as its first test, or has ended. */
  readonly opened: Promise<void>;
  private readonly expected: Set<number>;
  private open: () => void = () => undefined;

  /** @param lanes how many there are, numbered from 0 */
  constructor(lanes: number) {
    this.expected = new Set(Array.from({ length: lanes }, (_, lane) => lane));
    this.opened = new Promise((resolve) => {
      this.open = resolve;
    });
    if (lanes === 0) this.open();
  }

  /** A lane has come to a test, or to its end; more than once does no harm. */
  arrive(lane: number): Promise<void> {
    this.expected.delete(lane);
    if (this.expected.size === 0) this.open();
    return this.opened;
  }
}
