import type { Campaign } from '../../model/state';
import { readOnlyWhileEnabled } from '../../model/rules/read-only';
import type { Context, Stance } from '../context';
import type { Line } from '../scenario';
import { lineOf } from '../scenario';
import { isAtWork } from './at-work';
import type { Property, Witness } from './property';
import type { Tried } from './sweep';
import { sweep } from './sweep';

const withSoftware = ({ targets }: Campaign): boolean => targets.some(({ software }) => software !== null);

/** Accepted requests about stored campaigns, in a world without flaw. */
function acceptedRequests(
  context: Context,
  stance: Stance,
  of: (tried: Tried, before: Campaign) => Omit<Witness, 'space' | 'state'> | undefined,
  then: (tried: Tried) => readonly Line[] = () => [],
): readonly Witness[] {
  return sweep(context, stance).flatMap((tried): readonly Witness[] => {
    const { found, flaw, outcome } = tried;
    if (!found || flaw !== 'none' || outcome.kind === 'refused') return [];
    const witness = of(tried, found.situation.campaign);
    return witness ? [{ ...witness, space: context.singleAs(stance), state: found.state, then: then(tried) }] : [];
  });
}

const deleting = [lineOf('When the originator deletes campaign "C1"')];
const enabling = [lineOf('When the originator enables campaign "C1"')];

/** Requests of this form are accepted about an enabled campaign. */
function contentProperty(id: string, title: string, form: RegExp): Property {
  return {
    id,
    kind: 'contradiction',
    title,
    statements: ['10.2.28.3.3#04', ...Object.values(readOnlyWhileEnabled)],
    fails: (context, stance) =>
      acceptedRequests(context, stance, ({ what }, before) => {
        const attribute = form.exec(what)?.[1];
        return before.campaignEnabled && attribute !== undefined && attribute in readOnlyWhileEnabled
          ? { variant: attribute, words: what }
          : undefined;
      }),
    problem:
      'Table 9.6.76-2 makes the attribute read-only while campaignEnabled is TRUE, and no check of UPDATE refuses the request.',
    proposal: 'Let table 10.2.28.3.3-1 refuse the request, or the row of the attribute allow it.',
    look: 'whether the UPDATE is accepted',
    reading: 'A different value must be refused; the same value may be accepted or refused.',
  };
}

