import type { DataTable } from '@cucumber/cucumber';
import type { CampaignStatus } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import type { DecodedResource } from '../../wire/codec';
import { isNull } from '../../wire/codec';
import { shown } from '../looks/observed';
import { statementsIn } from '../run/cited';
import type { Session } from '../session/session';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** The statuses of an execution whose end is still to come. */
export const unended = ['PENDING', 'INITIATED'];

/** How a status comes about, as far as a tester can see to it, and the statement that the status is there. */
interface Way {
  /** The attributes of a command that is there in time, and stays there until something is asked of it. */
  readonly command: Readonly<Record<string, unknown>>;
  /** It is then disabled. */
  readonly disabled?: true;
  readonly cites: StatementId;
}

const waits = { execMode: 'IMMEDIATEONCE', execDelay: 'PT1H' };
const repeats = { execMode: 'IMMEDIATEREPEAT', execFrequency: 'PT1H', execNumber: 2 };

const ways: Readonly<Record<CampaignStatus, Way>> = {
  PENDING: { command: waits, cites: '9.6.17-2/execStatus#05' },
  INITIATED: { command: repeats, cites: '9.6.17-2/execStatus#04' },
  FINISHED: { command: { execMode: 'IMMEDIATEONCE' }, cites: '9.6.17-2/execStatus#06' },
  CANCELLING: { command: waits, disabled: true, cites: '9.6.17-2/execStatus#07' },
  CANCELLED: { command: waits, disabled: true, cites: '9.6.17-2/execStatus#08' },
  STATUS_NOT_CANCELLABLE: { command: repeats, disabled: true, cites: '9.6.17-2/execStatus#09' },
};

/**
 * Brings an execution to a status. That it never shows is no fault: an IUT passes through it unseen, keeps to no execDelay, or
 * has no device for the command.
 */
export async function executionIn(
  world: SuiteWorld,
  label: string,
  node: string,
  status: CampaignStatus,
): Promise<void> {
  const { command, disabled, cites } = ways[status];
  await world.executions.given(label, node, command);
  const begun = disabled ? await disable(world, label, command === waits ? 'PENDING' : 'INITIATED') : undefined;
  if (begun === status) return;
  const result = await world.session.until(async () => {
    const { execStatus } = await world.executions.look(label, [cites]);
    return execStatus === status ? { done: true } : { seen: execStatus };
  });
  if ('done' in result) return;
  throw new Unjudged('notApplicable', `the IUT shows no execInstance that is ${status}: it is ${shown(result.seen)}`);
}

/** Disables an execution once it is in a status, and gives the status that the answer shows. */
async function disable(world: SuiteWorld, label: string, from: CampaignStatus): Promise<string | undefined> {
  await world.session.until(async () => {
    const { execStatus } = await world.executions.look(label);
    return execStatus === from ? { done: true } : { seen: execStatus };
  });
  const answer = await world.executions.update(label, { execDisable: true });
  if (!answer.accepted || !answer.resource) return undefined;
  return world.executions.observed(label, answer, answer.resource).execStatus;
}

/** An execution that has not ended, and will not while the test looks; an IUT that keeps to no execDelay has none. */
export async function unendedExecution(world: SuiteWorld, label: string, node: string): Promise<void> {
  await world.executions.given(label, node, waits);
  const { execStatus } = await world.executions.look(label);
  if (!unended.includes(execStatus ?? ''))
    throw new Unjudged('notApplicable', `the execInstance is ${shown(execStatus)} before anything was asked of it`);
}

/** Whether a request was refused for want of a privilege: who may do what with an <execInstance> is the IUT's own affair. */
export function lacksPrivilege({ target }: Session, { accepted, statusCode }: Answer): boolean {
  return !accepted && statusCode === target.profile.responseStatusCodes['ORIGINATOR_HAS_NO_PRIVILEGE'];
}

/** Whether the result tells of a failure: TS-0004 numbers what can go wrong, from 1. */
export function isFailure({ attributes }: DecodedResource): boolean {
  const result = attributes['execResult'];
  return typeof result === 'number' && result > 0;
}

/** Attributes of the <execInstance> as retrieved: `| attribute | value | statements |`; `(present)` takes any value. */
export async function executionIs(world: SuiteWorld, label: string, table: DataTable): Promise<void> {
  const { exchange, resource } = await world.executions.look(label);
  const wanted = world.executions.attributes(table);
  for (const [attribute = '', text = '', cited = ''] of table.raw()) {
    const found = resource.attributes[attribute];
    if (text === '(present)' ? !isNull(found) : JSON.stringify(found) === JSON.stringify(wanted[attribute])) continue;
    fail(
      {
        statements: statementsIn(cited),
        message: `${attribute} of execution "${label}" has not the value that it should have`,
        expected: `${attribute} ${text}`,
      },
      `${attribute} ${shown(found)}`,
      [exchange],
    );
  }
}
