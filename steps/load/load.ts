import type { Status } from '../../model/state';
import type { TestResult } from '../../reports/results';
import type { Target } from '../../targets/target';
import type { Session } from '../session/session';
import type { Spent } from '../session/spent';
import { Meter } from './meter';

/** A load test: how many targets its campaigns have, and what it costs. */
export class Load {
  readonly targets: number;
  /** The labels of its nodes, in their order: the numbers from 1. */
  readonly nodes: readonly string[];
  /** Those that the IUT finds incompatible. */
  readonly declined = new Set<string>();
  /** By node, what its device has reported last, or what stands for that. */
  readonly reported = new Map<string, Status>();
  readonly meter = new Meter();

  /** @param width how many of its requests may be under way at the same time */
  constructor(session: Session, targets: number, width: number) {
    this.targets = targets;
    this.nodes = Array.from({ length: targets }, (_, n) => String(n + 1));
    session.extent = { targets, width };
  }

  /**
   * What the test has cost, for results.json. In process the CSE runs in the tester's own thread: its time is in the tester's.
   * @param spent where the time went, by the session
   */
  cost({ demandedMs }: Spent, kind: Target['kind']): NonNullable<TestResult['load']> {
    const { busyMs, idleMs, peakMemoryBytes } = this.meter.measured();
    return {
      targets: this.targets,
      ...(kind === 'model' ? {} : { iutMs: Math.max(0, idleMs - demandedMs) }),
      testerMs: busyMs,
      peakMemoryBytes,
    };
  }
}
