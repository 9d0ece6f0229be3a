import type { ListCondition } from '../../spec/said/condition';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';
import { lineOf } from '../scenario';
import { rowsOf } from './tables';

/** Conditions on lists that do not say how many of its members must meet them, or when. */
export function conditionFindings(context: Context): readonly Finding[] {
  const lists = new Set(rowsOf(context.text).flatMap(({ attribute, list }) => (list ? [attribute] : [])));
  return context.text.conditions
    .filter(({ attribute }) => lists.has(attribute))
    .flatMap((one) => [
      ...(one.quantifier === undefined ? [quantity(context, one)] : []),
      ...(one.changes === true && one.moment === undefined ? [moment(context, one)] : []),
    ]);
}

function quantity(context: Context, { attribute, condition, statements: ids, slight }: ListCondition): Finding {
  const statements = context.present([
    ...rowsOf(context.text)
      .filter((row) => row.attribute === attribute)
      .map(({ statement }) => statement),
    ...ids,
  ]);
  const title = `With several members in ${attribute}, no statement says whether all or any of them decide that ${condition}`;
  return {
    id: findingId('gap', 'all or any', attribute, condition),
    kind: 'gap',
    certainty: slight === true ? 'debatable' : 'certain',
    title,
    statements,
    ...(slight === true ? {} : { scenario: severalCriteria(title) }),
    reading: 'All of them.',
    problem: `${attribute} is a list. ${listed(context.present(ids))} speak of it as a whole: ${condition}. With two members of which one meets the condition, it may be taken either way.`,
    proposal: `Say "all of the ${attribute}" or "any of the ${attribute}" in ${listed(context.present(ids))}.`,
  };
}

const severalCriteria = (title: string) => ({
  title,
  lines: [
    lineOf('Given node "A"'),
    lineOf('And a trigger subject "S" with the value 9'),
    lineOf('And a trigger subject "T" with the value 0'),
    lineOf(
      'When the originator creates campaign "C" on "A" with:|campaignEnabled=true|softwareTriggerCriteria="S" > 5 and "T" > 5',
    ),
  ],
  look: 'whether campaign "C" begins: softwareLinks',
});

function moment(context: Context, { attribute, condition, statements: ids }: ListCondition): Finding {
  const statements = context.present(ids);
  const title = `No statement says whether it counts that ${condition} already when the campaign is enabled, or no longer when its time window opens`;
  return {
    id: findingId('gap', 'moment', attribute, condition),
    kind: 'gap',
    // The evalCriteria of <action>, to which the table points, may say it.
    certainty: 'debatable',
    title,
    statements,
    scenario: {
      title,
      lines: [
        lineOf('Given node "A"'),
        lineOf('And a trigger subject "S" with the value 9'),
        lineOf(
          'When the originator creates campaign "C" on "A" with:|campaignEnabled=true|softwareTriggerCriteria="S" > 5',
        ),
      ],
      look: 'whether campaign "C" begins although the value did not change after it was enabled: softwareLinks',
    },
    reading:
      'What is met already at enabling counts at once; if it is no longer met when the window opens, to start and to wait are both accepted.',
    problem: `Whether ${condition} changes with time. It may hold before the campaign is enabled, and it may cease to hold while a time window is waited for; ${listed(statements)} speak only of the moment when it is met.`,
    proposal:
      'Say that the criteria are evaluated when the campaign is enabled and at every change from then on, and that having been met once is enough for the rest of the cycle (or is not).',
  };
}
