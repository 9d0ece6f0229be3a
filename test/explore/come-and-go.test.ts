import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Context } from '../../explore/context';
import type { Finding } from '../../explore/finding';
import { bothAtOnceProperty } from '../../explore/graph/both-at-once';
import { endProperties } from '../../explore/graph/endings';
import { expiryProperty } from '../../explore/graph/expiries';
import { lateReportProperty } from '../../explore/graph/late-reports';
import { nodeProperties } from '../../explore/graph/node-properties';
import type { Property } from '../../explore/graph/property';
import { propertyFindings } from '../../explore/graph/property';
import { requestProperties } from '../../explore/graph/request-properties';
import { waitingProperty } from '../../explore/graph/waiting';
import { withOverlay } from '../../explore/overlay';
import { happeningFindings } from '../../explore/said/happenings';
import { privilegeFindings } from '../../explore/said/privileges';
import { unreachableValues } from '../../explore/table/unused';
import type { Text } from '../../explore/text';
import { presentText, withoutRule, withoutStatement } from '../../explore/text';

const bounds = { campaigns: 1, targets: 1, cycles: 1 };
const contextOf = (text: Text): Context => new Context(text, bounds);
const without = (...statements: readonly string[]): Text => statements.reduce(withoutStatement, presentText);
const withoutRules = (...names: readonly string[]): Text => names.reduce(withoutRule, presentText);
const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);
const of = (context: Context, properties: readonly Property[]): readonly string[] =>
  ids(properties.flatMap((property) => propertyFindings(context, property)));

/** The text with rules as an overlay gives them. */
function laid(...rules: readonly unknown[]): Text {
  const text = withOverlay(presentText, { rules });
  assert.ok(!('error' in text), JSON.stringify(text));
  return text;
}

const present = contextOf(presentText);

const refuse = (name: string, more: object): object => ({ name, statements: ['10.2.28.3.4#03'], ...more });

/** A finding of the text as it is, how it is looked for, and a text in which it is not. */
const closed: readonly (readonly [string, (context: Context) => readonly string[], Text])[] = [
  [
    'hole/deleted-at-work/STATUS-NOT-CANCELLABLE',
    (context) => of(context, requestProperties),
    laid(refuse('delete-not-cancellable', { refuse: 'DELETE', campaignStatus: ['STATUS_NOT_CANCELLABLE'] })),
  ],
  [
    'hole/software-outlives-campaign',
    (context) => of(context, requestProperties),
    laid(refuse('delete-never', { refuse: 'DELETE' })),
  ],
  [
    'hole/immortal/CANCELLING',
    (context) => of(context, endProperties),
    withoutRules('delete-while-cancelling', 'update-while-cancelling'),
  ],
  [
    'trap/left-by-expiry-only/CANCELLING',
    (context) => of(context, endProperties),
    withoutRules('delete-while-cancelling', 'update-while-cancelling'),
  ],
  [
    'trap/waits-until-it-expires/no-time-window-is-left',
    (context) => of(context, [waitingProperty]),
    without('10.2.28.1#16', '10.2.28.1#17', '10.2.28.2#12', '10.2.28.2#13'),
  ],
  ['hole/expires-at-work/CANCELLING', (context) => of(context, [expiryProperty]), without('10.2.28.2#32')],
  [
    'hole/changed-by-a-late-report/FINISHED',
    (context) => of(context, [lateReportProperty]),
    withoutRules('copy-late-status'),
  ],
  [
    'hole/node-kept-by-a-finished-campaign',
    (context) => of(context, nodeProperties.slice(1)),
    withoutRules('conflict-on-create'),
  ],
  [
    'gap/both-at-once/disables',
    (context) => of(context, [bothAtOnceProperty]),
    withoutRules('read-only-while-enabled-version', 'read-only-while-enabled-same-value'),
  ],
  [
    'gap/unchecked-privilege/update/a-software',
    (context) => ids(privilegeFindings(context)),
    without('10.2.28.3.1#08', '10.2.28.3.3#08'),
  ],
  ['unreachable/execStatus', (context) => ids(unreachableValues(context)), withoutExecStatus()],
];

function withoutExecStatus(): Text {
  return without(...['04', '05', '06', '07', '08', '09'].map((one) => `9.6.17-2/execStatus#${one}`));
}

for (const [id, look, amended] of closed)
  test(`${id} is found in the text, and not in one that settles it`, () => {
    assert.ok(look(present).includes(id));
    assert.ok(!look(contextOf(amended)).includes(id));
  });

/** A finding that the text as it is has not, and a text that has it. */
const opened: readonly (readonly [string, (context: Context) => readonly string[], Text])[] = [
  [
    'hole/deleted-at-work/INITIATED',
    (context) => of(context, requestProperties),
    withoutRules('delete-while-initiated'),
  ],
  ['gap/happening/the-campaign-itself/expires', (context) => ids(happeningFindings(context)), without('10.2.28.2#32')],
  [
    'gap/happening/a-targeted-node/is-deleted',
    (context) => ids(happeningFindings(context)),
    without('10.2.28.1#29', '10.2.28.2#22', '10.2.28.1#31', '10.2.28.2#28'),
  ],
  [
    'unreachable/campaignStatus/CANCELLED',
    (context) => ids(unreachableValues(context)),
    withoutRules('conclude-cancelled', 'conclude-cancelled-after-failure'),
  ],
];

for (const [id, look, amended] of opened)
  test(`${id} is not found in the text, and comes when it is amended`, () => {
    assert.ok(!look(present).includes(id));
    assert.ok(look(contextOf(amended)).includes(id));
  });
