import type { StatementId } from '../../spec/statement';
import type { ObservedCampaign } from '../looks/observed';
import { shown } from '../looks/observed';
import type { AnnouncedCampaign } from '../looks/announced-look';
import { announcedTo, recordReceived } from '../looks/announced-look';
import { isNull } from '../../wire/codec';
import { parseTimestamp } from '../../wire/timestamp';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { announcedStatement, columnOf } from '../../spec/announced-columns';
import { agrees } from './announced-values';
import { plainCreateToo } from './plain-create';

type Cites = readonly StatementId[];

/** The announced campaign at a remote CSE; the latest, should the IUT have made it anew. */
export function announced(world: SuiteWorld, remote: string): AnnouncedCampaign | undefined {
  return announcedTo(world.cast.remote(remote).cse, world.session.target.profile).at(-1);
}

/** The exchanges that show what a remote CSE received; the last one sent, if it received nothing. */
export function received(world: SuiteWorld, remote: string): readonly number[] {
  const { evidence } = world.session;
  const numbers = recordReceived(world.cast.remote(remote), evidence);
  return numbers.length > 0 ? numbers.slice(-5) : [evidence.exchanges.length];
}

/** A CREATE or UPDATE that announces was accepted: the IUT was seen to announce, or claims to. */
export async function announcingAccepted(world: SuiteWorld, operation: string, cites: Cites): Promise<void> {
  const { answer, campaign } = world.request;
  if (answer.accepted) return;
  const asked = world.desk.asked.get(campaign) ?? {};
  // Nobody has to take the identifier of a consultation that it does not know.
  if ('dynamicAuthorizationConsultationIDs' in asked)
    throw new Unjudged('notApplicable', `the IUT refuses dynamicAuthorizationConsultationIDs (${answer.summary})`);
  if (operation === 'CREATE') await refusedWithoutToo(world, campaign, asked);
  fail(
    { statements: cites, message: `The ${operation} that announces was refused`, expected: 'a success response' },
    answer.summary,
    [answer.exchange],
  );
}

/** What a campaign that is announced gives beside what any gives, and what has to be taken. */
const alsoGiven = ['labels', 'expirationTime', 'softwareTriggerCriteria'] as const;

/** The control of a CREATE that announces and was refused: the same that announces nothing. Ends the test if that is refused too. */
async function refusedWithoutToo(
  world: SuiteWorld,
  label: string,
  asked: Readonly<Record<string, unknown>>,
): Promise<void> {
  await plainCreateToo(world, label);
  for (const name of alsoGiven) {
    if (!(name in asked)) continue;
    const { targets } = world.cast.campaign(label);
    const answer = await world.desk.create(`${label}, with ${name}`, targets, { [name]: asked[name] });
    if (answer.accepted) continue;
    fail(
      {
        statements: [`9.6.76-2/${name}#02`],
        message: `A CREATE with ${name} that announces nothing was refused`,
        expected: 'a success response',
      },
      answer.summary,
      [answer.exchange],
    );
  }
}

/** Waits until a campaign is announced to a remote CSE. */
export async function isAnnounced(world: SuiteWorld, label: string, remote: string, cites: Cites): Promise<void> {
  const { cse } = world.cast.remote(remote);
  const result = await world.session.until(() =>
    Promise.resolve(announced(world, remote) ? { done: true } : { seen: cse.received.length }),
  );
  const evidence = received(world, remote);
  if ('done' in result) return;
  fail(
    {
      statements: cites,
      message: `Campaign "${label}" was not announced to the CSE "${remote}"`,
      expected: `a CREATE of a <softwareCampaignAnnc> at ${cse.names.pointOfAccess}`,
    },
    cse.received.length === 0 ? 'no request arrived there' : 'other requests arrived there, and no such CREATE',
    evidence,
  );
}

