import type { StatementId } from './statement';

/** The cases in which the text demands an error and no code: a wire profile may pin the codes of each (`pinnedRefusals`). */
export type RefusalCase =
  | 'targetMissing'
  | 'targetInaccessible'
  | 'conflict'
  | 'subjectMissing'
  | 'subjectInaccessible'
  | 'readOnly'
  | 'updateWhileCancelling'
  | 'deleteWhileRunning';

/** The case of each statement that demands the error. */
const cases: Readonly<Record<StatementId, RefusalCase>> = {
  '10.2.28.3.1#06': 'targetMissing',
  '10.2.28.3.3#06': 'targetMissing',
  '10.2.28.3.1#08': 'targetInaccessible',
  '10.2.28.3.3#08': 'targetInaccessible',
  '10.2.28.2#06': 'conflict',
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

/** All of them. */
export const refusalCases: readonly RefusalCase[] = [...new Set(Object.values(cases))];

/** The cases that a refusal by these statements may be of, in their order: several checks may fail at once. */
export function refusalCasesOf(statements: readonly StatementId[]): readonly RefusalCase[] {
  return [...new Set(statements.flatMap((id) => cases[id] ?? []))];
}
