import type { Given, Named, OtherType } from '../../../generators/bad-input/given';
import { prepare, registerAe } from '../../../targets/roles/registree';
import type { ResourceHandle } from '../../../targets/roles/resource-handle';
import { demand } from '../../session/verdict';
import type { Workshop } from './workshop';
import { subject } from './workshop';

type Attributes = Readonly<Record<string, unknown>>;

/** What a request gives, with identifiers of resources that are there now; an attribute that is left out is undefined. */
export async function attributeValues(shop: Workshop, given: Readonly<Record<string, Given>>): Promise<Attributes> {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(given)) entries.push([name, await valueOf(shop, value)]);
  return Object.fromEntries(entries);
}

async function valueOf(shop: Workshop, given: Given): Promise<unknown> {
  if (given === 'leftOut') return undefined;
  if ('json' in given) return given.json;
  if ('resource' in given) return identifier(shop, given.resource, given.form);
  if ('list' in given) return listOf(shop, given.list);
  if ('criterion' in given) return criterion(shop, given.criterion, given.with ?? {});
  if ('times' in given) return repeated(await valueOf(shop, given.of), given);
  if ('levels' in given) return nested(await valueOf(shop, given.around), given.levels);
  return 'x'.repeat(given.characters);
}

async function listOf(shop: Workshop, list: readonly Given[]): Promise<unknown[]> {
  const values: unknown[] = [];
  for (const given of list) values.push(await valueOf(shop, given));
  return values;
}

/** Resources that do not exist are all different ones. */
function repeated(value: unknown, { times, of }: Extract<Given, { readonly times: number }>): unknown[] {
  const nowhere = typeof of === 'object' && 'resource' in of && of.resource === 'nowhere';
  return Array.from({ length: times }, (_, n) => (nowhere ? `${String(value)}${String(n)}` : value));
}

function nested(value: unknown, levels: number): unknown {
  let outer = value;
  for (let level = 0; level < levels; level++) outer = [outer];
  return outer;
}

async function identifier(shop: Workshop, resource: Named, form?: 'structured'): Promise<string> {
  if (resource === 'nowhere') return shop.desk.wording.nowhere();
  if (resource === 'CSEBase') return shop.session.cseBase;
  if (typeof resource === 'string') return (await another(shop, resource)).id;
  const { node } = shop.cast.node(await nodeLabel(shop, resource.node));
  return form === 'structured' ? node.structured : node.id;
}

/** The label of the node with this index, which is there afterwards. */
export async function nodeLabel(shop: Workshop, index: number): Promise<string> {
  for (let n = shop.cast.nodes.size; n <= index; n++) await shop.stage.registree(label(n));
  return label(index);
}

const label = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

async function another(shop: Workshop, type: Exclude<OtherType, 'CSEBase'>): Promise<ResourceHandle> {
  const known = shop.others.get(type);
  if (known) return known;
  const made = await make(shop, type);
  shop.others.set(type, made);
  return made;
}

async function make({ session, stage }: Workshop, type: Exclude<OtherType, 'CSEBase'>): Promise<ResourceHandle> {
  if (type === 'accessControlPolicy') return stage.open();
  if (type === 'AE') return demand(await registerAe(session, session.deviceOriginator(strangeAe)));
  return demand(await prepare(session, session.cseBase, 'container', {}));
}

/** A device that no node of these cases has. */
const strangeAe = 7;

async function criterion(shop: Workshop, kind: 'unmet' | 'nowhere', others: Attributes): Promise<unknown> {
  const { softwareTriggerCriteria } = await shop.desk.unmetTrigger(subject);
  const [unmet] = softwareTriggerCriteria as readonly Attributes[];
  return { ...unmet, ...(kind === 'nowhere' ? { subjectResourceID: shop.desk.wording.nowhere() } : {}), ...others };
}
