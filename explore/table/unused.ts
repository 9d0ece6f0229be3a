import { softwareReported } from '../../model/notifications';
import { ownSteps } from '../../model/own-steps';
import type { Bounds } from '../../model/explorer/index';
import { explore } from '../../model/explorer/index';
import { rulesOf } from '../../model/rule';
import { softwareOperations, statuses } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';
import { favourable, sweep } from '../graph/sweep';

const small: Bounds = { campaigns: 1, targets: 1, cycles: 2 };

/** The names of all rules that take part in anything that campaigns, devices and Originators can bring about. */
export function usedRules(context: Context): ReadonlySet<string> {
  const { rules } = context.text;
  const used = new Set<string>();
  for (const operation of softwareOperations)
    for (const criteria of [true, false])
      for (const rule of explore(rules, small, { operation, criteria }).fired.keys()) used.add(rule.name);
  for (const rule of context.single.fired.keys()) used.add(rule.name);
  for (const rule of context.pairAs('strict').fired.keys()) used.add(rule.name);
  for (const { by } of sweep(context)) for (const rule of by) used.add(rule.name);
  for (const name of lateSteps(context)) used.add(name);
  const values = [0, 1, 2, true, 'a', 'b'];
  for (const rule of rulesOf(rules, 'criterion'))
    if (values.some((one) => values.some((other) => rule.holds(one, other)))) used.add(rule.name);
  const lists = statuses.flatMap((one) => statuses.map((other) => [one, other]));
  for (const rule of rulesOf(rules, 'aggregate')) if (lists.some((list) => rule.holds(list))) used.add(rule.name);
  for (const veto of rulesOf(rules, 'veto')) if (vetoes(context, veto.name)) used.add(veto.name);
  return used;
}

/** What a report sets off that comes when the operation on its target has ended. */
function lateSteps(context: Context): readonly string[] {
  return context.situations().flatMap(({ situation: { campaign } }) =>
    campaign.targets.flatMap(({ software, phase, reported }) => {
      if (software === null || (phase !== 'completed' && phase !== 'performed')) return [];
      const other = reported === 'FAILURE' ? 'SUCCESSFUL' : 'FAILURE';
      const later = softwareReported(campaign, software, other);
      return ownSteps(context.text.rules, later, favourable).map(({ rule }) => rule.name);
    }),
  );
}

function vetoes(context: Context, name: string): boolean {
  const { rules } = context.text;
  const veto = rulesOf(rules, 'veto').find((one) => one.name === name);
  if (!veto) return false;
  const closed = { ...favourable, scheduleWindows: () => [false], subjectValue: () => 0 };
  const without = rules.filter((rule) => rule.name !== name);
  const criterion = [{ subjectResourceID: 'subject', subject: 'value', operator: '>=', threshold: 1 } as const];
  return context.situations().some(({ situation }) => {
    const campaign = { ...situation.campaign, softwareTriggerCriteria: criterion };
    return [closed, favourable].some((environment) => {
      if (!veto.forbids({ campaign, environment, rules })) return false;
      return ownSteps(without, campaign, environment).some(({ rule }) => veto.steps.includes(rule.name));
    });
  });
}

/** Rules that nothing ever applies. */
export function deadRules(context: Context): readonly Finding[] {
  const used = usedRules(context);
  const applied = new Set(context.text.rules.filter(({ name }) => used.has(name)).flatMap((rule) => rule.statements));
  return context.text.rules
    .filter(({ statements }) => !statements.some((id) => applied.has(id)))
    .filter(({ name, kind }) => !used.has(name) && kind !== 'copy' && kind !== 'operation')
    .map(({ name, statements }): Finding => ({
      id: findingId('dead', 'rule', name),
      kind: 'dead',
      certainty: 'debatable',
      title: `What ${listed(statements)} demand is never applied in any state that campaigns reach: ${name.replaceAll('-', ' ')}`,
      statements: context.present(statements),
      reading: 'Nothing follows from it.',
      problem: 'In no state within the bounds is there anything to which this applies.',
      proposal: `Leave it out of ${listed(statements)}, or say when it applies.`,
    }));
}

/** Values that nothing takes. */
export function unreachableValues(context: Context): readonly Finding[] {
  const taken = takenValues(context);
  return context.text.enumerations.flatMap(({ attribute, values }): readonly Finding[] => {
    const never = Object.entries(values).filter(([value]) => !(taken.get(attribute)?.has(value) ?? false));
    if (never.length === 0) return [];
    const statements: readonly StatementId[] = never.map(([, id]) => id);
    const known = taken.has(attribute);
    return [
      {
        id: findingId('unreachable', attribute, ...(known ? never.map(([value]) => value) : [])),
        kind: 'unreachable',
        certainty: known ? 'certain' : 'debatable',
        title: known
          ? `No way leads to the value ${listed(never.map(([value]) => value))} of ${attribute}`
          : `No statement says when ${attribute} takes any of its values`,
        statements,
        reading: known ? 'The value does not occur.' : 'Any of the values is accepted at any time.',
        problem: known
          ? `Within the bounds, no campaign ever shows it.`
          : `The text lists ${listed(never.map(([value]) => value))} and neither says what they mean nor what leads from one to the other.`,
        proposal: known
          ? 'Say when it is taken, or leave it out.'
          : `Add a state diagram of ${attribute}, or point to where it is defined.`,
      },
    ];
  });
}

function takenValues(context: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const all = context.situations().map(({ situation }) => situation.campaign);
  return new Map([
    ['campaignStatus', new Set<string>(all.map((one) => one.campaignStatus))],
    ['aggregatedSoftwareStatus', new Set<string>(all.map((one) => one.aggregatedSoftwareStatus))],
    [
      'individualSoftwareStatuses',
      new Set<string>(all.flatMap((one) => (one.individualSoftwareStatuses ?? []).map(({ status }) => status))),
    ],
  ]);
}
