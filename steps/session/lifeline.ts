import type { Target } from '../../targets/target';
import type { Reply, TransportProblem } from '../../wire/primitive';

/** So many requests in a row without a sign of life, and it is asked whether anybody is there at all. */
const mostSilent = 3;

/** Problems that leave open whether anybody is there. */
const silences: readonly TransportProblem['code'][] = ['unreachable', 'timeout', 'connectionClosed'];

/** Notices, for all tests of a run together, that the IUT answers nobody any more, so that no test waits for it in vain. */
export class Lifeline {
  /** Why nothing more is sent; undefined while the IUT answers. */
  dead: string | undefined;
  private readonly target: Target;
  private inARow = 0;
  private asking: Promise<void> | undefined;

  constructor(target: Target) {
    this.target = target;
  }

  /** Takes note of what came of a request. After several without a sign of life it resolves when it is known what that means. */
  async heard(reply: Reply): Promise<void> {
    if (!isSilence(reply)) this.inARow = 0;
    else if (++this.inARow >= mostSilent) {
      this.asking ??= this.askWhetherAnybodyIsThere().finally(() => {
        this.asking = undefined;
      });
      await this.asking;
    }
  }

  /** RETRIEVE of the CSEBase, which every CSE answers; one that starts again gets the time of two steps to come back. */
  private async askWhetherAnybodyIsThere(): Promise<void> {
    const { clock, timing } = this.target;
    const end = clock.now() + Math.max(timing.responseMs, 2 * timing.settleMs);
    for (;;) {
      const reply = await this.target.send(lookAtCseBase(this.target));
      if (!isSilence(reply)) {
        this.inARow = 0;
        return;
      }
      if (clock.now() >= end) {
        this.dead ??= `the IUT no longer answers: ${reply.problem.message}`;
        return;
      }
      await clock.wait(Math.max(timing.pollMs, timing.responseMs / 4));
    }
  }
}

function lookAtCseBase({ cseBaseName, originators, profile }: Target): Parameters<Target['send']>[0] {
  return {
    operation: 'RETRIEVE',
    to: cseBaseName,
    from: originators.administrator,
    requestId: 'still-there',
    releaseVersion: profile.releaseVersion,
  };
}

/** Whether a reply leaves open whether anybody is there. */
export function isSilence(reply: Reply): reply is Extract<Reply, { kind: 'problem' }> {
  return reply.kind === 'problem' && silences.includes(reply.problem.code);
}
