import type { Environment } from '../../model/environment';
import { ownSteps, takeStep } from '../../model/own-steps';
import { rulesOf } from '../../model/rule';
import type { Campaign } from '../../model/state';
import { freshTargets, hasEnded } from '../../model/state';
import type { Context, Stance } from '../context';
import { readAs } from '../context';
import { lineOf } from '../scenario';
import type { Property, Witness } from './property';
import { favourable } from './sweep';

const trigger = [{ subjectResourceID: 'subject', subject: 'value', operator: '>=', threshold: 1 } as const];

/** States in which the Hosting CSE may take a step that it should not take there. */
function takes(
  context: Context,
  stance: Stance,
  step: string,
  environment: Environment,
  where: (campaign: Campaign) => boolean = () => true,
  changed: (campaign: Campaign) => Campaign = (campaign) => campaign,
): readonly Witness[] {
  const rules = readAs(context.text.rules, stance);
  const space = context.singleAs(stance);
  return context.situations(space).flatMap(({ situation, state }): readonly Witness[] => {
    const campaign = changed(situation.campaign);
    if (!where(campaign)) return [];
    return ownSteps(rules, campaign, environment).some(({ rule }) => rule.name === step) ? [{ space, state }] : [];
  });
}

const isCancelling = ({ campaignStatus }: Campaign): boolean => campaignStatus === 'CANCELLING';

/** A [software] that is used again shows the end of its last operation when it is entered: the campaign may be FINISHED by that. */
function endsByFormerStatus(context: Context, stance: Stance): readonly Witness[] {
  const rules = readAs(context.text.rules, stance);
  const space = context.singleAs(stance);
  return context.situations(space).flatMap(({ situation, state }): readonly Witness[] => {
    if (situation.cycle < 2) return [];
    let campaign = situation.campaign;
    if (campaign.campaignStatus !== 'INITIATED' || campaign.targets.some(({ phase }) => phase !== 'awaiting'))
      return [];
    for (let count = 0; count < 50; count++) {
      const step = ownSteps(rules, campaign, favourable).find(
        ({ rule }) =>
          rule.kind === 'campaignStep' || (rule.name !== 'subscribe-to-software' && rule.name !== 'start-operation'),
      );
      if (!step) break;
      const software = step.scope === 'target' ? step.target.node : '';
      campaign = takeStep(rules, campaign, favourable, step, { ok: true, software, status: 'SUCCESSFUL' });
    }
    return campaign.campaignStatus === 'FINISHED' ? [{ space, state }] : [];
  });
}

/** A list that lacks entries may look as if all had ended, by the definitions taken at their word. */
function endsByPartOfTargets(context: Context, stance: Stance): readonly Witness[] {
  const space = context.singleAs(stance);
  const definitions = rulesOf(context.text.rules, 'aggregate');
  return context.situations(space).flatMap(({ situation: { campaign }, state }): readonly Witness[] => {
    const entries = campaign.individualSoftwareStatuses ?? [];
    const missing = campaign.targets.some(({ node }) => entries.every((entry) => entry.node !== node));
    if (campaign.campaignStatus !== 'INITIATED' || entries.length === 0 || !missing) return [];
    const ended = definitions.some(({ value, holds }) => hasEnded(value) && holds(entries.map(({ status }) => status)));
    return ended ? [{ space, state }] : [];
  });
}

/** No step takes back the action of an operation that has ended. */
function actionStays(context: Context, stance: Stance): readonly Witness[] {
  const rules = readAs(context.text.rules, stance);
  const space = context.singleAs(stance);
  const found = context
    .situations(space)
    .filter(
      ({ situation: { campaign } }) =>
        campaign.campaignStatus === 'FINISHED' && campaign.targets.every(({ phase }) => phase === 'completed'),
    );
  const back = found.some(({ situation: { campaign } }) =>
    ownSteps(rules, campaign, favourable).some(
      (step) =>
        step.scope === 'target' &&
        step.rule.action?.({ campaign, environment: favourable, rules }, step.target).do === 'setAction',
    ),
  );
  const [first] = found;
  if (!first || back) return [];
  const then = [
    lineOf('When the originator disables campaign "C1"'),
    lineOf('When the originator enables campaign "C1"'),
  ];
  return [{ space, state: first.state, then }];
}

/** A campaign without targets, taken to its rest. */
function emptyNeverEnds(context: Context, stance: Stance): readonly Witness[] {
  const rules = readAs(context.text.rules, stance);
  const waiting = context
    .situations(context.singleAs(stance))
    .find(({ situation: { campaign } }) => campaign.campaignStatus === 'INITIATED');
  if (!waiting) return [];
  let campaign: Campaign = { ...waiting.situation.campaign, softwareTargets: [], targets: freshTargets([]) };
  for (let count = 0; count < 50; count++) {
    const [step] = ownSteps(rules, campaign, favourable);
    if (!step) break;
    campaign = takeStep(rules, campaign, favourable, step);
  }
  return campaign.campaignStatus === 'INITIATED' ? [{}] : [];
}

