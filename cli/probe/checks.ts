import { accessControlPolicy, createNode, prepare, registerAe, type Unprepared } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import { capabilities } from '../init/capabilities';
import { newCampaign, software } from './campaign';
import type { Finding } from './finding';
import type { Prober } from './prober';

type Prepared = ResourceHandle | Unprepared;

/** The resource types that every test of campaigns uses, by their long names. */
const neededTypes = capabilities.flatMap(({ resourceType }) => resourceType ?? []);

/** Can the CSEBase be retrieved, and which of the needed types does it list? */
export async function checkCseBase(prober: Prober): Promise<readonly Finding[]> {
  const { cseBase, administrator } = prober;
  const answer = await prober.ask({ operation: 'RETRIEVE', to: cseBase, from: administrator });
  const id = 'cseBase';
  const what = `the CSEBase ${cseBase} can be retrieved`;
  if (!answer.accepted) {
    const outcome = refusal(answer.summary, answer.statusCode !== undefined);
    return [{ id, what, outcome, detail: answer.summary }];
  }
  const type = answer.resource?.type;
  if (type !== 'CSEBase') {
    const found = type === undefined ? 'no resource that can be read' : `a resource of type ${type}`;
    return [
      { id, what, outcome: 'missing', detail: `${answer.summary}, with ${found}: is this a CSE, and its name right?` },
    ];
  }
  const listed = answer.resource?.attributes['supportedResourceType'];
  prober.listed = Array.isArray(listed) ? listed.map(Number) : undefined;
  return [
    { id, what, outcome: 'ok', detail: answer.summary },
    ...(await checkCseId(prober, answer.resource?.attributes['CSE-ID'])),
    ...neededTypes.map((name) => listedFinding(prober, name)),
  ];
}

/** Is the CSE-ID of the description the CSE's own, and does it lead there? */
async function checkCseId(prober: Prober, own: unknown): Promise<readonly Finding[]> {
  const { cseId } = prober.target;
  const id = 'cseId';
  const says = typeof own === 'string' && own !== '' ? own.replace(/^\/?/u, '/') : undefined;
  const suggestion = says === undefined ? {} : { suggestion: { field: 'cseId', value: says } };
  const what = 'the description has the CSE-ID';
  if (cseId === undefined) {
    const detail = says === undefined ? 'neither description nor CSEBase has one' : `the CSEBase says ${says}`;
    return [{ id, what, outcome: says === undefined ? 'unknown' : 'warning', detail, ...suggestion }];
  }
  if (says !== undefined && says !== cseId)
    return [
      { id, what, outcome: 'disagrees', detail: `declared ${cseId}, and the CSEBase says ${says}`, ...suggestion },
    ];
  const to = `${cseId}/${prober.cseBase}`;
  const answer = await prober.ask({ operation: 'RETRIEVE', to, from: prober.administrator });
  const detail = `${to}: ${answer.summary}`;
  return [{ id, what, outcome: answer.accepted ? 'ok' : 'warning', detail }];
}

/** Without the campaign type nothing of campaigns is tested; what else is not listed may be there all the same. */
function listedFinding({ listed, target }: Prober, name: string): Finding {
  const ty = target.profile.resourceTypes[name]?.ty ?? 0;
  const base = { id: `listed/${name}`, what: `supportedResourceType lists ${name}` };
  if (listed === undefined) return { ...base, outcome: 'unknown', detail: 'the CSEBase lists no types' };
  const absent = name === 'softwareCampaign' ? 'missing' : 'warning';
  const detail = listed.includes(ty) ? `type ${ty}` : `type ${ty} is not among ${listed.join(', ')}`;
  return { ...base, outcome: listed.includes(ty) ? 'ok' : absent, detail };
}

/** Can each resource that the tests need be created? What was made stays, for the checks that follow. */
export async function checkResources(prober: Prober): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const check = async (
    type: string,
    make: Promise<Prepared>,
    otherwise?: Finding['outcome'],
  ): Promise<ResourceHandle | undefined> => {
    const made = await make;
    const denied = 'problem' in made;
    const detail = denied ? made.problem : made.structured;
    const outcome = denied ? (otherwise ?? refusal(detail, true)) : 'ok';
    findings.push({ id: `create/${type}`, what: `${type} can be created`, outcome, detail });
    return denied ? undefined : made;
  };
  const device = `C${prober.uniqueName('ae')}`;
  const all = ['CREATE', 'RETRIEVE', 'UPDATE', 'DELETE', 'NOTIFY', 'DISCOVERY'];
  const policy = await check(
    'accessControlPolicy',
    accessControlPolicy(prober, [{ originators: [device], operations: all }]),
  );
  // Where no AE can be registered, the administrator reports for the devices.
  const ae = await check('AE', registerAe(prober, device), 'warning');
  await check('container', prepare(prober, prober.cseBase, 'container', {}));
  const node = await check(
    'node',
    policy ? createNode(prober, policy.id) : prepare(prober, prober.cseBase, 'node', {}),
  );
  prober.scene = { device: ae ? device : prober.administrator, ...(policy && { policy }), ...(node && { node }) };
  if (!node) return findings;
  const mgmtDefinition = prober.target.profile.resourceTypes['software']?.mgmtDefinition;
  const below = await check('software', prepare(prober, node.structured, 'software', { mgmtDefinition, ...software }));
  const campaign = await check('softwareCampaign', newCampaign(prober, node));
  prober.scene = { ...prober.scene, ...(below && { software: below }), ...(campaign && { campaign }) };
  return findings;
}

/** Can what was created be deleted? */
export async function checkDeletion(prober: Prober): Promise<readonly Finding[]> {
  const { node } = prober.scene;
  if (!node) return [];
  const gone = await prober.remove(node);
  const outcome = gone ? 'ok' : 'denied';
  return [{ id: 'delete/node', what: 'what was created can be deleted', outcome, detail: node.structured }];
}

/** No privilege is something else than no such thing. */
function refusal(summary: string, answered: boolean): Finding['outcome'] {
  if (!answered) return 'missing';
  return /\b(?:4103|4107|5105)\b|\(HTTP 40[13]\)/u.test(summary) ? 'denied' : 'missing';
}
