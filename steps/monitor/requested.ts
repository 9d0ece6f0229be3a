import type { CampaignAttributes, Criterion } from '../../model/state';
import { criterionOperators, softwareOperations } from '../../model/state';
import { isRecord, own } from '../../wire/record';
import { parseTimestamp } from '../../wire/timestamp';
import type { Directory } from './directory';
import { oddTextIn } from './odd-text';

/** The attributes of a request about a campaign in the model's terms. */
export interface Requested {
  readonly attributes: Partial<CampaignAttributes>;
  /** Why an error response may have another reason than the rules on campaigns; undefined when none is in sight. */
  readonly otherReason: string | undefined;
  /** Why the model says nothing of a campaign that was made of this; undefined when it does. */
  readonly outside: string | undefined;
}

/** Attributes that a request may carry beside those that the model knows, without any rule on campaigns. */
const harmless = {
  CREATE: ['resourceName', 'labels', 'accessControlPolicyIDs'],
  UPDATE: ['labels', 'accessControlPolicyIDs'],
};

/** Attributes of which no rule on campaigns speaks, and for which an IUT may have reasons of its own to refuse. */
const aside = ['announceTo', 'announcedAttribute', 'dynamicAuthorizationConsultationIDs'];

type Read = (directory: Directory, value: unknown) => unknown;

const text: Read = (_, value) => (typeof value === 'string' ? value : undefined);

const readers: Readonly<Record<keyof CampaignAttributes, Read>> = {
  campaignEnabled: (_, value) => (typeof value === 'boolean' ? value : undefined),
  version: text,
  softwareName: text,
  URL: text,
  softwareTargets: (directory, value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value.map((id) => directory.canonical(id))
      : undefined,
  softwareTriggerCriteria: (directory, value) =>
    value === null
      ? null
      : Array.isArray(value) && value.every(isCriterion)
        ? value.map((one) => ({ ...one, subjectResourceID: directory.canonical(one.subjectResourceID) }))
        : undefined,
  softwareOperation: (_, value) => softwareOperations.find((operation) => operation === value),
  expirationTime: (_, value) => (typeof value === 'string' ? parseTimestamp(value) : undefined),
};

const mandatory = ['version', 'softwareName', 'URL', 'softwareTargets', 'softwareOperation'] as const;

/** Reads what a request asks; `now` is the IUT's time in ms. */
export function requestedOf(
  directory: Directory,
  operation: 'CREATE' | 'UPDATE',
  given: Readonly<Record<string, unknown>>,
  strange: boolean,
  now: number,
): Requested {
  const attributes: Record<string, unknown> = {};
  let spoilt = strange ? 'it carries what no campaign has' : undefined;
  let refusable: string | undefined;
  for (const [name, value] of Object.entries(given)) {
    const read = own(readers, name)?.(directory, value);
    if (read !== undefined) attributes[name] = read;
    else if (aside.includes(name)) refusable ??= `an IUT may refuse ${name}`;
    else if (!harmless[operation].includes(name) || value === null)
      spoilt ??= `${name} is not what a request should give`;
  }
  if (operation === 'CREATE') spoilt ??= mandatory.find((name) => !(name in attributes));
  const targets = attributes['softwareTargets'];
  const odd = Array.isArray(targets) && (targets.length === 0 || isRepeated(targets));
  const twice = harmless[operation].find((name) => isRepeated(given[name]));
  const over = typeof attributes['expirationTime'] === 'number' && attributes['expirationTime'] <= now + 1000;
  return {
    attributes,
    otherReason:
      spoilt ??
      refusable ??
      (odd ? 'its targets are none, or repeated' : undefined) ??
      (twice !== undefined ? `${twice} has a member twice` : over ? 'its lifetime is over' : undefined) ??
      oddTextIn(attributes),
    outside: spoilt ?? (odd ? 'the text says nothing of no targets, or of repeated ones' : undefined),
  };
}

const isRepeated = (list: unknown): boolean => Array.isArray(list) && new Set(list).size < list.length;

function isCriterion(value: unknown): value is Criterion {
  if (!isRecord(value)) return false;
  const { subjectResourceID, subject, operator, threshold } = value;
  return (
    typeof subjectResourceID === 'string' &&
    typeof subject === 'string' &&
    criterionOperators.some((one) => one === operator) &&
    (typeof threshold === 'string' || typeof threshold === 'number' || typeof threshold === 'boolean')
  );
}
