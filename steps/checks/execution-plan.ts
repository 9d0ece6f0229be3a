import type { StatementId } from '../../spec/statement';
import { isNull } from '../../wire/codec';
import { durationMs } from '../../wire/duration';
import { shown } from '../looks/observed';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { isFailure } from './executions';

type Cites = readonly StatementId[];

/**
 * What an <execInstance> says of the way in which its command is executed is what the command says. That it may be left
 * out is its multiplicity; the arguments are not left out: they are what the execution was triggered with.
 */
export async function isOfCommand(world: SuiteWorld, label: string, attribute: string, cites: Cites): Promise<void> {
  const command = await world.executions.lookAtCommand(label);
  const wanted = command.resource.attributes[attribute];
  if (isNull(wanted)) throw new Unjudged('notApplicable', `the IUT keeps no ${attribute} of a mgmtCmd`);
  const { exchange, resource } = await world.executions.look(label);
  const found = resource.attributes[attribute];
  if (isNull(found) && attribute !== 'execReqArgs')
    throw new Unjudged('notApplicable', `the IUT leaves ${attribute} out of an execInstance, as it may`);
  if (same(found, wanted)) return;
  fail(
    {
      statements: cites,
      message: `${attribute} of execution "${label}" is not that of its command`,
      expected: `${attribute} ${shown(wanted)}`,
    },
    `${attribute} ${shown(found)}`,
    [command.exchange, exchange],
  );
}

/** Equal, as a text, as a structure in whatever order, or as a duration. */
function same(a: unknown, b: unknown): boolean {
  const duration = durationMs(a);
  return ordered(a) === ordered(b) || (duration !== undefined && duration === durationMs(b));
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/**
 * A command whose attribute keeps it from being executed to its end for an hour is not FINISHED in a few seconds. When it
 * is performed on the device nobody sees from outside; an end with a failure may come at any time.
 * @param attribute what keeps it: an execDelay, or an execFrequency between two executions
 */
export async function notFinishedBefore(
  world: SuiteWorld,
  label: string,
  attribute: string,
  cites: Cites,
): Promise<void> {
  await world.session.throughout(async () => {
    const { exchange, execStatus, resource } = await world.executions.look(label);
    const needed = attribute === 'execFrequency' ? ['execMode', 'execFrequency', 'execNumber'] : [attribute];
    const missing = needed.find((name) => isNull(resource.attributes[name]));
    if (missing !== undefined)
      throw new Unjudged('notApplicable', `the IUT leaves ${missing} out of an execInstance, as it may`);
    if (execStatus !== 'FINISHED') return;
    if (isFailure(resource))
      throw new Unjudged(
        'notApplicable',
        `the execution failed: execResult ${shown(resource.attributes['execResult'])}`,
      );
    fail(
      {
        statements: cites,
        message: `Execution "${label}" is FINISHED before its ${attribute} can be over`,
        expected: `PENDING or INITIATED for ${shown(resource.attributes[attribute])} at least`,
      },
      'execStatus FINISHED',
      [exchange],
    );
  });
}
