import type { Cell, Dimension, Where } from '../../spec/said/cell';
import { listed } from '../reading';

type Words = Readonly<Record<string, string>>;

/** How a value is told; a value that is not named here is told as it is. */
const told: Readonly<Partial<Record<Dimension, Words>>> = {
  operation: {
    CREATE: 'a CREATE',
    UPDATE: 'an UPDATE',
    DELETE: 'a DELETE',
    none: '',
  },
  sent: { absent: 'without campaignEnabled', TRUE: 'with campaignEnabled TRUE', FALSE: 'with campaignEnabled FALSE' },
  content: {
    absent: 'without any of the attributes of the software and its targets',
    same: 'that repeats a value',
    different: 'that changes a value',
  },
  targets: { carried: 'with softwareTargets', absent: 'without softwareTargets' },
  enabled: { TRUE: 'enabled', FALSE: 'not enabled' },
  criteria: { none: 'it has no trigger criteria', unmet: 'its criteria are not met', met: 'its criteria are met' },
  window: { none: 'it has no schedule', closed: 'no time window is open', open: 'a time window is open' },
  software: {
    'not yet': 'whose [software] is not there yet',
    created: 'whose [software] is created',
    updated: 'whose [software] is an existing one, updated',
    failed: 'whose [software] cannot be made',
  },
  subscription: {
    'not yet': 'without a subscription so far',
    made: 'with a subscription',
    failed: 'whose subscription fails',
  },
  outcome: {
    'under way': 'with an operation under way',
    cancelled: 'whose operation is cancelled',
    discontinued: 'on which the work is given up',
  },
  reports: {
    nothing: 'and nothing is reported',
    IN_PROCESS: 'and IN_PROCESS is reported',
    SUCCESSFUL: 'and SUCCESSFUL is reported',
  },
};

function phrase(where: Where, name: Dimension): string {
  const values = (where[name] ?? []).filter((value) => value !== 'absent' || (name !== 'status' && name !== 'enabled'));
  return listed(
    values.map((value) => told[name]?.[value] ?? value),
    'or',
  );
}

/** These situations as one phrase: `an UPDATE with campaignEnabled TRUE of an enabled campaign that is INITIATED`. */
export function situationWords(where: Where, among: readonly Cell[]): string {
  const itself = among.length > 0 && among.every(({ operation }) => operation === 'none');
  const { sent, ...rest } = where;
  const whole: Where = { ...always(among), ...rest, ...(itself || sent === undefined ? {} : { sent }) };
  const details = spaced((['sent', 'content', 'targets'] as const).map((one) => phrase(whole, one)));
  const operation = phrase(whole, 'operation');
  const request = details.length > 0 && operation === '' ? ['a request', ...details] : spaced([operation, ...details]);
  const target = spaced((['software', 'subscription', 'outcome', 'reports'] as const).map((one) => phrase(whole, one)));
  const said = [
    ...request,
    ...spaced([campaign(whole, request.length > 0)]),
    ...(target.length > 0 ? ['a target', ...target] : []),
  ].join(' ');
  const when = listed(circumstances(whole));
  if (when === '') return said === '' ? 'any situation' : said;
  return said === '' ? when : `${said}, when ${when}`;
}

function circumstances(where: Where): readonly string[] {
  const sharing = listed(
    (where.sharing ?? []).map((one) => (one === 'none' ? 'not there' : one)),
    'or',
  );
  return spaced([
    phrase(where, 'criteria'),
    phrase(where, 'window'),
    where.aggregate ? `aggregatedSoftwareStatus is ${phrase(where, 'aggregate')}` : '',
    sharing === '' ? '' : `another campaign with the same <node> is ${sharing}`,
  ]);
}

const spaced = (words: readonly string[]): readonly string[] => words.filter((one) => one !== '');

function campaign(where: Where, requested: boolean): string {
  const [status, enabled] = [phrase(where, 'status'), phrase(where, 'enabled')];
  if (status === '' && enabled === '') return '';
  const which = enabled === 'enabled' ? 'an enabled campaign' : 'a campaign';
  const is = listed(spaced([enabled === 'enabled' ? '' : enabled, status]));
  const noun = is === '' ? which : `${which} that is ${is}`;
  if (!requested) return noun;
  return where.operation?.join() === 'CREATE' ? `that makes ${noun}` : `of ${noun}`;
}

/** The dimensions of the request that have the same value in all of these. */
function always(cells: readonly Cell[]): Where {
  const operations = [...new Set(cells.flatMap(({ operation }) => operation ?? []))];
  return operations.length === 1 ? { operation: operations } : {};
}

/** What a provision demands, by its name and value. */
const demands: Words = {
  'answer error': 'an error',
  'operations begin': 'that the operations begin',
  'operations wait': 'that the operations wait',
  'procedure performed': 'the procedure of 10.2.28.2',
  'procedure not performed': 'that the procedure of 10.2.28.2 is left',
  'link listed': 'a link in softwareLinks',
  'subscription made': 'a subscription',
  'action TRUE': 'the action attribute TRUE',
  'action left alone': 'that nothing more is done',
  'entry present': 'an entry',
  'entry absent': 'that there is no entry',
  'entry FAILURE': 'FAILURE in the entry',
  'entry what is reported': 'the reported status in the entry',
};

/** `campaignStatus INITIATED`, `an error`. */
export function demandWords(gives: Readonly<Record<string, string>>): string {
  return listed(Object.entries(gives).map(([name, value]) => demands[`${name} ${value}`] ?? `${name} ${value}`));
}
