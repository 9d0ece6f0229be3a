import fc from 'fast-check';
import type { DeedOf } from './deeds';
import { updateWith } from './deeds';
import type { Extent } from './extent';
import type { CommandAttributes } from './history';
import { attributeValues, criterion, index, nodes, subjectValue } from './values';

/** An UPDATE of one attribute that is read-only while the campaign is enabled, mostly to another value than it has. */
export function locked(extent: Extent, campaign: number): fc.Arbitrary<DeedOf<'update'>> {
  const { softwareOperation } = attributeValues(extent);
  return updateWith(
    campaign,
    fc.oneof<fc.Arbitrary<CommandAttributes>[]>(
      fc.constant({ version: '2.0' }),
      fc.constant({ softwareName: 'loader' }),
      fc.constant({ URL: 'http://software.example/c' }),
      nodes(extent).map((softwareTargets) => ({ softwareTargets })),
      criterion(extent).map((one) => ({ softwareTriggerCriteria: [one] })),
      softwareOperation.map((one) => ({ softwareOperation: one })),
    ),
  );
}

/**
 * An UPDATE that one of the checks of targets and trigger subjects is about: something that does not exist is referenced, or
 * somebody asks who may not have the privileges for what is. All else about it is right, so that nothing but this check
 * refuses it.
 */
export function checked(extent: Extent, campaign: number): fc.Arbitrary<DeedOf<'update'>> {
  const byStranger = (given: fc.Arbitrary<CommandAttributes>): fc.Arbitrary<DeedOf<'update'>> =>
    updateWith(campaign, given).map((deed) => ({ ...deed, by: 'stranger' }));
  const one = index(extent.subjects).chain((subject) =>
    criterion(extent).map((any) => ({ softwareTriggerCriteria: [{ ...any, subject }] })),
  );
  return fc.oneof(
    nodes(extent)
      .map((on) => ({ softwareTargets: [...on.slice(1), 'nowhere' as const] }))
      .chain((given) => updateWith(campaign, fc.constant(given))),
    updateWith(
      campaign,
      subjectValue.map((threshold) => ({
        softwareTriggerCriteria: [{ subject: 'nowhere' as const, operator: '=' as const, threshold }],
      })),
    ),
    byStranger(nodes(extent).map((softwareTargets) => ({ softwareTargets }))),
    byStranger(one),
  );
}
