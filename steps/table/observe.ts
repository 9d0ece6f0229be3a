import type { StatementId } from '../../spec/statement';
import { malformedIn } from '../../wire/codec';
import { shown } from '../looks/observed';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import type { TableResource } from './table-resource';

/** The attributes of a resource, and the number of the exchange that shows them. */
export interface Seen {
  readonly exchange: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** RETRIEVE by the administrator. One that is refused, or brings something else, fails on `cites`, or on the table itself. */
export async function seen(
  world: SuiteWorld,
  { handle, type, words, attributes }: TableResource,
  cites: readonly StatementId[] = [],
): Promise<Seen> {
  const from = world.session.administrator;
  const answer = await world.session.ask({ operation: 'RETRIEVE', to: handle.id, from });
  const { resource } = answer;
  if (answer.accepted && resource?.type === type) return { exchange: answer.exchange, attributes: resource.attributes };
  if (type === 'execInstance' && cites.length === 0)
    throw new Unjudged('notApplicable', `the tester cannot retrieve ${words}: ${answer.summary}`);
  const retrieval = type === 'softwareCampaign' ? ['10.2.28.3.2#01'] : [];
  fail(
    {
      statements: [...cites, ...retrieval, attributes],
      message: `${sentence(words)} cannot be retrieved`,
      expected: 'its representation',
    },
    answer.accepted ? (answer.unreadable ?? `a resource of type ${resource?.type ?? 'unknown'}`) : answer.summary,
    [answer.exchange],
  );
}

/** `the [software]` at the beginning of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a value is of a wrong type, at any depth; then what should have been there instead. */
export function wrongType(value: unknown): string | undefined {
  return malformedIn(value)[0]?.expected;
}

/** A value as it came over the wire, for people, where it could not be read. */
export function shownRaw(value: unknown): string {
  const [wrong] = malformedIn(value);
  return wrong?.path === '' ? JSON.stringify(wrong.malformed) : shown(value);
}
