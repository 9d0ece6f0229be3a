import type { StatementId } from '../../spec/statement';
import { isNull } from '../../wire/codec';
import { parseTimestamp } from '../../wire/timestamp';
import { statementsIn } from '../run/cited';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { seen, shownRaw, wrongType } from './observe';
import type { Seen } from './observe';
import { placeOf, sameAsGiven } from './same-as-given';
import type { Acceptance, TableResource } from './table-resource';

/** Rows of a scenario: attribute, value in a CREATE, value in an UPDATE, statements. A value `-` is not asked for. */
type Rows = readonly (readonly string[])[];

/** What became of a value that a request gave. */
type Fate = 'shown' | 'refused' | 'dropped' | 'not asked';

/** One value that a request gives an attribute. */
interface Given {
  readonly world: SuiteWorld;
  readonly attribute: string;
  readonly value: unknown;
  /** The IUT has to take it; otherwise it may refuse, or have no such attribute. */
  readonly must: boolean;
  readonly cites: readonly StatementId[];
}

/**
 * An Originator sets each attribute in a CREATE and changes it by UPDATE, each in requests of its own. Where it need not
 * (`must` false), because the attribute is optional, or names what the IUT knows nothing of, it may refuse, and may have no
 * use for the attribute at all; but what it took once has to change with an UPDATE that it accepts.
 */
export async function takesEach(world: SuiteWorld, resource: TableResource, rows: Rows, must: boolean): Promise<void> {
  for (const [attribute = '', atCreation = '-', byUpdate = '-', cited = ''] of rows) {
    const given = async (text: string): Promise<Given> => {
      const value = await world.desk.wording.value(attribute, text);
      return { world, attribute, value, must, cites: statementsIn(cited) };
    };
    const first = atCreation === '-' ? undefined : await givenInCreate(await given(atCreation), resource);
    const inHand = first?.fate === 'shown' ? first.made : resource;
    const changed = byUpdate === '-' ? undefined : await givenInUpdate(await given(byUpdate), inHand);
    if (!mayBeEmptied.includes(attribute)) {
      if (first?.fate === 'shown' && changed?.fate === 'dropped')
        notShown(await given(byUpdate), inHand, changed.answer, changed.after, 'the UPDATE');
      if (first?.fate === 'dropped' && changed?.fate === 'shown')
        notShown(await given(atCreation), first.made, first.answer, first.after, 'the CREATE');
    }
    note(world, resource, attribute, [first?.fate ?? 'not asked', changed?.fate ?? 'not asked']);
  }
}

/** What became of a value, and what shows it. */
interface Outcome {
  readonly fate: Fate;
  readonly answer: Acceptance;
  readonly after: Seen;
}

async function givenInCreate(
  given: Given,
  resource: TableResource,
): Promise<Outcome & { readonly made: TableResource }> {
  const before = await seen(given.world, resource);
  const { answer, resource: made } = await resource.another({ [given.attribute]: given.value });
  return { ...(await outcome(given, answer, before, made, 'CREATE')), made };
}

async function givenInUpdate(given: Given, resource: TableResource): Promise<Outcome> {
  const before = await seen(given.world, resource);
  const answer = await resource.update({ [given.attribute]: given.value });
  return outcome(given, answer, before, resource, 'UPDATE');
}

async function outcome(
  given: Given,
  answer: Acceptance,
  before: Seen,
  resource: TableResource,
  operation: string,
): Promise<Outcome> {
  if (!answer.accepted) {
    if (given.must && operation === 'CREATE') await resource.plainToo();
    return { fate: refusal(given, resource, answer, operation), answer, after: before };
  }
  const after = await seen(given.world, resource, given.cites);
  if (await shows(given, after, before)) return { fate: 'shown', answer, after };
  if (isNull(after.attributes[given.attribute]) && !given.must) return { fate: 'dropped', answer, after };
  return notShown(given, resource, answer, after, `the ${operation}`);
}

/** What asks for something to be done: a CSE may take it back once it has begun. */
const takenBack: readonly string[] = ['execDisable'];

/** A CSE takes off this list what it could not announce. */
const mayBeEmptied: readonly string[] = ['announceTo'];

/** Whether a representation shows what was given; a CSE may shorten a life, add policies of its own, drop repetitions. */
async function shows({ world, attribute, value }: Given, { attributes }: Seen, before: Seen): Promise<boolean> {
  const found = attributes[attribute];
  if (wrongType(found) !== undefined) return false;
  if (await sameAsGiven(world, attribute, found, value)) return true;
  if (takenBack.includes(attribute) && !isNull(found)) return true;
  if (attribute === 'expirationTime') return shorterLife(world, found, value, before);
  if (!Array.isArray(value) || !Array.isArray(found)) return false;
  for (const item of value) if ((await placeOf(world, attribute, found, item)) < 0) return false;
  if (attribute === 'accessControlPolicyIDs') return true;
  for (const item of found) if ((await placeOf(world, attribute, value, item)) < 0) return false;
  return true;
}

/** What decides on the time is the CSE; but that the Originator has asked must have made a difference. */
function shorterLife(world: SuiteWorld, found: unknown, asked: unknown, before: Seen): boolean {
  const [end, wanted] = [found, asked].map((time) => (typeof time === 'string' ? parseTimestamp(time) : undefined));
  const usual = before.attributes['expirationTime'];
  const earlier = typeof usual === 'string' ? parseTimestamp(usual) : undefined;
  if (end === undefined || wanted === undefined || Math.abs(end - (earlier ?? 0)) < 60_000) return false;
  world.session.liberty('gives a resource another expirationTime than the request asks for');
  return true;
}

function refusal(given: Given, { words }: TableResource, answer: Acceptance, operation: string): Fate {
  const { world, attribute, value, must, cites } = given;
  world.session.evidence.expected(answer.exchange, must ? 'a successful response' : 'any response');
  if (!must) return 'refused';
  fail(
    {
      statements: accessFirst(cites),
      message: `A request to ${operation} ${words} with ${attribute} was refused`,
      expected: `a successful response: ${attribute} ${shownRaw(value)} can be given`,
    },
    answer.summary,
    [answer.exchange],
  );
}

/** The value is not there, or of a wrong type: then the statement that says what it is comes first. */
function notShown(given: Given, { words }: TableResource, answer: Acceptance, after: Seen, by: string): never {
  const { attribute, value, cites } = given;
  const found = after.attributes[attribute];
  fail(
    {
      statements: wrongType(found) === undefined ? accessFirst(cites) : cites,
      message: `${attribute} of ${words} is not what ${by} gave`,
      expected: `${attribute} ${shownRaw(value)}`,
    },
    `${attribute} ${shownRaw(found)}`,
    [answer.exchange, after.exchange],
  );
}

/** The statements without that on the multiplicity, which comes last: what a request cannot set is there all the same. */
function accessFirst(cites: readonly StatementId[]): readonly StatementId[] {
  return [...new Set([...cites.filter((id) => !id.endsWith('#01')), ...cites])];
}

function note(world: SuiteWorld, { words }: TableResource, attribute: string, fates: readonly Fate[]): void {
  if (fates.includes('refused')) world.session.liberty(`refuses a request that gives ${attribute} to ${words}`);
  if (fates.includes('dropped')) world.session.liberty(`accepts ${attribute} of ${words} and does not keep it`);
}
