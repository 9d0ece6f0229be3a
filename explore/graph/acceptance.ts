import type { StatementId } from '../../spec/statement';
import type { Line } from '../scenario';
import { lineOf } from '../scenario';
import type { Context, Stance } from '../context';
import type { Property, Witness } from './property';
import type { Flaw, Tried } from './sweep';
import { sweep } from './sweep';

/** What is wrong with the world, and the statements that want it looked at. */
const flaws: readonly {
  readonly flaw: Flaw;
  readonly words: string;
  readonly statements: readonly StatementId[];
  readonly about: 'softwareTargets' | 'softwareTriggerCriteria';
  /** What a scenario does between the CREATE and the enabling. */
  readonly between: readonly string[];
}[] = [
  {
    flaw: 'node missing',
    words: 'a targeted <node> does not exist',
    statements: ['9.6.76-2/softwareTargets#04', '10.2.28.3.1#06', '10.2.28.3.3#06'],
    about: 'softwareTargets',
    between: ['When node "A" is deleted'],
  },
  {
    flaw: 'node inaccessible',
    words: 'the Originator may not create a [software] under a targeted <node>',
    statements: ['10.2.28.3.1#08', '10.2.28.3.3#08'],
    about: 'softwareTargets',
    between: [],
  },
  {
    flaw: 'subject missing',
    words: 'a trigger subject does not exist',
    statements: ['9.6.76-2/softwareTriggerCriteria#04', '10.2.28.3.1#12', '10.2.28.3.3#12'],
    about: 'softwareTriggerCriteria',
    between: ['When the trigger subject "S" is deleted'],
  },
  {
    flaw: 'subject inaccessible',
    words: 'the Originator may not retrieve a trigger subject',
    statements: ['10.2.28.3.1#14', '10.2.28.3.3#14'],
    about: 'softwareTriggerCriteria',
    between: [],
  },
  {
    flaw: 'node taken',
    words: 'another campaign that is enabled has the same <node>',
    statements: ['10.2.28.2#05', '10.2.28.2#06', '10.2.28.3.1#10', '10.2.28.3.3#10'],
    about: 'softwareTargets',
    between: ['Given an enabled campaign "other" on "A"'],
  },
];

/** Requests that are accepted although something about them is wrong. */
export const acceptanceProperties: readonly Property[] = flaws.map(
  ({ flaw, words, statements, about, between }): Property => ({
    id: `accepted, ${flaw}`,
    kind: 'hole',
    title: `A request is accepted although ${words}`,
    statements,
    fails: (context, stance) => accepted(context, stance, flaw, about, between),
    problem: `The text has requests refused when ${words}, so that no campaign works with what is not there or not its Originator's to use. This request makes a campaign work with it all the same.`,
    proposal: `Let the check apply to every CREATE or UPDATE after which the campaign is enabled, with the targets and criteria that it then has, and with the privileges of the Originator of that request.`,
    look: 'whether the last request is accepted, and what the campaign does then',
    reading:
      flaw === 'node taken'
        ? 'An UPDATE without softwareTargets may be accepted or refused.'
        : 'A request that does not carry the attribute is not checked: it is accepted.',
    // A <node> that is not there when the operation begins is treated: its entry becomes FAILURE.
    ...(flaw === 'node missing' ? { debatable: true as const } : {}),
  }),
);

function accepted(
  context: Context,
  stance: Stance,
  flaw: Flaw,
  about: 'softwareTargets' | 'softwareTriggerCriteria',
  between: readonly string[],
): readonly Witness[] {
  return sweep(context, stance).flatMap((tried): readonly Witness[] => {
    if (tried.flaw !== flaw || tried.outcome.kind !== 'accepted') return [];
    const way = wayOf(tried, about);
    if (way === undefined) return [];
    const scenario = way === 'UPDATE that enables' ? between : [];
    return [
      {
        variant: way,
        words: way,
        ...(tried.found && scenario.length > 0
          ? { space: context.singleAs(stance), state: tried.found.state, then: lines(scenario, about) }
          : {}),
      },
    ];
  });
}

/** The requests that bring the attribute in, or make the campaign use it; undefined for others. */
function wayOf({ what, request, outcome }: Tried, about: string): string | undefined {
  if (request.operation === 'CREATE') return 'CREATE';
  if (request.operation === 'DELETE' || outcome.kind !== 'accepted') return undefined;
  if (what === `UPDATE of ${about}`) return request.campaign.campaignEnabled ? undefined : what;
  return what === 'UPDATE that enables' && !request.campaign.campaignEnabled ? what : undefined;
}

function lines(between: readonly string[], about: string): readonly Line[] {
  const subject = about === 'softwareTriggerCriteria';
  return [
    ...(subject
      ? [
          lineOf('Given a trigger subject "S" with the value 0'),
          lineOf('When the originator updates campaign "C1" with:|softwareTriggerCriteria="S" > 5'),
        ]
      : []),
    ...between.map(lineOf),
    lineOf('When the originator enables campaign "C1"'),
  ];
}