/** Nothing is announced to a remote CSE that announceTo does not name. */
export async function isNotAnnounced(world: SuiteWorld, label: string, remote: string, cites: Cites): Promise<void> {
  await world.session.throughout(() => {
    if (announced(world, remote))
      fail(
        {
          statements: cites,
          message: `Campaign "${label}" was announced to the CSE "${remote}", which its announceTo does not name`,
          expected: 'no announced resource there',
        },
        'a CREATE of a <softwareCampaignAnnc>',
        received(world, remote),
      );
    return Promise.resolve();
  });
}

/** Waits until nothing is left of a campaign at a remote CSE. */
export async function isWithdrawn(world: SuiteWorld, label: string, remote: string, cites: Cites): Promise<void> {
  const { cse } = world.cast.remote(remote);
  const result = await world.session.until(() =>
    Promise.resolve(announced(world, remote) ? { seen: cse.received.length } : { done: true }),
  );
  const evidence = received(world, remote);
  if ('done' in result) return;
  fail(
    {
      statements: cites,
      message: `What campaign "${label}" announced to the CSE "${remote}" was not deleted`,
      expected: 'a DELETE of the <softwareCampaignAnnc>',
    },
    'it is still there',
    evidence,
  );
}

/** Whether an announced campaign has an end of its own that is no later than the original's last one. */
export function endsOfItself(world: SuiteWorld, label: string, remote: string): boolean {
  const end = timeOf(announced(world, remote)?.attributes['expirationTime']);
  const asked = timeOf(world.desk.asked.get(label)?.['expirationTime']);
  return end !== undefined && asked !== undefined && end <= asked;
}

function timeOf(value: unknown): number | undefined {
  return typeof value === 'string' ? parseTimestamp(value) : undefined;
}

/** Waits until an attribute, always announced or named by announcedAttribute, has at a remote CSE the value of the original. */
export async function attributeAnnounced(
  world: SuiteWorld,
  attribute: string,
  label: string,
  remote: string,
): Promise<void> {
  let original: ObservedCampaign | undefined;
  const value = (): unknown => announced(world, remote)?.attributes[attribute];
  const result = await world.session.until(async () => {
    original = await world.watch.look(label);
    const there = announced(world, remote) !== undefined;
    const done = there && (await agrees(world, attribute, original.attributes[attribute], value()));
    return done ? { done: true } : { seen: [original.attributes[attribute], value()] };
  });
  const evidence = received(world, remote);
  if ('done' in result || !original) return;
  if (columnOf(attribute) === 'OA' && !asksFor(world, original, attribute)) {
    world.session.liberty(`takes ${attribute} out of announcedAttribute`);
    throw new Unjudged('notApplicable', `the IUT does not keep ${attribute} in announcedAttribute, as it may`);
  }
  if (isNull(original.attributes[attribute]) && !isNull(world.desk.asked.get(label)?.[attribute]))
    fail(
      {
        statements: [`9.6.76-2/${attribute}#01`],
        message: `campaign "${label}" does not show ${attribute}, which it was given`,
        expected: attribute,
      },
      shown(original.attributes[attribute]),
      [original.exchange],
    );
  const [statement, meaning] = [announcedStatement(attribute), '9.6.76-2/announcedAttribute#03'];
  fail(
    {
      statements: columnOf(attribute) === 'OA' ? [statement, meaning] : [statement],
      message: `${attribute} of campaign "${label}" is not announced to the CSE "${remote}" as it is`,
      expected: `${attribute} ${shown(original.attributes[attribute])} in the announced resource`,
    },
    `${attribute} ${shown(value())} when the settle time was over`,
    [original.exchange, ...evidence],
  );
}

/** Whether announcedAttribute, as the campaign shows it, names an attribute. */
export function asksFor(world: SuiteWorld, { attributes }: ObservedCampaign, attribute: string): boolean {
  const names = attributes['announcedAttribute'];
  const short = world.desk.wording.shortNameOf(attribute);
  return Array.isArray(names) && (names.includes(short) || names.includes(attribute));
}
