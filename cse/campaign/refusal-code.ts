import type { Guard } from '../../model/rule';
import type { RefusalCase } from '../../spec/refusal-cases';
import { refusalCasesOf } from '../../spec/refusal-cases';
import type { CseServices } from '../services';
import type { CampaignPolicy } from './policy';

/** The response status code that fits each case; the text demands an error and no code. */
const names: Readonly<Record<RefusalCase, string>> = {
  targetMissing: 'NOT_FOUND',
  subjectMissing: 'NOT_FOUND',
  targetInaccessible: 'ORIGINATOR_HAS_NO_PRIVILEGE',
  subjectInaccessible: 'ORIGINATOR_HAS_NO_PRIVILEGE',
  conflict: 'CONFLICT',
  updateWhileCancelling: 'OPERATION_NOT_ALLOWED',
  deleteWhileRunning: 'OPERATION_NOT_ALLOWED',
  readOnly: 'BAD_REQUEST',
};

/**
 * The response status code of a refusal by these guards: the first one's case decides. What the profile pins goes before
 * what the policy prefers; a code of the profile is a number, any other a name.
 */
export function refusalCode(
  guards: readonly Guard[],
  policy: CampaignPolicy,
  services: Pick<CseServices, 'pinnedCode'>,
): string | number {
  const [one] = refusalCasesOf(guards[0]?.statements ?? []);
  const pinned = one && services.pinnedCode(one);
  if (pinned !== undefined) return pinned;
  if (policy.refusalCodes === 'badRequest') return 'BAD_REQUEST';
  if (policy.refusalCodes === 'internalError') return 'INTERNAL_SERVER_ERROR';
  return one ? names[one] : 'BAD_REQUEST';
}
