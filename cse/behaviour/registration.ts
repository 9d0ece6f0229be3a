import type { HookTable } from '../hooks';
import { refuse } from '../refusal';
import { registreeId } from '../access';

/** Registration (clause 10.2.2): who registers gets its AE-ID, and cannot register a second time. */
export function registrationHooks(): HookTable {
  let counter = 0;
  return {
    AE: [
      {
        beforeCreate: ({ services, originator }) => {
          if (!/^[CS][A-Za-z0-9._~-]*$/.test(originator)) {
            return refuse('BAD_REQUEST', 'an AE-ID starts with C or S and has no special characters');
          }
          return services.resolve(originator)
            ? refuse('ORIGINATOR_HAS_ALREADY_REGISTERED', `${originator} has already registered`)
            : undefined;
        },
        onCreate: ({ services, originator }) => {
          if (originator.length > 1) return { 'AE-ID': originator };
          let id: string;
          do id = `${originator}AE${String(++counter)}`;
          while (services.resolve(id));
          return { 'AE-ID': id };
        },
      },
    ],
    remoteCSE: [
      {
        beforeCreate: ({ services, requested, originator }) => {
          const id = requested['CSE-ID'];
          if (originator !== id && originator !== services.administrator) {
            return refuse('ORIGINATOR_HAS_NO_PRIVILEGE', 'a CSE registers itself');
          }
          return services.all('remoteCSE').some((one) => registreeId(one) === id)
            ? refuse('ORIGINATOR_HAS_ALREADY_REGISTERED', `${String(id)} has already registered`)
            : undefined;
        },
      },
    ],
  };
}
