import { readOnlyWhileEnabled } from '../../../model/rules/read-only';
import type { CommandAttributes, Deed } from '../../../generators/history';
import { create, report, update } from '../../by-hand';
import { altered, missing, ruleOf, tableWith } from '../../rule-changes';
import type { Planted } from './planted';
import { byHand, closedByHand } from './planted';

type ReadOnly = keyof typeof readOnlyWhileEnabled;

/** Another value than `create` gives. */
const others: Readonly<Record<ReadOnly, CommandAttributes>> = {
  version: { version: '9.9' },
  softwareName: { softwareName: 'driver' },
  URL: { URL: 'http://software.example/b' },
  softwareTargets: { softwareTargets: [1] },
  softwareTriggerCriteria: { softwareTriggerCriteria: [{ subject: 0, operator: '=', threshold: 3 }] },
  softwareOperation: { softwareOperation: 'UNINSTALL' },
};

const readOnlyFaults: readonly Planted[] = (Object.keys(readOnlyWhileEnabled) as ReadOnly[]).flatMap(
  (attribute): Planted[] => {
    const name = `read-only-while-enabled-${attribute}`;
    const guard = ruleOf('guard', name);
    const found = { breaks: guard.statements };
    return [
      {
        id: `${attribute}-free-while-enabled`,
        mistake: `lets ${attribute} be changed while it is enabled`,
        rules: tableWith(missing(name)),
        ...found,
        shortest: byHand(create([0]), update(others[attribute])),
      },
      {
        id: `${attribute}-free-while-FINISHED`,
        mistake: `lets ${attribute} be changed while it is FINISHED`,
        rules: tableWith(
          altered('guard', name, {
            fires: (context) =>
              guard.fires(context) &&
              context.request.operation === 'UPDATE' &&
              context.request.campaign.campaignStatus !== 'FINISHED',
          }),
        ),
        ...found,
        shortest: byHand(create([0]), report(0, 'SUCCESSFUL'), update(others[attribute])),
      },
    ];
  },
);

const disabled = create([0], { campaignEnabled: false });
const stranger = { by: 'stranger' } as const;
const watched = (subject: number | 'nowhere'): CommandAttributes => ({
  softwareTriggerCriteria: [{ subject, operator: '=', threshold: 3 }],
});

/** Checks of an UPDATE that are forgotten, each with the request that shows it. */
const checks: readonly (readonly [name: string, ask: Deed])[] = [
  ['targets-exist-on-update', update({ softwareTargets: ['nowhere'] })],
  ['targets-accessible-on-update', { ...update({ softwareTargets: [1] }), ...stranger }],
  ['subjects-exist-on-update', update(watched('nowhere'))],
  ['subjects-accessible-on-update', { ...update(watched(0)), ...stranger }],
];

/** Requests that should be refused because of what happened before. */
export const requestFaults: readonly Planted[] = [
  ...readOnlyFaults,
  ...checks.map(([name, ask]): Planted => ({
    id: `without-${name}`,
    mistake: `does without ${name}`,
    rules: tableWith(missing(name)),
    breaks: ruleOf('guard', name).statements,
    shortest: closedByHand(disabled, ask),
  })),
  {
    id: 'deletes-INITIATED',
    mistake: 'takes a DELETE while it is INITIATED',
    rules: tableWith(missing('delete-while-initiated')),
    breaks: ['10.2.28.3.4#03', '10.2.28.3.4#02'],
    shortest: byHand(create([0]), { do: 'delete', campaign: 0, by: 'administrator' }),
  },
];
