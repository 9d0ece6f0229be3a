import type { StatementId } from '../../spec/statement';
import type { FaultOutcome } from '../examine';
import type { FurtherOutcome } from '../pool/task';

/** What is known of a fault for judging tests by it. */
export type KnownFault = Pick<FaultOutcome, 'id' | 'statements' | 'killedBy'>;

/** Which tests were run on which faults beside what `examine` needed, and which have seen them. */
export class Ledger {
  private readonly kills = new Map<string, Set<string>>();
  private readonly tries = new Map<string, Set<string>>();

  readonly faults: readonly KnownFault[];

  constructor(faults: readonly KnownFault[]) {
    this.faults = faults;
    for (const { id, killedBy } of faults) for (const test of killedBy) this.note(this.kills, test, id);
  }

  add({ fault, ran, killedBy }: FurtherOutcome): void {
    for (const test of ran) this.note(this.tries, test, fault);
    for (const test of killedBy) this.note(this.kills, test, fault);
  }

  private note(book: Map<string, Set<string>>, test: string, fault: string): void {
    const known = book.get(test) ?? new Set();
    known.add(fault);
    book.set(test, known);
  }

  /** The faults that a test is known to see. */
  killsOf(test: string): ReadonlySet<string> {
    return this.kills.get(test) ?? new Set();
  }

  /** The faults on which it was run. */
  triesOf(test: string): ReadonlySet<string> {
    return new Set([...(this.tries.get(test) ?? []), ...this.killsOf(test)]);
  }

  /** The tests that see a fault whose most specific statement this is. */
  killersOf(statement: StatementId): ReadonlySet<string> {
    const own = new Set(this.of(statement).map(({ id }) => id));
    return new Set([...this.kills].flatMap(([test, faults]) => ([...faults].some((id) => own.has(id)) ? [test] : [])));
  }

  /** The tests that see a fault. */
  seenBy(fault: string): readonly string[] {
    return [...this.kills].flatMap(([test, faults]) => (faults.has(fault) ? [test] : []));
  }

  /** The faults whose most specific statement this is. */
  of(statement: StatementId): readonly KnownFault[] {
    return this.faults.filter(({ statements }) => statements[0] === statement);
  }
}
