import type { DataTable } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import { isNull } from '../../wire/codec';
import { shown } from '../looks/observed';
import { statementsIn } from '../run/cited';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

/** The statuses of an execution whose end is still to come. */
export const unended = ['PENDING', 'INITIATED'];

/** The attributes with which a command is still PENDING, or INITIATED, however long a test looks. */
const lasting: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  PENDING: { execMode: 'IMMEDIATEONCE', execDelay: 'PT1H' },
  INITIATED: { execMode: 'IMMEDIATEREPEAT', execFrequency: 'PT1H', execNumber: 2 },
};

/** An execution that has not ended, and will not while the test looks; an IUT that does not keep to execDelay has none. */
export async function unendedExecution(world: SuiteWorld, label: string, node: string): Promise<void> {
  await world.executions.given(label, node, lasting['PENDING']);
  const { execStatus } = await world.executions.look(label);
  if (!unended.includes(execStatus ?? ''))
    throw new Unjudged('notApplicable', `the execInstance is ${shown(execStatus)} before anything was asked of it`);
}

/** An execution that is FINISHED, as it becomes by itself where there is a device for it. */
export async function finishedExecution(world: SuiteWorld, label: string, node: string): Promise<void> {
  await world.executions.given(label, node, { execMode: 'IMMEDIATEONCE' });
  await reaches(world, label, 'FINISHED');
}

/** Waits until execStatus is there; that it never shows is no fault: no device may be there to execute the command. */
async function reaches(world: SuiteWorld, label: string, status: string): Promise<void> {
  const result = await world.session.until(async () => {
    const { execStatus } = await world.executions.look(label);
    return execStatus === status ? { done: true } : { seen: execStatus };
  });
  if ('done' in result) return;
  throw new Unjudged('notApplicable', `the execInstance does not become ${status}: it is ${shown(result.seen)}`);
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

/** The latest request about the <execInstance> was accepted. */
export function executionAccepted(world: SuiteWorld, label: string, cites: Cites): void {
  const { answer } = world.cast.execution(label);
  if (!answer) throw new Error(`the scenario has made no request about execution "${label}"`);
  world.session.evidence.expected(answer.exchange, 'a successful response');
  if (answer.accepted) return;
  fail(
    {
      statements: cites,
      message: `An UPDATE of execution "${label}" was refused`,
      expected: 'a successful response',
    },
    answer.summary,
    [answer.exchange],
  );
}
