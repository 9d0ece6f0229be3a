import type { RemoteCseView } from '../../targets/roles/remote-cse';
import { registerRemoteCse } from '../../targets/roles/registree';
import { announcedTo } from '../looks/announced-look';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import type { AnnounceToForm } from './announce-to';
import { announceToForms, entryFor } from './announce-to';

/** The features of an IUT description for which CSEs of the tester's register. */
type Feature = 'announcement' | 'softwareCampaignAnnc';

/** Ends the test: the IUT lacks something of a feature. Where the description claims it, that is no answer. */
function lacks({ session }: SuiteWorld, feature: Feature, reason: string): never {
  if (session.target.supports[feature] === true)
    throw new Unjudged('inconclusive', `a precondition is missing: ${reason}`);
  throw new Unjudged(
    'notApplicable',
    `${reason}: it seems to lack the feature "${feature}" (if it should have it, say "supports": {"${feature}": true})`,
  );
}

/** A CSE of the tester's registers with the IUT. `entry` is how announceTo names it. */
export async function addRemote(
  world: SuiteWorld,
  label: string,
  form: AnnounceToForm = 'CSE-ID',
  feature: Feature = 'announcement',
): Promise<void> {
  const cse = await registered(world, feature);
  world.cast.remotes.set(label, { cse, entry: entryFor(cse.names, form), recorded: [] });
}

/** The same, for an IUT that was seen to announce, or claims to. */
export async function addAnnouncedRemote(world: SuiteWorld, label: string): Promise<void> {
  const form = await announceToForm(world);
  if (form === undefined && world.session.target.supports['announcement'] !== true)
    lacks(world, 'announcement', 'the IUT announced nothing to a <remoteCSE> that the announceTo of a campaign named');
  await addRemote(world, label, form);
}

/** Which form this IUT takes: what another test of the run has found out, or finds out now, or else this one. */
async function announceToForm(world: SuiteWorld): Promise<AnnounceToForm | undefined> {
  const { run, session } = world;
  while (session.observe('another test tries announceTo', () => run.announceToForm !== undefined)) {
    const told = await run.announceToForm?.catch(() => 'unknown' as const);
    const form = session.observe('the form of announceTo', () => told);
    if (form !== 'unknown') return form;
  }
  run.announceToForm = tryForms(world).catch((error: unknown) => {
    delete run.announceToForm;
    throw error;
  });
  return run.announceToForm;
}

async function registered(world: SuiteWorld, feature: Feature): Promise<RemoteCseView> {
  const cse = await world.session.remoteCse();
  const handle = await registerRemoteCse(world.session, cse.names);
  return 'problem' in handle ? lacks(world, feature, handle.problem) : cse;
}

/** Announces a campaign in each form, each to a CSE of its own, and waits for the first that arrives. Once a run is enough. */
async function tryForms(world: SuiteWorld): Promise<AnnounceToForm | undefined> {
  const [node] = world.cast.nodes.keys();
  const tried: { readonly form: AnnounceToForm; readonly cse: RemoteCseView }[] = [];
  for (const form of announceToForms) {
    const cse = await registered(world, 'announcement');
    const announceTo = [entryFor(cse.names, form)];
    const answer = await world.desk.create(`announced by ${form}`, node === undefined ? [] : [node], {
      campaignEnabled: false,
      announceTo,
    });
    if (answer.accepted) tried.push({ form, cse });
  }
  if (tried.length === 0) return undefined;
  const result = await world.session.until(() => {
    const found = tried.find(({ cse }) => announcedTo(cse, world.session.target.profile).length > 0);
    return Promise.resolve(found ? { done: found.form } : { seen: tried.map(({ cse }) => cse.received.length) });
  });
  return 'done' in result ? result.done : undefined;
}
