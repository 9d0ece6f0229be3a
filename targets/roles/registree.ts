import type { StatusAttribute } from '../../model/rule';
import type { Status } from '../../model/state';
import type { Answer, Requester } from './answer';
import type { RemoteNames } from './remote-cse';
import type { ResourceHandle } from './resource-handle';
import { handleOf } from './resource-handle';

/** A Registree of the IUT: its <node>, its <AE> and the device that reports what becomes of its software. */
export interface Registree {
  readonly node: ResourceHandle;
  /** The originator of its device; the administrator where the IUT lets the tester register no AE. */
  readonly device: string;
  /** Who reports, once that is known: the device, or the administrator where the device may not. */
  reporter: string | undefined;
}

/** A preparation that the IUT did not allow. */
export interface Unprepared {
  readonly problem: string;
}

/** Creates a resource and gives its handle, or says what was refused. */
export async function prepare(
  requester: Requester,
  parent: string,
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  from = requester.administrator,
): Promise<ResourceHandle | Unprepared> {
  const name = requester.uniqueName(type);
  const answer = await requester.ask({
    operation: 'CREATE',
    to: parent,
    from,
    type,
    attributes: { resourceName: name, ...attributes },
  });
  if (!answer.accepted) return { problem: `the IUT refused to create a ${type} under ${parent}: ${answer.summary}` };
  return handleOf(answer, type, parent, name);
}

/** Tries one set of attributes after the other: what some CSEs demand others refuse. */
export async function prepareAny(
  requester: Requester,
  parent: string,
  type: string,
  variants: readonly Readonly<Record<string, unknown>>[],
  from?: string,
): Promise<ResourceHandle | Unprepared> {
  let last: Unprepared = { problem: `no way to create a ${type} was tried` };
  for (const attributes of variants) {
    const made = await prepare(requester, parent, type, attributes, from);
    if (!('problem' in made)) return made;
    last = made;
  }
  return last;
}

/** An access control policy: for each originator, its operations; the administrator always has all. */
export function accessControlPolicy(
  requester: Requester,
  grants: readonly { readonly originators: readonly string[]; readonly operations: readonly string[] }[],
): Promise<ResourceHandle | Unprepared> {
  const all = ['CREATE', 'RETRIEVE', 'UPDATE', 'DELETE', 'NOTIFY', 'DISCOVERY'];
  const rule = (originators: readonly string[], operations: readonly string[]): Record<string, unknown> => ({
    accessControlOriginators: originators,
    accessControlOperations: operations,
  });
  const administrator = rule([requester.administrator], all);
  const rules = grants.map((grant) => rule(grant.originators, grant.operations));
  return prepare(requester, requester.cseBase, 'accessControlPolicy', {
    privileges: { accessControlRules: [administrator, ...rules] },
    selfPrivileges: { accessControlRules: [administrator] },
  });
}

/** Registers an AE under this originator, with `more` attributes. Where the IUT takes no `nodeLink` it is left out. */
export function registerAe(
  requester: Requester,
  originator: string,
  nodeLink?: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ResourceHandle | Unprepared> {
  const common = { 'App-ID': 'Nonem2m-campaign-tester', requestReachability: false, supportedReleaseVersions: ['4'] };
  const basic = { ...common, ...more };
  const variants = nodeLink === undefined ? [basic] : [{ ...basic, nodeLink }, basic];
  return prepareAny(requester, requester.cseBase, 'AE', variants, originator);
}

/** Registers a remote CSE that the tester plays: the CSE itself does, or the administrator where it may not. */
export async function registerRemoteCse(
  requester: Requester,
  { cseId, cseBaseName, pointOfAccess }: RemoteNames,
): Promise<ResourceHandle | Unprepared> {
  const least = {
    'CSE-ID': cseId,
    CSEBase: `${cseId}/${cseBaseName}`,
    pointOfAccess: [pointOfAccess],
    requestReachability: true,
  };
  const variants = [{ ...least, cseType: 2, supportedReleaseVersions: ['4'] }, least];
  const made = await prepareAny(requester, requester.cseBase, 'remoteCSE', variants, cseId);
  return 'problem' in made ? prepareAny(requester, requester.cseBase, 'remoteCSE', variants) : made;
}

/** Creates a <node>; `accessControlPolicyIDs` says who may use it. */
export function createNode(requester: Requester, acp: string): Promise<ResourceHandle | Unprepared> {
  const access = { accessControlPolicyIDs: [acp] };
  return prepareAny(requester, requester.cseBase, 'node', [
    { ...access, nodeID: `urn:onem2m-campaign-tester:${requester.uniqueName('device')}` },
    access,
  ]);
}

/** A report of the device: sets the status attribute of its [software]. Where the device may not, the administrator does. */
export async function report(
  requester: Requester,
  registree: Registree,
  software: string,
  attribute: StatusAttribute,
  action: string,
  status: Status,
): Promise<Answer> {
  const send = (from: string): Promise<Answer> =>
    requester.ask({
      operation: 'UPDATE',
      to: software,
      from,
      type: 'software',
      attributes: { [attribute]: { action, status } },
    });
  const first = await send(registree.reporter ?? registree.device);
  if (first.accepted || registree.reporter !== undefined || registree.device === requester.administrator) {
    if (first.accepted) registree.reporter ??= registree.device;
    return first;
  }
  registree.reporter = requester.administrator;
  return send(requester.administrator);
}
