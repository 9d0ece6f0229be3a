import type { Guard } from '../../model/rule';
import type { CampaignPolicy } from './policy';

/** The response status code that fits each case; the text demands an error and no code. */
const codes: readonly (readonly [RegExp, string])[] = [
  [/^(targets|subjects)-exist/, 'NOT_FOUND'],
  [/^(targets|subjects)-accessible/, 'ORIGINATOR_HAS_NO_PRIVILEGE'],
  [/^conflict/, 'CONFLICT'],
  [/^(update|delete)-while/, 'OPERATION_NOT_ALLOWED'],
  [/^read-only/, 'BAD_REQUEST'],
];

/** The name of the response status code of a refusal by these guards. */
export function refusalCode(guards: readonly Guard[], policy: CampaignPolicy): string {
  if (policy.refusalCodes === 'badRequest') return 'BAD_REQUEST';
  if (policy.refusalCodes === 'internalError') return 'INTERNAL_SERVER_ERROR';
  const [first] = guards;
  return codes.find(([pattern]) => first && pattern.test(first.name))?.[1] ?? 'BAD_REQUEST';
}
