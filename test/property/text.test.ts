import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gherkin } from '../../generators/gherkin';
import type { Command, Deed } from '../../generators/history';
import { commandText, deedText } from '../../generators/sentences';
import { create, historyOf, report, update } from '../../selftest/by-hand';

const sentences: readonly (readonly [Deed, string])[] = [
  [create([0, 1]), 'the administrator creates campaign "C1" with softwareTargets "A" and "B", campaignEnabled TRUE'],
  [
    update({ version: '1.1', campaignEnabled: false, softwareTargets: [2, 'nowhere'], labels: ['a'] }),
    'the administrator updates campaign "C1" with version 1.1, campaignEnabled FALSE, ' +
      'softwareTargets "C" and a node that does not exist, labels ["a"]',
  ],
  [update({}), 'the administrator updates campaign "C1" with no attributes'],
  [
    update({ version: '', softwareName: ' "a"\\\n', URL: '\u{1f600}é\u007f' }),
    'the administrator updates campaign "C1" with version "", softwareName " \\"a\\"\\\\\\n", URL "\\u{1f600}\\u{e9}\\u{7f}"',
  ],
  [
    update({ version: 'ab'.repeat(100) }),
    `the administrator updates campaign "C1" with version "${'ab'.repeat(40)}"… (200 characters)`,
  ],
  [
    update({
      softwareTriggerCriteria: [
        { subject: 0, operator: '>=', threshold: 2 },
        { subject: 'nowhere', operator: '=', threshold: 1 },
      ],
      expirationTime: 'soon',
    }),
    'the administrator updates campaign "C1" with ' +
      'softwareTriggerCriteria "S1" >= 2 and a resource that does not exist = 1, expirationTime soon',
  ],
  [
    update({ softwareTriggerCriteria: null }),
    'the administrator updates campaign "C1" with softwareTriggerCriteria NULL',
  ],
  [{ do: 'retrieve', campaign: 1 }, 'the administrator retrieves campaign "C2"'],
  [{ do: 'delete', campaign: 2, by: 'stranger' }, 'an AE without privileges deletes campaign "C3"'],
  [
    { do: 'addSchedule', campaign: 0, window: 'closed' },
    'the administrator gives campaign "C1" a <schedule> whose time window is closed',
  ],
  [{ do: 'removeSchedule', campaign: 0 }, 'the administrator deletes a <schedule> of campaign "C1"'],
  [{ do: 'setSubject', subject: 1, value: 3 }, 'trigger subject "S2" gets the value 3'],
  [
    report(0, 'IN_PROCESS'),
    'the device of node "A" reports IN_PROCESS on the [software] of campaign "C1" under node "A"',
  ],
  [
    { do: 'report', campaign: 0, node: 1, status: 'FAILURE', attribute: 'other', cycle: 'earlier' },
    'the device of node "B" reports FAILURE in the status attribute of the other operations ' +
      'on an earlier one than the [software] of campaign "C1" under node "B"',
  ],
  [
    { do: 'deleteSoftware', campaign: 0, node: 0 },
    'the administrator deletes the [software] of campaign "C1" under node "A"',
  ],
  [
    { do: 'deleteSubscription', campaign: 0, node: 0 },
    'the administrator deletes the <subscription> of the Hosting CSE to the [software] of campaign "C1" under node "A"',
  ],
  [{ do: 'deleteNode', node: 3 }, 'the administrator deletes node "D"'],
  [{ do: 'deleteSubject', subject: 0 }, 'the administrator deletes trigger subject "S1"'],
  [{ do: 'expire' }, 'time passes until the expirationTime of every campaign that ends soon is over'],
];

describe('a history in words', () => {
  for (const [deed, text] of sentences)
    it(text, () => {
      assert.equal(deedText(deed), text);
    });

  it('says where the tester does not wait', () => {
    const command: Command = { do: 'retrieve', campaign: 0, then: 'goOn' };
    assert.equal(commandText(command), 'the administrator retrieves campaign "C1" (and the next follows at once)');
  });

  it('is a scenario', () => {
    const history = historyOf([create([0]), { do: 'setSubject', subject: 0, value: 2 }], {
      nodes: ['open', 'closed'],
      subjects: [{ access: 'closed', value: 1 }],
    });
    assert.equal(
      gherkin(history, 'a title', 'the IUT leaves the model: so it does (10.2.28.1#07)'),
      `Scenario: a title
  Given node "A"
  And node "B" under which an AE without privileges may only RETRIEVE
  And trigger subject "S1" with the value 1 that an AE without privileges may not RETRIEVE
  When the administrator creates campaign "C1" with softwareTargets "A", campaignEnabled TRUE
  And trigger subject "S1" gets the value 2
  Then the IUT leaves the model: so it does (10.2.28.1#07)`,
    );
  });
});
