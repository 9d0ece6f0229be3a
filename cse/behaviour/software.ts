import type { HookTable, UpdateContext } from '../hooks';
import { refuse } from '../refusal';
import type { Attributes } from '../resource';

/** Which action tells of its progress in which attribute (figures D.3-2 and D.3-3). */
const actions = [
  ['install', 'installStatus'],
  ['uninstall', 'installStatus'],
  ['activate', 'activeStatus'],
  ['deactivate', 'activeStatus'],
] as const;

/** Of the specializations of <mgmtObj>, this CSE has [software] alone. */
export const softwareHooks: HookTable = {
  software: [
    {
      beforeCreate: ({ services, requested }) =>
        requested['mgmtDefinition'] === services.mgmtDefinition('software')
          ? undefined
          : refuse('BAD_REQUEST', 'the mgmtDefinition is not the one of [software]'),
      onUpdate: (context) => (context.services.policy.actionsStart === 'byCse' ? started(context) : {}),
    },
  ],
};

/** The figures have an action that becomes TRUE turn its status to IN_PROCESS: here without waiting for the device. */
function started({ resource, requested }: UpdateContext): Attributes {
  const begun = actions.filter(
    ([action, status]) => requested[action] === true && resource.attributes[action] !== true && !(status in requested),
  );
  return Object.fromEntries(begun.map(([action, status]) => [status, { action, status: 'IN_PROCESS' }]));
}
