import type { RuleTable } from '../rule';
import { aggregateRules, aggregationSteps } from './aggregation';
import { cancelRules } from './cancel';
import { conflictGuards } from './conflict';
import { copyRules } from './copies';
import { criterionRules } from './criteria';
import { deleteGuards } from './delete';
import { operationRules } from './operations';
import { readOnlyGuards } from './read-only';
import { reportSteps } from './device-reports';
import { softwareSteps } from './software';
import { startRules } from './start';
import { targetGuards } from './software-targets';
import { transitionEffects } from './transitions';
import { triggerSubjectGuards } from './trigger-subjects';

/** Every rule of the change request about campaigns, one table. */
export const rules: RuleTable = [
  ...targetGuards,
  ...conflictGuards,
  ...triggerSubjectGuards,
  ...readOnlyGuards,
  ...deleteGuards,
  ...transitionEffects,
  ...criterionRules,
  ...startRules,
  ...operationRules,
  ...copyRules,
  ...softwareSteps,
  ...reportSteps,
  ...cancelRules,
  ...aggregateRules,
  ...aggregationSteps,
];
