import type { StatementId } from '../../spec/statement';
import { prepare, prepareAny } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import { typeNumber } from '../../wire/codec';
import { addRemote } from '../scene/remote-cse';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { contentOf } from './child-content';

/** By scenario, what a remote CSE of the tester's announced at the IUT. */
const made = new WeakMap<SuiteWorld, ResourceHandle>();

/** A remote CSE registers and announces a campaign of its own at the IUT; an IUT need not host such resources. */
export async function announceHere(world: SuiteWorld, label: string): Promise<void> {
  const { session } = world;
  await addRemote(world, label, 'CSE-ID', 'softwareCampaignAnnc');
  const { names } = world.cast.remote(label).cse;
  const policy = await world.stage.open();
  const least = { link: `${names.cseId}/swc1`, accessControlPolicyIDs: [policy.id], labels: ['announced'] };
  const variants = [{ ...least, version: '1.0.7', softwareName: 'meter-firmware' }, least];
  const own = await prepareAny(session, session.cseBase, 'softwareCampaignAnnc', variants, names.cseId);
  const handle = 'problem' in own ? await prepareAny(session, session.cseBase, 'softwareCampaignAnnc', variants) : own;
  if ('problem' in handle) {
    const claimed = session.target.supports['softwareCampaignAnnc'] === true;
    throw new Unjudged(claimed ? 'inconclusive' : 'notApplicable', `${handle.problem}: it hosts none, as it may`);
  }
  made.set(world, handle);
}

/** A child that the announced resource may have was created; one that this IUT creates nowhere is no matter of announcement. */
export async function takesChild(
  world: SuiteWorld,
  type: string,
  label: string,
  cites: readonly StatementId[],
): Promise<void> {
  const { session, run } = world;
  const parent = made.get(world);
  if (!parent) throw new Error(`the remote CSE "${label}" has announced nothing at the IUT`);
  const number = typeNumber(session.target.profile, type);
  if (run.supportedTypes !== undefined && number !== undefined && !run.supportedTypes.includes(number))
    throw new Unjudged('notApplicable', `the IUT does not list <${type}> in supportedResourceType`);
  const attributes = { resourceName: session.uniqueName(type), ...(await contentOf(world, type)) };
  const ask = { operation: 'CREATE' as const, to: parent.id, from: session.administrator, type, attributes };
  const answer = await session.ask(ask);
  session.evidence.expected(answer.exchange, 'a success response');
  if (answer.accepted) return;
  const [node] = world.cast.nodes.keys();
  const { handle } = await world.desk.given('original', node === undefined ? [] : [node], { campaignEnabled: false });
  const control = await prepare(session, handle.id, type, await contentOf(world, type));
  if ('problem' in control) throw new Unjudged('notApplicable', `${control.problem}: nor below a campaign`);
  fail(
    {
      statements: cites,
      message: `A <${type}> below a <softwareCampaignAnnc> was refused, while one below a campaign was created`,
      expected: 'a success response',
    },
    answer.summary,
    [answer.exchange],
  );
}
