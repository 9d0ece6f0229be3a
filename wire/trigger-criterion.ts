import { malformed } from './malformed';
import { anyLongName, anyShortName, memberName } from './names';
import type { Profile } from './profile';
import { isRecord } from './record';
import type { ValueKind } from './value-kind';
import { encodeWith, enumerated } from './value-kind';

const operator = enumerated('m2m:evalCriteriaOperator', (profile) => profile.enumerations.evalCriteriaOperator);
const expected = 'm2m:evalCriteria with a subjectResourceID';

function encode(profile: Profile, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { subjectResourceID, evalCriteria, ...flat } = value;
  const criteria = evalCriteria === undefined ? flat : evalCriteria;
  return {
    [memberName(profile, 'softwareTriggerCriteria', 'subjectResourceID')]: subjectResourceID,
    [memberName(profile, 'softwareTriggerCriteria', 'evalCriteria')]: encodeCriteria(profile, criteria),
  };
}

function encodeCriteria(profile: Profile, criteria: unknown): unknown {
  if (!isRecord(criteria)) return criteria;
  const { operator: comparison, subject, threshold, ...others } = criteria;
  return {
    [memberName(profile, 'evalCriteria', 'operator')]: encodeWith(operator, profile, comparison),
    [memberName(profile, 'evalCriteria', 'subject')]:
      typeof subject === 'string' ? anyShortName(profile, subject) : encodeWith(undefined, profile, subject),
    [memberName(profile, 'evalCriteria', 'threshold')]: threshold,
    ...others,
  };
}

function decode(profile: Profile, value: unknown): unknown {
  if (!isRecord(value)) return malformed(value, expected);
  const subjectResourceID = value[memberName(profile, 'softwareTriggerCriteria', 'subjectResourceID')];
  const criteria = value[memberName(profile, 'softwareTriggerCriteria', 'evalCriteria')];
  if (typeof subjectResourceID !== 'string' || !isRecord(criteria)) return malformed(value, expected);
  const subject = criteria[memberName(profile, 'evalCriteria', 'subject')];
  const threshold = criteria[memberName(profile, 'evalCriteria', 'threshold')];
  if (threshold === undefined) return malformed(value, expected);
  return {
    subjectResourceID,
    operator: operator.decode(profile, criteria[memberName(profile, 'evalCriteria', 'operator')]),
    subject: typeof subject === 'string' ? anyLongName(profile, subject) : malformed(subject, 'attribute name'),
    threshold,
  };
}

/**
 * One element of softwareTriggerCriteria: `{ subjectResourceID, operator, subject, threshold }` here (on the way out also
 * with operator, subject and threshold inside an `evalCriteria`), `{ sri, evc: { optr, sbjt, thld } }` on the wire.
 * A subject's name is turned into its short one if any type of the profile has it, and is left as it is otherwise.
 */
export const triggerCriterion: ValueKind = { expected, encode, decode };
