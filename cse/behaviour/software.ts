import type { HookTable } from '../hooks';
import { refuse } from '../refusal';

/** Of the specializations of <mgmtObj>, this CSE has [software] alone. */
export const softwareHooks: HookTable = {
  software: [
    {
      beforeCreate: ({ services, requested }) =>
        requested['mgmtDefinition'] === services.mgmtDefinition('software')
          ? undefined
          : refuse('BAD_REQUEST', 'the mgmtDefinition is not the one of [software]'),
    },
  ],
};
