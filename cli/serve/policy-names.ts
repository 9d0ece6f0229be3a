import type { CampaignPolicy } from '../../cse/campaign/policy';
import type { ResourcePolicy } from '../../cse/policy';
import { rules } from '../../model/rules';

/** What a policy takes: one of some words, a list (of these words, if there are some), or a number in milliseconds (beside the words, if there are some). */
export interface PolicyValues {
  readonly words?: readonly string[];
  readonly milliseconds?: true;
  readonly list?: true;
}

const yesNo: PolicyValues = { words: ['true', 'false'] };

/** The policies outside campaigns; complete by its type. */
export const resourcePolicies: Readonly<Record<keyof ResourcePolicy, PolicyValues>> = {
  readOnlyAttributes: { words: ['refuse', 'ignore'] },
  unknownAttributes: { words: ['refuse', 'accept'] },
  verifySubscriptions: yesNo,
  notificationTiming: { words: ['before', 'after'] },
  nullAs: { words: ['absent', 'null', 'empty'] },
  identifierForm: { words: ['unstructured', 'structured', 'spRelative'] },
  deletionOrder: { words: ['topDown', 'bottomUp'] },
  inheritAccessControl: yesNo,
  aeMayCreateUnderCseBase: { list: true },
  schedulesOfEnabled: { words: ['fixed', 'free'] },
  actionsStart: { words: ['byDevice', 'byCse'] },
  execInstanceCancel: { words: ['unlessBegun', 'cancel', 'notCancellable', 'finish'] },
  execInstanceDurationMs: { milliseconds: true },
  execInstanceRandomMs: { milliseconds: true },
  announces: yesNo,
  announcementTiming: { words: ['before', 'after'] },
  announceBelow: { words: ['CSEBase', 'CSEBaseAnnc'] },
  announceTo: { words: ['asGiven', 'addresses'] },
  defaultLifetimeMs: { milliseconds: true },
};

/** The policies about campaigns; complete by its type. */
export const campaignPolicies: Readonly<Record<keyof CampaignPolicy, PolicyValues>> = {
  cancel: { words: ['cancelOperation', 'awaitCancellation', 'letFinish'] },
  software: { words: ['create', 'reuse'] },
  declines: { words: ['none', 'last', 'all'] },
  softwareLifetime: { words: ['asCampaign', 'shorter'] },
  pace: { words: ['beforeResponse', 'afterResponse'], milliseconds: true },
  targetOrder: { words: ['asListed', 'reversed'] },
  entryWithoutSoftware: { words: ['node', 'empty'] },
  onDelete: { words: ['leaveSoftware', 'deleteSoftware'] },
  uses: { list: true, words: rules.filter(({ force }) => force === 'may').map(({ name }) => name) },
  refusalCodes: { words: ['byCase', 'badRequest', 'internalError'] },
};
