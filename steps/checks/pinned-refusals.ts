import type { StatementId } from '../../spec/statement';
import type { Profile } from '../../wire/profile';

/** The cases that a profile may pin response status codes for (`pinnedRefusals`), and the statements that demand the error. */
const cases: Readonly<Record<StatementId, string>> = {
  '10.2.28.3.1#06': 'targetMissing',
  '10.2.28.3.3#06': 'targetMissing',
  '10.2.28.3.1#08': 'targetInaccessible',
  '10.2.28.3.3#08': 'targetInaccessible',
  '10.2.28.3.1#10': 'conflict',
  '10.2.28.3.3#10': 'conflict',
  '10.2.28.3.1#12': 'subjectMissing',
  '10.2.28.3.3#12': 'subjectMissing',
  '10.2.28.3.1#14': 'subjectInaccessible',
  '10.2.28.3.3#14': 'subjectInaccessible',
  '10.2.28.3.3#03': 'updateWhileCancelling',
  '10.2.28.3.3#04': 'readOnly',
  '10.2.28.3.4#03': 'deleteWhileRunning',
};

/** The codes that the profile demands of a refusal by these statements; undefined when any error response will do. */
export function pinnedCodes(profile: Profile, statements: readonly StatementId[]): readonly number[] | undefined {
  const name = statements.map((id) => cases[id]).find((one) => one !== undefined);
  return name === undefined ? undefined : profile.pinnedRefusals[name];
}
