import type { Engine } from '../engine';
import type { HookTable } from '../hooks';
import { containerHooks } from './containers';
import { managementCommandHooks } from './management-commands';
import { registrationHooks } from './registration';
import { scheduleHooks } from './schedules';
import { softwareHooks } from './software';

/** What the resource types of this CSE do beyond their attribute tables, campaigns excepted. */
export function standardBehaviour(engine: Engine): readonly HookTable[] {
  return [registrationHooks(), containerHooks(engine), scheduleHooks(engine), softwareHooks, managementCommandHooks];
}
