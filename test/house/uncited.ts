import type { StatementId } from '../../spec/statement';

/** What no scenario cites of that which the procedures demand, and why. */
export const uncited: Readonly<Record<StatementId, string>> = {
  '10.2.28.1#30':
    'a <subscription> to a [software] fails only by a fault in the Hosting CSE, which no request brings about; what the entry shows is the rule of the other failures',
};

/** Step definitions that no scenario uses, and why they are kept. */
export const unusedSteps: Readonly<Record<string, string>> = {};
