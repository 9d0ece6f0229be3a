import type { Status } from '../../model/state';

/**
 * Where a status attribute of a [software] may be in its state machine (figures D.3-2 and D.3-3), by the actions that were
 * triggered, what the device reported and what was seen. IN_PROCESS may be passed through unseen.
 */
export class StatusMachine {
  /** As last seen or reported; a new [software] is UNINITIALIZED. */
  status: Status;
  /** It was seen to change without a report: the IUT, or a device behind it, plays its part itself. */
  movesItself = false;
  /** All that it can have shown so far. */
  readonly ever = new Set<Status>();
  private triggered = false;
  private mayFallBack = false;

  constructor(status: Status = 'UNINITIALIZED', triggered = false) {
    this.status = status;
    this.triggered = triggered;
    this.remember();
  }

  /** What a look may show now. */
  may(): readonly Status[] {
    const ahead: readonly Status[] = this.triggered
      ? ['IN_PROCESS', 'SUCCESSFUL', 'FAILURE']
      : this.status === 'IN_PROCESS'
        ? ['SUCCESSFUL', 'FAILURE']
        : [];
    return [...new Set([this.status, ...ahead, ...(this.mayFallBack ? (['UNINITIALIZED'] as const) : [])])];
  }

  /** An action became TRUE. */
  trigger(): void {
    this.triggered = true;
    this.remember();
  }

  /** UNINITIALIZED is legal too until the next change: an action was taken back, or the software replaced. */
  fallBack(): void {
    this.mayFallBack = true;
    this.remember();
  }

  /** The device reported a status, and the IUT took the report. */
  report(status: Status): void {
    this.become(status);
  }

  /** A look showed a status; false if that is no legal one. */
  saw(status: Status): boolean {
    if (!this.may().includes(status)) return false;
    if (status === this.status) return true;
    this.movesItself = true;
    this.become(status);
    return true;
  }

  private become(status: Status): void {
    this.status = status;
    this.triggered = false;
    this.mayFallBack = false;
    this.remember();
  }

  private remember(): void {
    for (const status of this.may()) this.ever.add(status);
  }
}
