import type { SoftwareAttributes } from '../../../model/rule';
import { create, update } from '../../by-hand';
import { altered, missing, ruleOf, tableWith } from '../../rule-changes';
import type { Planted } from './planted';
import { byHand } from './planted';

/** The text is changed on its way into the [software]. */
function copied(
  name: 'version' | 'softwareName' | 'URL',
  what: string,
  change: (text: string) => string,
  text: string,
): Planted {
  return {
    id: `${what}-${name}`,
    mistake: `${what} ${name} when it copies it`,
    rules: tableWith(
      altered('copy', `copy-${name}`, {
        gives: (campaign): SoftwareAttributes => ({ [name]: change(campaign[name]) }),
      }),
    ),
    breaks: ruleOf('copy', `copy-${name}`).statements,
    shortest: byHand(create([0], { [name]: text })),
  };
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (one) => `&#${String(one.codePointAt(0))};`);

/** From enabling to the operation on each target. */
export const performingFaults: readonly Planted[] = [
  {
    id: 'no-trigger',
    mistake: 'does not wait for its trigger',
    rules: tableWith(missing('await-trigger-criteria')),
    breaks: ruleOf('veto', 'await-trigger-criteria').statements,
    shortest: byHand(create([0], { softwareTriggerCriteria: [{ subject: 0, operator: '=', threshold: 3 }] })),
  },
  {
    id: 'no-window',
    mistake: 'does not wait for a time window',
    rules: tableWith(missing('defer-to-time-window')),
    breaks: [...ruleOf('veto', 'defer-to-time-window').statements, '10.2.28.1#13'],
    shortest: byHand(
      create([0], { campaignEnabled: false }),
      { do: 'addSchedule', campaign: 0, window: 'closed' },
      update({ campaignEnabled: true }),
    ),
  },
  {
    id: 'all-windows',
    mistake: 'waits until all time windows are open',
    rules: tableWith(
      altered('veto', 'defer-to-time-window', {
        forbids: ({ campaign, environment }) => environment.scheduleWindows(campaign.id).includes(false),
      }),
    ),
    breaks: ['10.2.28.1#14', '10.2.28.1#15', '10.2.28.2#11', '10.2.28.2#12'],
    shortest: byHand(
      create([0], { campaignEnabled: false }),
      { do: 'addSchedule', campaign: 0, window: 'closed' },
      { do: 'addSchedule', campaign: 0, window: 'open' },
      update({ campaignEnabled: true }),
    ),
  },
  {
    id: 'software-outlives',
    mistake: 'lets its [software] outlive it',
    rules: tableWith(
      altered('copy', 'bound-expirationTime', {
        gives: ({ expirationTime }) => ({ expirationTime: expirationTime + 60_000 }),
      }),
    ),
    breaks: ruleOf('copy', 'bound-expirationTime').statements,
    shortest: byHand(create([0])),
  },
  copied('version', 'trims', (text) => text.trim(), ' 1.0'),
  copied('softwareName', 'escapes', escape, 'a&b'),
  copied('URL', 'escapes', escape, 'http://software.example/a&b'),
  copied('softwareName', 'shortens', (text) => text.slice(0, 3), 'driver'),
];
