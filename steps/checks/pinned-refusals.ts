import { refusalCasesOf } from '../../spec/refusal-cases';
import type { StatementId } from '../../spec/statement';
import type { Profile } from '../../wire/profile';

/**
 * The codes that the profile demands of a refusal by these statements; undefined when any error response will do. Where the
 * statements speak of several cases, the text does not say which of them a CSE answers first: the codes of each will do, and
 * any code, if the profile leaves one of them open.
 */
export function pinnedCodes(profile: Profile, statements: readonly StatementId[]): readonly number[] | undefined {
  const pinned = refusalCasesOf(statements).map((one) => profile.pinnedRefusals[one]);
  const codes = pinned.flatMap((one) => one ?? []);
  return codes.length === 0 || pinned.includes(undefined) ? undefined : codes;
}
