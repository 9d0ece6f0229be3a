import type { Answer } from '../../targets/roles/answer';
import type { MadeResource } from '../../steps/run/run-journal';
import type { Session } from '../../steps/session/session';
import { Unjudged } from '../../steps/session/verdict';
import { decodeReferences } from '../../wire/references';
import { isRecord } from '../../wire/record';
import { madeByUs, typeOrder } from './marks';

/** So many resources are looked at, and no more. */
const mostLooks = 5_000;

/** What a search found. */
export interface Found {
  /** What the suite has made, in the order in which it is to be removed last: policies first. */
  readonly made: readonly MadeResource[];
  /** Why the search may not have seen everything; undefined if it has. */
  readonly doubt: string | undefined;
}

/** Where something may be, and what is known of it. */
interface Trace {
  readonly id: string;
  readonly name?: string | undefined;
}

/** The ways to ask a CSE what is below its CSEBase; each CSE refuses some of them. */
const ways: readonly Readonly<Record<string, string>>[] = [{ fu: '1' }, { rcn: '6' }, { rcn: '4' }, { rcn: '5' }];

/** Looks below the CSEBase for what the suite has made, as the administrator finds it. */
export async function discover(session: Session): Promise<Found> {
  const traces = new Map<string, Trace>();
  const refusals: string[] = [];
  for (const query of ways) {
    let why = 'no usable answer';
    const answer = await asked(session, session.cseBase, session.administrator, query, (reason) => (why = reason));
    const found = answer?.accepted === true ? tracesIn(session, answer) : undefined;
    if (found === undefined)
      refusals.push(`${Object.entries(query).flat().join('=')}: ${answer?.accepted === false ? answer.summary : why}`);
    for (const trace of found ?? []) traces.set(trace.id, { ...traces.get(trace.id), ...trace });
  }
  const candidates = [...traces.values()].filter(mayBeOurs).slice(0, mostLooks);
  const made: MadeResource[] = [];
  const seen = new Set<string>();
  for (const trace of candidates) {
    const one = await look(session, trace);
    if (!one || seen.has(one.id ?? one.structured)) continue;
    seen.add(one.id ?? one.structured);
    made.push(one);
  }
  const doubt =
    refusals.length === ways.length
      ? `the IUT does not tell what is below its CSEBase (${refusals.join('; ')})`
      : candidates.length === mostLooks
        ? `there are more than ${String(mostLooks)} resources to look at: clean again`
        : undefined;
  return { made: made.sort((a, b) => typeOrder(a.type) - typeOrder(b.type)), doubt };
}

/** Without what the IUT says is not there any more, to whoever made it. */
export async function stillThere(session: Session, made: readonly MadeResource[]): Promise<readonly MadeResource[]> {
  const kept: MadeResource[] = [];
  for (const one of made) {
    const answer = await asked(session, one.id ?? one.structured, one.originator);
    if (answer?.statusCode === undefined || answer.statusCode !== session.notFound) kept.push(one);
  }
  return kept;
}

/** A request whose failure is told, and stops no search. */
async function asked(
  session: Session,
  to: string,
  from: string,
  query?: Readonly<Record<string, string>>,
  told: (reason: string) => void = () => undefined,
): Promise<Answer | undefined> {
  try {
    return await session.ask({ operation: 'RETRIEVE', to, from, ...(query && { query }) });
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    told(error.message);
    return undefined;
  }
}

/** The references in an answer, or the children that stand in the representation itself; undefined where there are neither. */
function tracesIn(session: Session, { content }: Answer): readonly Trace[] | undefined {
  const references = decodeReferences(content);
  if (references) return references.map(({ id, name }) => ({ id, name }));
  const [root] = isRecord(content) ? Object.values(content) : [];
  if (!isRecord(root)) return undefined;
  const { attributes } = session.target.profile;
  const [idName, nameName] = [attributes['resourceID'] ?? '', attributes['resourceName'] ?? ''];
  const children = Object.values(root).flatMap((value) => (Array.isArray(value) ? value.filter(isRecord) : []));
  const found = children.flatMap((child) => {
    const [id, name] = [child[idName], child[nameName]];
    return typeof id === 'string' ? [{ id, name: typeof name === 'string' ? name : undefined }] : [];
  });
  return found.length > 0 ? found : undefined;
}

/** An identifier that is a path shows the name; one that is not may be anybody's. */
function mayBeOurs({ id, name }: Trace): boolean {
  if (name !== undefined) return madeByUs(name) || madeByUs(id);
  const last = id.split('/').at(-1) ?? '';
  return madeByUs(last) || id.replace(/^\/+/, '').split('/').length <= 2;
}

/** Looks at one resource, and gives it if the suite has made it. */
async function look(session: Session, { id, name }: Trace): Promise<MadeResource | undefined> {
  const own = [name, id.split('/').at(-1)].find((one) => one !== undefined && madeByUs(one));
  const answer = await asked(session, id, session.administrator);
  const resource = answer?.accepted === true ? answer.resource : undefined;
  const text = (attribute: string): string | undefined => {
    const value = resource?.attributes[attribute];
    return typeof value === 'string' ? value : undefined;
  };
  const called = text('resourceName') ?? own;
  const aeId = text('AE-ID');
  if (!(called !== undefined && madeByUs(called)) && !(aeId !== undefined && madeByUs(aeId))) return undefined;
  return {
    structured: `${session.cseBase}/${called ?? id}`,
    id,
    type: resource?.type ?? 'resource',
    parent: session.cseBase,
    originator: aeId ?? session.administrator,
  };
}
