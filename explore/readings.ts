import type { RuleTable } from '../model/rule';
import type { Status } from '../model/state';
import type { StatementId } from '../spec/statement';
import type { Text } from './text';

/** Something that the text leaves open, and the ways in which it can be taken. */
export interface NamedReading {
  readonly name: string;
  readonly about: string;
  readonly statements: readonly StatementId[];
  /** What each value makes of the text; `either` leaves it open, as it is. */
  readonly values: Readonly<Record<string, (text: Text) => Text>>;
}

const asIs = (text: Text): Text => text;

const withRules =
  (change: (rules: RuleTable) => RuleTable) =>
  (text: Text): Text => ({ ...text, rules: change(text.rules) });

const forced = (...names: readonly string[]) =>
  withRules((rules) => rules.map((rule) => (names.includes(rule.name) ? { ...rule, force: 'must' as const } : rule)));

const dropped = (...names: readonly string[]) =>
  withRules((rules) => rules.filter(({ name }) => !names.includes(name)));

/** The text without what these statements settle of a matter: the others then decide. */
const silenced =
  (matter: string, ...ids: readonly StatementId[]) =>
  (text: Text): Text => ({
    ...text,
    provisions: text.provisions.filter((one) => one.matter !== matter || !ids.includes(one.statement)),
  });

const both =
  (...changes: readonly ((text: Text) => Text)[]) =>
  (text: Text): Text =>
    changes.reduce((changed, change) => change(changed), text);

const lockedRows = [
  'version#05',
  'softwareName#05',
  'URL#05',
  'softwareTargets#06',
  'softwareTriggerCriteria#06',
  'softwareOperation#09',
].map((row) => `9.6.76-2/${row}`);

/** What can be read in another way with --reading. */
export const namedReadings: readonly NamedReading[] = [
  {
    name: 'enabling',
    about: 'which UPDATE with campaignEnabled TRUE begins a campaign anew',
    statements: ['10.2.28.1#10', '10.2.28.3.3#15'],
    values: {
      either: asIs,
      change: both(
        dropped('restart-when-set-again'),
        silenced('enabling', '10.2.28.1#10', '10.2.28.1#11', '10.2.28.1#12', '10.2.28.2#09'),
      ),
      any: both(
        forced('restart-when-set-again'),
        silenced('enabling', '10.2.28.3.3#15', '10.2.28.3.3#16', '10.2.28.3.3#17'),
      ),
    },
  },
  {
    name: 'conflict-on-update',
    about: 'whether an UPDATE without softwareTargets is checked for conflicts',
    statements: ['10.2.28.2#06', '10.2.28.3.3#09', '10.2.28.3.3#10'],
    values: {
      either: asIs,
      always: both(
        forced('conflict-on-update-without-targets'),
        silenced('conflict', '10.2.28.3.3#09', '10.2.28.3.3#10'),
      ),
      'with-targets': both(
        dropped('conflict-on-update-without-targets'),
        silenced('conflict', '10.2.28.2#05', '10.2.28.2#06'),
      ),
    },
  },
  {
    name: 'same-value',
    about: 'whether an UPDATE that repeats the value of a read-only attribute is refused',
    statements: ['9.6.76-2/version#05', '10.2.28.3.3#04'],
    values: {
      either: asIs,
      refused: both(forced('read-only-while-enabled-same-value'), silenced('lockedContent', '10.2.28.3.3#04')),
      accepted: both(dropped('read-only-while-enabled-same-value'), silenced('lockedContent', ...lockedRows)),
    },
  },
  {
    name: 'cancel',
    about: 'what becomes of operations under way when a campaign is cancelled',
    statements: ['10.2.28.1#39'],
    values: { either: asIs, 'let-finish': dropped('cancel-operation'), stop: dropped('cancel-let-finish') },
  },
  {
    name: 'not-cancellable',
    about: 'whether STATUS_NOT_CANCELLABLE waits for the operations that go on',
    statements: ['10.2.28.1#44'],
    values: {
      either: asIs,
      waits: dropped('conclude-not-cancellable-early'),
      'at-once': forced('conclude-not-cancellable-early'),
    },
  },
  {
    name: 'late-reports',
    about: 'whether an entry follows reports that come after the end of its operation',
    statements: ['10.2.28.1#24', '10.2.28.1#27'],
    values: {
      either: asIs,
      ignored: both(dropped('copy-late-status'), silenced('entryAfterwards', '10.2.28.1#24', '10.2.28.1#27')),
      copied: both(forced('copy-late-status'), silenced('entryAfterwards', '10.2.28.1#40')),
    },
  },
  {
    name: 'empty-list',
    about: 'what aggregatedSoftwareStatus is without any entry',
    statements: ['9.6.76-2/aggregatedSoftwareStatus#04', '9.6.76-2/aggregatedSoftwareStatus#06'],
    values: {
      either: asIs,
      UNINITIALIZED: withRules((rules) => narrowed(rules, 'aggregate-SUCCESSFUL')),
      SUCCESSFUL: withRules((rules) => narrowed(rules, 'aggregate-UNINITIALIZED')),
    },
  },
  {
    name: 'criteria',
    about: 'how many of several trigger criteria must be met',
    statements: ['10.2.28.1#14', '9.6.76-2/softwareTriggerCriteria#03'],
    values: { either: asIs, all: quantified('all'), any: quantified('any') },
  },
];

/** The definition holds of lists with an entry only. */
function narrowed(rules: RuleTable, name: string): RuleTable {
  return rules.map((rule) =>
    rule.name === name && rule.kind === 'aggregate'
      ? { ...rule, holds: (individual: readonly Status[]) => individual.length > 0 && rule.holds(individual) }
      : rule,
  );
}

function quantified(quantifier: 'all' | 'any') {
  return (text: Text): Text => ({
    ...text,
    conditions: text.conditions.map((one) => ({ ...one, quantifier: one.quantifier ?? quantifier })),
  });
}

/** The text read as `NAME=VALUE` says; or why that is none. */
export function withReading(text: Text, choice: string): Text | { readonly error: string } {
  const [name = '', value = ''] = choice.split('=');
  const reading = namedReadings.find((one) => one.name === name);
  if (!reading)
    return {
      error: `--reading expected NAME=VALUE with NAME one of ${namedReadings.map((one) => one.name).join(', ')}, found '${choice}'`,
    };
  const change = Object.hasOwn(reading.values, value) ? reading.values[value] : undefined;
  if (!change)
    return { error: `--reading ${name} expected one of ${Object.keys(reading.values).join(', ')}, found '${value}'` };
  return change(text);
}
