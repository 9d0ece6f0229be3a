import { accessControlPolicy, createNode, prepare, registerAe, type Unprepared } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import type { Finding } from './finding';
import type { Prober } from './prober';

type Prepared = ResourceHandle | Unprepared;

/** The resource types that the tests use, by their long names. */
const neededTypes = ['softwareCampaign', 'node', 'accessControlPolicy', 'AE', 'container', 'schedule', 'subscription'];

/** Can the CSEBase be retrieved, and which of the needed types does it list? */
export async function checkCseBase(prober: Prober): Promise<readonly Finding[]> {
  const { cseBase, administrator, target } = prober;
  const answer = await prober.ask({ operation: 'RETRIEVE', to: cseBase, from: administrator });
  const reached: Finding = {
    id: 'cseBase',
    what: `the CSEBase ${cseBase} can be retrieved`,
    outcome: answer.accepted ? 'ok' : refusal(answer.summary, answer.statusCode !== undefined),
    detail: answer.summary,
  };
  if (!answer.accepted) return [reached];
  const listed = answer.resource?.attributes['supportedResourceType'];
  const types = Array.isArray(listed) ? listed.map(Number) : undefined;
  return [
    reached,
    ...neededTypes.map((name): Finding => {
      const ty = target.profile.resourceTypes[name]?.ty ?? 0;
      const outcome = types === undefined ? 'unknown' : types.includes(ty) ? 'ok' : 'missing';
      const detail = types === undefined ? 'the CSEBase lists no types' : `type ${ty}`;
      return { id: `listed/${name}`, what: `supportedResourceType lists ${name}`, outcome, detail };
    }),
  ];
}

/** Can each resource that the tests need be created and deleted? */
export async function checkResources(prober: Prober): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const check = async (type: string, make: Promise<Prepared>): Promise<ResourceHandle | undefined> => {
    const made = await make;
    const denied = 'problem' in made;
    const detail = denied ? made.problem : made.structured;
    const outcome = denied ? refusal(detail, true) : 'ok';
    findings.push({ id: `create/${type}`, what: `${type} can be created`, outcome, detail });
    return denied ? undefined : made;
  };
  const acp = await check('accessControlPolicy', accessControlPolicy(prober, []));
  await check('AE', registerAe(prober, `C${prober.uniqueName('ae')}`));
  await check('container', prepare(prober, prober.cseBase, 'container', {}));
  const node = await check('node', acp ? createNode(prober, acp.id) : prepare(prober, prober.cseBase, 'node', {}));
  if (node) await checkBelowNode(prober, node, check);
  return [...findings, ...(await checkDeletion(prober, node))];
}

async function checkBelowNode(
  prober: Prober,
  node: ResourceHandle,
  check: (type: string, make: Promise<Prepared>) => Promise<ResourceHandle | undefined>,
): Promise<void> {
  const software = { version: '1.0', softwareName: 'probe', URL: 'http://127.0.0.1/probe' };
  const mgmtDefinition = prober.target.profile.resourceTypes['software']?.mgmtDefinition;
  await check('software', prepare(prober, node.structured, 'software', { mgmtDefinition, ...software }));
  const campaign = await check(
    'softwareCampaign',
    prepare(prober, prober.cseBase, 'softwareCampaign', {
      ...software,
      campaignEnabled: false,
      softwareTargets: [node.id],
      softwareOperation: 'INSTALL',
    }),
  );
  if (!campaign) return;
  const always = { scheduleElement: { scheduleEntry: ['* * * * * * *'] } };
  await check('schedule', prepare(prober, campaign.structured, 'schedule', always));
}

async function checkDeletion(prober: Prober, node: ResourceHandle | undefined): Promise<readonly Finding[]> {
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