/** What the Hosting CSE does by itself. */
export const stepProperties: readonly Property[] = [
  {
    id: 'begins before its criteria',
    kind: 'hole',
    title: 'A campaign begins although its trigger criteria are not met',
    statements: ['10.2.28.1#14', '9.6.76-2/softwareTriggerCriteria#03', '10.2.28.2#10'],
    fails: (context, stance) =>
      takes(
        context,
        stance,
        'detect-trigger',
        { ...favourable, subjectValue: () => 0 },
        () => true,
        (campaign) => ({ ...campaign, softwareTriggerCriteria: trigger }),
      ),
    problem: 'The criteria are there to hold a campaign back until they are met.',
    proposal: 'Say that nothing is created or updated before the criteria are met.',
    look: 'softwareLinks of campaign "C1"',
  },
  {
    id: 'begins outside its windows',
    kind: 'hole',
    title: 'A campaign begins outside its time windows',
    statements: ['10.2.28.1#16', '10.2.28.2#13'],
    fails: (context, stance) =>
      takes(context, stance, 'start-operations', { ...favourable, scheduleWindows: () => [false] }),
    problem: 'The schedules are there to keep operations within their windows.',
    proposal: 'Say that the operations are deferred to the next window.',
    look: 'softwareLinks of campaign "C1"',
  },
  {
    id: 'creates while cancelling',
    kind: 'hole',
    title: 'A campaign that is being cancelled still creates [software]',
    statements: ['10.2.28.1#37', '10.2.28.1#36'],
    fails: (context, stance) => takes(context, stance, 'create-or-update-software', favourable, isCancelling),
    problem: 'What is cancelled should begin nothing new.',
    proposal: 'Say that nothing is created or updated any more.',
    look: 'softwareLinks of campaign "C1"',
  },
  {
    id: 'begins while cancelling',
    kind: 'hole',
    title: 'A campaign that is being cancelled still begins operations',
    statements: ['10.2.28.1#38', '10.2.28.1#36'],
    fails: (context, stance) => takes(context, stance, 'start-operation', favourable, isCancelling),
    problem: 'What is cancelled should begin nothing new.',
    proposal: 'Say that the action attribute is left FALSE.',
    look: 'the [software] of campaign "C1"',
  },
  {
    id: 'finished by a former status',
    kind: 'hole',
    title:
      'A second cycle can be FINISHED before its operation begins, by the status that a reused [software] still shows',
    statements: ['10.2.28.2#15', '10.2.28.1#20', '10.2.28.1#21', '10.2.28.1#33'],
    fails: endsByFormerStatus,
    problem:
      'A [software] that is updated and not created still shows the SUCCESSFUL of its last operation. Entered into individualSoftwareStatuses as the status of the [software], it makes the aggregate SUCCESSFUL and the campaign FINISHED, although nothing was done in this cycle.',
    proposal:
      'Have the entry begin as UNINITIALIZED in every cycle, or the Hosting CSE reset installStatus and activeStatus when it updates a [software].',
    look: 'campaignStatus and individualSoftwareStatuses of campaign "C1" right after it was enabled again, and whether the operation is begun',
    reading:
      'A status left over from before the operation is not taken as its result: only what follows the new TRUE is judged.',
    // The status of a [software] may be meant of the operation of this campaign alone.
    debatable: true,
  },
  {
    id: 'finished by a part of the targets',
    kind: 'hole',
    title:
      'A campaign can be FINISHED while targets have no entry yet: "all the individual statuses present" are those of the others',
    statements: [
      '9.6.76-2/aggregatedSoftwareStatus#03',
      '9.6.76-2/aggregatedSoftwareStatus#06',
      '9.6.76-2/aggregatedSoftwareStatus#07',
      '10.2.28.1#33',
      '10.2.28.1#20',
    ],
    fails: endsByPartOfTargets,
    problem:
      'Entries are created one by one. When the first target ends (or is found incompatible) before the next has an entry, every status in the list is SUCCESSFUL or FAILURE, the definitions give that value, and the campaign is FINISHED with targets that nothing was done on.',
    proposal: 'Have an entry for every target from the start, or compute the aggregate over softwareTargets.',
    look: 'campaignStatus of campaign "C1" and what is done on the other target',
    reading: 'As long as a target may still get an entry, the list says nothing of an end.',
    debatable: true,
  },
  {
    id: 'action stays TRUE',
    kind: 'gap',
    title:
      'Nothing sets the action attribute of a [software] back after its operation, so that the next cycle sets TRUE what is TRUE',
    statements: ['10.2.28.2#27', '10.2.28.1#23', '10.2.28.1#26', '10.2.28.1#38', 'D.3-2/install#04'],
    fails: actionStays,
    problem:
      'An operation is triggered by assigning TRUE. When a later cycle uses the same [software], its attribute may be TRUE already: whether assigning TRUE again triggers anything is not said, and a campaign that is cancelled before it begins cannot "leave" it FALSE.',
    proposal:
      'Let the Hosting CSE set the attribute to FALSE when it updates an existing [software], or when the operation has ended.',
    look: 'the actions of the [software] under "A", and whether the operation is performed again',
    reading: "Only the attribute of the operation is judged; how it becomes TRUE anew is the Hosting CSE's.",
    debatable: true,
  },
  {
    id: 'without targets',
    kind: 'hole',
    title: 'A campaign with an empty softwareTargets that is enabled never ends',
    statements: ['9.6.76-2/softwareTargets#01', '10.2.28.1#33', '9.6.76-2/aggregatedSoftwareStatus#06'],
    fails: emptyNeverEnds,
    problem:
      'Nothing forbids an empty list. No entry is ever made, the aggregate stays UNINITIALIZED (or, by "all", is SUCCESSFUL at once), and campaignStatus stays INITIATED.',
    proposal: 'Refuse an empty softwareTargets.',
    look: 'campaignStatus of the campaign',
    reading: 'An empty list is not judged.',
    debatable: true,
  },
];