/** What requests can do to a campaign that the text evidently does not want. */
export const requestProperties: readonly Property[] = [
  {
    id: 'deleted at work',
    kind: 'hole',
    title: 'A campaign can be deleted while an operation of it goes on',
    statements: ['10.2.28.3.4#03', '10.2.28.1#44', '10.2.28.1#39'],
    fails: (context, stance) =>
      acceptedRequests(
        context,
        stance,
        ({ outcome }, before) =>
          outcome.kind === 'deleted' && isAtWork(before)
            ? { variant: before.campaignStatus, words: `campaignStatus ${before.campaignStatus}` }
            : undefined,
        () => deleting,
      ),
    problem:
      'DELETE is refused while a campaign is INITIATED or CANCELLING, evidently because work goes on then. Work goes on in this status too: the operation continues on the device, and nobody keeps its status any more.',
    proposal:
      'Refuse DELETE as long as an individual status is IN_PROCESS, or say that the Hosting CSE cancels what goes on and removes the [software] specializations.',
    look: 'whether the DELETE is accepted, and what the [software] under "A" shows afterwards',
    reading: 'In every status but INITIATED and CANCELLING a permitted DELETE succeeds.',
  },
  {
    id: 'software outlives campaign',
    kind: 'hole',
    title: 'The [software] specializations of a campaign outlive it when it is deleted',
    statements: ['10.2.28.1#18', '10.2.28.2#17', '10.2.28.3.4#01'],
    fails: (context, stance) =>
      acceptedRequests(
        context,
        stance,
        ({ outcome }, before) => (outcome.kind === 'deleted' && withSoftware(before) ? {} : undefined),
        () => deleting,
      ),
    problem:
      '10.2.28.1 bounds the expirationTime of each [software] so that it does not outlive its campaign. A campaign that is deleted before it expires leaves its [software] specializations and the subscriptions to them behind: no statement has them deleted.',
    proposal:
      'Let table 10.2.28.3.4-1 say whether the Receiver deletes the [software] specializations in softwareLinks and the subscriptions to them.',
    look: 'whether the [software] under "A" is still there',
    reading: 'They may stay until they expire, or be removed; neither is judged.',
  },
  {
    id: 'software outlives shortened campaign',
    kind: 'hole',
    title: 'The expirationTime of a campaign can be made earlier than that of its [software] specializations',
    statements: ['10.2.28.1#18', '10.2.28.2#17', '9.6.76-2/expirationTime#02'],
    fails: (context, stance) =>
      acceptedRequests(
        context,
        stance,
        ({ what }, before) =>
          what === 'UPDATE of expirationTime to an earlier time' && withSoftware(before) ? {} : undefined,
        () => [lineOf('When the originator updates campaign "C1" with:|expirationTime=in 600 s')],
      ),
    problem:
      'The bound holds when a [software] is created or updated. expirationTime of the campaign is RW and not among the attributes that are read-only while it is enabled, so that it can be brought forward afterwards.',
    proposal:
      'Let the Hosting CSE bring the expirationTime of the [software] specializations forward with it, or make it read-only while the campaign is enabled.',
    look: 'expirationTime of campaign "C1" and of the [software] under "A"',
    reading: 'The bound is judged by the expirationTime of the campaign when the [software] was created or updated.',
  },
  {
    id: 'results of other targets',
    kind: 'hole',
    title:
      'softwareTargets of a disabled campaign can be changed while softwareLinks and individualSoftwareStatuses tell of the former targets',
    statements: ['9.6.76-2/individualSoftwareStatuses#03', '9.6.76-2/softwareTargets#02', '10.2.28.1#34'],
    fails: (context, stance) =>
      acceptedRequests(
        context,
        stance,
        ({ what }, before) =>
          what === 'UPDATE of softwareTargets' && (before.individualSoftwareStatuses ?? []).length > 0 ? {} : undefined,
        () => [lineOf('Given node "Z"'), lineOf('When the originator updates campaign "C1" with:|softwareTargets="Z"')],
      ),
    problem:
      'individualSoftwareStatuses is a list for each of the softwareTargets. A disabled campaign keeps the results of its last cycle, and its softwareTargets may be replaced: the entries then belong to nodes that are no targets, and the targets have none.',
    proposal:
      'Reset softwareLinks, individualSoftwareStatuses and aggregatedSoftwareStatus when softwareTargets changes, or when the campaign is disabled.',
    look: 'softwareTargets, softwareLinks and individualSoftwareStatuses of campaign "C1"',
    reading: 'They may stay as they are or be reset; neither is judged until the campaign is enabled again.',
  },
  {
    id: 'begun anew at work',
    kind: 'hole',
    title: 'A campaign can begin anew while an operation of its last cycle goes on',
    statements: ['10.2.28.1#45', '10.2.28.3.3#15', '10.2.28.1#10', '10.2.28.1#44'],
    fails: (context, stance) => [
      ...acceptedRequests(
        context,
        stance,
        ({ what }, before) =>
          what === 'UPDATE that enables' && isAtWork(before) && !before.campaignEnabled
            ? { variant: before.campaignStatus, words: `campaignStatus ${before.campaignStatus}` }
            : undefined,
        () => enabling,
      ),
    ],
    problem:
      'STATUS_NOT_CANCELLABLE may be shown before the operations have ended that could not be cancelled. Enabled then, the campaign begins its next operation on a node on which the last one goes on, and sets the lists to NULL that told of it.',
    proposal:
      'Let campaignStatus stay CANCELLING until every operation has ended, or refuse to enable a campaign with an individual status IN_PROCESS.',
    look: 'individualSoftwareStatuses of campaign "C1" and what is under "A"',
    reading: 'A campaign that is STATUS_NOT_CANCELLABLE starts anew when it is enabled, whatever still goes on.',
  },
  {
    id: 'former software forgotten',
    kind: 'hole',
    title:
      'When a campaign begins anew, nothing says what becomes of the [software] specializations and subscriptions of its last cycle',
    statements: ['10.2.28.1#11', '10.2.28.3.3#16', '10.2.28.2#15', '10.2.28.1#46'],
    fails: (context, stance) =>
      acceptedRequests(
        context,
        stance,
        ({ what }, before) =>
          what === 'UPDATE that enables' && withSoftware(before) && !before.campaignEnabled ? {} : undefined,
        () => enabling,
      ),
    problem:
      'softwareLinks becomes NULL, which removes the only trace of them. Whether the Hosting CSE updates the same ones or creates others is its choice; in the second case those of the last cycle stay, with their subscriptions, and belong to nothing.',
    proposal:
      'Say in step 5 of 10.2.28.2 when an existing [software] is updated, and have those that are not used any more deleted.',
    look: 'how many [software] specializations there are under "A"',
    reading:
      'Creating and updating are both accepted, for every node and every start; what is left over is not judged.',
    debatable: true,
  },
  contentProperty('content changed', 'The content of an enabled campaign can be changed', /^UPDATE of (\w+)$/u),
  {
    ...contentProperty(
      'content repeated',
      'A read-only attribute of an enabled campaign can be in an UPDATE',
      /^UPDATE of (\w+) with the same value$/u,
    ),
    onlyCertain: true,
  },
];
