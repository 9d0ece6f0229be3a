import type { Rule } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { Fault } from '../fault';
import { spoiling } from './front';

/** After everything that is ready to run now: what was sent at the same time has come in. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A CSE that checks requests for a conflict before it has carried out those that came at the same time. */
function checkedTooSoon(): Fault['variant'] {
  let underWay = 0;
  const unchecked = rules.map((rule): Rule =>
    rule.kind === 'guard' && rule.name.startsWith('conflict-')
      ? { ...rule, fires: (context) => underWay < 2 && rule.fires(context) }
      : rule,
  );
  return {
    rules: unchecked,
    front: spoiling(async ({ request, pass }) => {
      if (request.operation === 'RETRIEVE') return pass();
      underWay += 1;
      await nextTurn();
      const response = await pass();
      await nextTurn();
      underWay -= 1;
      return response;
    }),
  };
}

/** Requests at the same time, on the same node or the same campaign. */
export const concurrencyFaults: readonly Fault[] = [
  {
    id: 'conflict-at-the-same-time',
    mistake: 'looks for a conflict before it has carried out what came at the same time',
    kind: 'surroundings',
    statements: [
      '10.2.28.3.1#10',
      '10.2.28.3.1#09',
      '10.2.28.3.3#10',
      '10.2.28.3.3#09',
      '10.2.28.2#05',
      '10.2.28.2#06',
    ],
    variant: checkedTooSoon(),
  },
  {
    id: 'lost-update-at-the-same-time',
    mistake: 'reads a campaign, waits, and writes all of it back with what an UPDATE carries',
    kind: 'surroundings',
    statements: ['10.2.28.3.3#01', '9.6.76-2/labels#02', '9.6.76-2/softwareName#02'],
    variant: {
      front: spoiling(async ({ request, given, pass, look }) => {
        const alone = Object.keys(given).length === 1 && !('campaignEnabled' in given);
        if (request.operation !== 'UPDATE' || !alone) return pass();
        const before = await look();
        await nextTurn();
        await nextTurn();
        if (before?.['campaignEnabled'] !== false) return pass();
        const { labels = null, softwareName } = before;
        return pass({ labels, softwareName, ...given });
      }),
    },
  },
];
