import type { Cell } from '../../spec/said/cell';
import type { Matter } from '../../spec/said/provision';
import type { Line, Scenario } from '../scenario';
import { lineOf } from '../scenario';

/** A cell as a scenario; nothing where no request and no device bring it about. */
export function cellScenario(matter: Matter, cell: Cell, title: string): { readonly scenario?: Scenario } {
  const lines = scenarioLines(matter, cell);
  if (lines.length === 0) return {};
  return { scenario: { title, lines, look: `what answers the last request, and what campaign "C" shows then` } };
}

function scenarioLines(matter: Matter, cell: Cell): readonly Line[] {
  const given = [lineOf('Given nodes "A" and "B"'), ...beside(cell)];
  switch (cell.operation ?? 'none') {
    case 'CREATE':
      return [...given, ...createLines(cell)];
    case 'UPDATE':
      return [
        ...given,
        lineOf(`And a campaign "C" on "A" that is ${stored(cell)}`),
        ...besideLater(cell),
        updateLine(cell),
      ];
    case 'DELETE':
      return [
        ...given,
        lineOf(`And a campaign "C" on "A" that is ${stored(cell)}`),
        lineOf('When the originator deletes campaign "C"'),
      ];
    default:
      return ownLines(matter, cell, given);
  }
}

const stored = ({ status, enabled }: Cell): string =>
  status !== undefined && status !== 'absent' ? status : enabled === 'TRUE' ? 'INITIATED' : 'PENDING';

/** The other campaign of a CREATE stands there before. */
function beside({ operation, sharing }: Cell): readonly Line[] {
  if (operation !== 'CREATE' || sharing === undefined || sharing === 'none') return [];
  return [lineOf(`And a campaign "other" on "A" that is ${sharing}`)];
}

/** That of an UPDATE comes after, or it would be in the way of the campaign itself. */
function besideLater({ operation, sharing }: Cell): readonly Line[] {
  if (operation !== 'UPDATE' || sharing === undefined || sharing === 'none') return [];
  return [lineOf(`And a campaign "other" on "A" that is ${sharing}`)];
}

const truth = (value: string | undefined): string => (value === 'TRUE' ? 'true' : 'false');

function createLines({ sent, criteria, window }: Cell): readonly Line[] {
  const enabled = sent === undefined || sent === 'absent' ? [] : [`campaignEnabled=${truth(sent)}`];
  const trigger = criteria === 'unmet' || criteria === 'met' ? ['softwareTriggerCriteria="S" > 5'] : [];
  const subject =
    trigger.length > 0 ? [lineOf(`And a trigger subject "S" with the value ${criteria === 'met' ? '9' : '0'}`)] : [];
  if (window === 'closed' || window === 'open')
    return [
      ...subject,
      lineOf(
        ['And a disabled campaign "C" on "A"', ...(trigger.length > 0 ? [' with:'] : [])].join('') +
          trigger.map((one) => `|${one}`).join(''),
      ),
      lineOf(`And a schedule of campaign "C" that is ${window === 'open' ? 'always open' : 'never open'}`),
      lineOf('When the originator enables campaign "C"'),
    ];
  const cells = [...enabled, ...trigger].map((one) => `|${one}`).join('');
  return [...subject, lineOf(`When the originator creates campaign "C" on "A"${cells === '' ? '' : ' with:'}${cells}`)];
}

function updateLine({ sent, content, targets, enabled }: Cell): Line {
  const cells = [
    ...(targets === 'carried' || content === 'same' ? ['softwareTargets="A"'] : []),
    ...(content === 'different' ? ['softwareTargets="B"'] : []),
    ...(sent === 'TRUE' || sent === 'FALSE' ? [`campaignEnabled=${truth(sent)}`] : []),
    ...(sent === undefined && targets === 'absent' && enabled === undefined ? ['campaignEnabled=true'] : []),
  ];
  if (cells.length === 0) cells.push('labels=["explore"]');
  return lineOf(`When the originator updates campaign "C" with:|${cells.join('|')}`);
}

/** What the Hosting CSE does by itself. */
function ownLines(
  { id }: Matter,
  { window, status, criteria, reports }: Cell,
  given: readonly Line[],
): readonly Line[] {
  const operating = [
    ...given,
    lineOf('And an enabled campaign "C" on "A" and "B"'),
    lineOf('And the operation of campaign "C" has begun on "A" and "B"'),
  ];
  switch (id) {
    case 'begin':
      return [
        ...given,
        ...createLines({
          sent: status === 'INITIATED' ? 'TRUE' : 'FALSE',
          ...(criteria === undefined ? {} : { criteria }),
          ...(window === undefined ? {} : { window }),
        }),
      ];
    case 'finish':
    case 'entryAfterwards':
      return [
        ...operating,
        lineOf('When the originator disables campaign "C"'),
        lineOf(`And the device of "A" still reports ${reports ?? 'SUCCESSFUL'} for campaign "C"`),
      ];
    case 'links':
    case 'subscriptions':
      return [
        ...operating,
        lineOf('When the devices of "A" and "B" report SUCCESSFUL for campaign "C"'),
        lineOf('And the originator disables campaign "C"'),
        lineOf('And the originator enables campaign "C"'),
      ];
    case 'entryOfTarget':
      return [...given, lineOf('And an enabled campaign "C" on "A" and "B" that waits for its trigger')];
    default:
      return [];
  }
}
