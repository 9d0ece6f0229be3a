import type { Context } from './context';
import type { Finding } from './finding';
import { findingKinds } from './finding';
import { acceptanceProperties } from './graph/acceptance';
import { endProperties } from './graph/endings';
import { bothAtOnceProperty } from './graph/both-at-once';
import { entryProperty } from './graph/entries';
import { expiryProperty } from './graph/expiries';
import { figureProperty } from './graph/figure';
import { lateReportProperty } from './graph/late-reports';
import { nodeProperties } from './graph/node-properties';
import type { Property } from './graph/property';
import { propertyFindings } from './graph/property';
import { requestProperties } from './graph/request-properties';
import { stepProperties } from './graph/step-properties';
import { waitingProperty } from './graph/waiting';
import { conditionFindings } from './said/conditions';
import { contradictions } from './said/contradictions';
import { happeningFindings } from './said/happenings';
import { missingValues } from './said/missing-values';
import { multiplicities } from './said/multiplicities';
import { noteFindings } from './said/notes';
import { privilegeFindings } from './said/privileges';
import { referenceFindings } from './said/references';
import { spellingFindings } from './said/spellings';
import { subsumedStatements } from './said/subsumed';
import { aggregateFindings } from './table/aggregates';
import { openRules } from './table/open-rules';
import { deadRules, unreachableValues } from './table/unused';

/** What the text evidently wants to hold. */
export const properties: readonly Property[] = [
  ...nodeProperties,
  ...acceptanceProperties,
  ...requestProperties,
  ...endProperties,
  ...stepProperties,
  figureProperty,
  entryProperty,
  bothAtOnceProperty,
  waitingProperty,
  expiryProperty,
  lateReportProperty,
];

/** All that is wrong with a text: the kinds in their order, what is certain first. */
export function analyse(context: Context): readonly Finding[] {
  const said = [
    ...contradictions(context),
    ...missingValues(context),
    ...multiplicities(context),
    ...conditionFindings(context),
    ...happeningFindings(context),
    ...privilegeFindings(context),
    ...aggregateFindings(context),
  ];
  const found = [
    ...said,
    ...openRules(context, said),
    ...properties.flatMap((property) => propertyFindings(context, property)),
    // What a search that ended early has not come to may be there.
    ...(context.single.complete ? [...deadRules(context), ...unreachableValues(context)] : []),
    ...subsumedStatements(context),
    ...spellingFindings(context),
    ...referenceFindings(context),
    ...noteFindings(context),
  ].filter(({ statements }) => statements.length > 0);
  const rank = ({ kind, certainty }: Finding): number =>
    2 * findingKinds.indexOf(kind) + (certainty === 'certain' ? 0 : 1);
  return [...found].sort((one, other) => rank(one) - rank(other));
}
