import type { StatementId } from '../../spec/statement';
import { isNull } from '../../wire/codec';
import { shown } from '../looks/observed';
import type { ObservedExecution } from '../scene/execution-desk';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { isFailure, lacksPrivilege, unended } from './executions';

type Cites = readonly StatementId[];

/**
 * After an UPDATE of execDisable the execution is CANCELLING, CANCELLED or STATUS_NOT_CANCELLABLE, or FINISHED where it was
 * begun: it may have been too late. An IUT that refuses the UPDATE and shows why in execStatus has answered as well.
 */
export async function isCancelled(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const execution = world.cast.execution(label);
  const { answer } = execution;
  if (!answer) throw new Error(`the scenario has made no request about execution "${label}"`);
  if (lacksPrivilege(world.session, answer))
    throw new Unjudged('notApplicable', `the tester may not update an execInstance: ${answer.summary}`);
  const refused: Cites = answer.accepted ? [] : ['9.6.17-2/execDisable#02'];
  const result = await world.session.until(async () => {
    const look = await world.executions.look(label);
    return unended.includes(look.execStatus ?? '') ? { seen: look.execStatus } : { done: look };
  });
  if (!('done' in result))
    fail(
      {
        statements: [...cites, ...refused],
        message: `Execution "${label}" goes on although it was disabled`,
        expected: 'CANCELLING, CANCELLED or STATUS_NOT_CANCELLABLE',
      },
      `execStatus ${shown(result.seen)}${answer.accepted ? '' : `, and the UPDATE of execDisable refused: ${answer.summary}`}`,
      [answer.exchange, world.session.evidence.exchanges.length],
    );
  if (result.done.execStatus === 'FINISHED') finishedInstead(world, label, result.done, cites);
}

/** FINISHED in answer to a cancellation: too late, unless it was PENDING for an execDelay and so had not begun. */
function finishedInstead(world: SuiteWorld, label: string, look: ObservedExecution, cites: Cites): void {
  const { exchange, resource } = look;
  const { before, answer } = world.cast.execution(label);
  if (before !== 'PENDING' || isFailure(resource) || isNull(resource.attributes['execDelay'])) {
    world.session.liberty('lets a command that has begun end as FINISHED although it was cancelled');
    return;
  }
  fail(
    {
      statements: cites,
      message: `Execution "${label}" was disabled before its execDelay was over, and is FINISHED`,
      expected: 'CANCELLING, CANCELLED or STATUS_NOT_CANCELLABLE',
    },
    'execStatus FINISHED',
    [answer?.exchange ?? exchange, exchange],
  );
}

/** A cancellation that is over has one of three ends; it does not go back to what it was. It may take as long as it likes. */
export async function cancellationHasEnd(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const result = await world.session.until(async () => {
    const look = await world.executions.look(label);
    return look.execStatus === 'CANCELLING' ? { seen: look.execStatus } : { done: look };
  });
  if (!('done' in result))
    throw new Unjudged('notApplicable', 'the execution stays CANCELLING: no device has answered');
  const { execStatus, exchange } = result.done;
  if (['CANCELLED', 'STATUS_NOT_CANCELLABLE', 'FINISHED'].includes(execStatus ?? '')) return;
  fail(
    {
      statements: cites,
      message: `Execution "${label}" is ${shown(execStatus)} when its cancellation is over`,
      expected: 'CANCELLED, STATUS_NOT_CANCELLABLE or FINISHED',
    },
    `execStatus ${shown(execStatus)}`,
    [exchange],
  );
}

/** Nobody has cancelled this one. */
export async function isNotCancelled(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  await world.session.throughout(async () => {
    const { execStatus, exchange } = await world.executions.look(label);
    if (!['CANCELLING', 'CANCELLED', 'STATUS_NOT_CANCELLABLE'].includes(execStatus ?? '')) return;
    fail(
      {
        statements: cites,
        message: `Execution "${label}" is ${shown(execStatus)}, and another one was disabled`,
        expected: 'an execution that goes on',
      },
      `execStatus ${shown(execStatus)}`,
      [exchange],
    );
  });
}
