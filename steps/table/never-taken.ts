import { parseTimestamp } from '../../wire/timestamp';
import type { StatementId } from '../../spec/statement';
import { statementsIn } from '../run/cited';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';
import type { Seen } from './observe';
import { seen, shownRaw } from './observe';
import type { Acceptance, TableResource } from './table-resource';

type Rows = readonly (readonly string[])[];

/** Each attribute, in an UPDATE of its own, is refused or ignored: it is RO or WO. */
export async function updateTakesNone(world: SuiteWorld, resource: TableResource, rows: Rows): Promise<void> {
  let before = await seen(world, resource);
  for (const [attribute = '', text = '', cited = ''] of rows) {
    const asked = await world.desk.wording.value(attribute, text);
    const answer = await resource.update({ [attribute]: asked });
    const after = await seen(world, resource, statementsIn(cited));
    ignored(world, answer);
    notTaken(resource, { attribute, asked, answer, before, after }, statementsIn(cited));
    before = after;
  }
}

/** Each attribute, in a CREATE of its own, is refused or ignored: it is RO. */
export async function createTakesNone(world: SuiteWorld, resource: TableResource, rows: Rows): Promise<void> {
  for (const [attribute = '', text = '', cited = ''] of rows) {
    const asked = await world.desk.wording.value(attribute, text);
    const { answer, resource: made } = await resource.another({ [attribute]: asked });
    ignored(world, answer);
    if (!answer.accepted) continue;
    const after = await seen(world, made, statementsIn(cited));
    notTaken(made, { attribute, asked, answer, before: undefined, after }, statementsIn(cited));
  }
}

/** Notes which of two ways the IUT has with an attribute that is not the Originator's to give. */
export function ignored(world: SuiteWorld, answer: Acceptance): void {
  world.session.liberty(
    answer.accepted ? 'ignores RO attributes in requests' : 'refuses requests that carry an RO attribute',
  );
}

/** A request that carried an attribute which is not the Originator's to give, and what it left behind. */
interface Carried {
  readonly attribute: string;
  readonly asked: unknown;
  readonly answer: Acceptance;
  /** Undefined for a CREATE. */
  readonly before: Seen | undefined;
  readonly after: Seen;
}

/** The attribute has not become what the request gave for it. */
export function notTaken(
  { words }: Pick<TableResource, 'words'>,
  { attribute, asked, answer, before, after }: Carried,
  cites: readonly StatementId[],
): void {
  const found = comparable(after.attributes[attribute]);
  if (found !== comparable(asked) || (before && found === comparable(before.attributes[attribute]))) return;
  fail(
    {
      statements: cites,
      message: `${attribute} of ${words} was taken from a request`,
      expected: `${attribute} not as the ${before ? 'UPDATE' : 'CREATE'} gave it`,
    },
    `${attribute} ${shownRaw(after.attributes[attribute])}, as the request gave it`,
    [answer.exchange, after.exchange],
  );
}

const comparable = (value: unknown): unknown =>
  (typeof value === 'string' ? parseTimestamp(value) : undefined) ?? JSON.stringify(value);
