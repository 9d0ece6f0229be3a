import type { StatementId } from '../../spec/statement';

/**
 * The testable statements that no scenario cites yet. The list only shrinks: whoever writes the test deletes the line, and
 * a statement that is new comes with its test.
 */
export const untested: readonly StatementId[] = [];
