import fc from 'fast-check';
import type { Given } from './given';
import type { Situation } from './spoiling';

type Valid = Readonly<Record<string, Given>>;

/**
 * What an Originator may give in each situation: by attribute, the values. Those of an UPDATE differ from what the campaign
 * has, so that a change shows. Of an enabled campaign most attributes are read-only.
 */
const enabled: Readonly<Record<string, readonly Given[]>> = {
  labels: [{ json: ['changed'] }],
  campaignEnabled: [{ json: false }],
};

const values: Readonly<Record<Situation, Readonly<Record<string, readonly Given[]>>>> = {
  CREATE: {
    version: [{ json: '1.0.7' }, { json: '2.0' }],
    softwareName: [{ json: 'meter-firmware' }],
    URL: [{ json: 'http://software.example/meter-firmware' }],
    softwareTargets: [
      { list: [{ resource: { node: 0 } }] },
      { list: [{ resource: { node: 0 } }, { resource: { node: 1 } }] },
    ],
    softwareOperation: [{ json: 'INSTALL' }, { json: 'UNINSTALL' }, { json: 'ACTIVATE' }, { json: 'DEACTIVATE' }],
    labels: [{ json: ['first'] }],
    campaignEnabled: [{ json: false }, { json: true }],
    softwareTriggerCriteria: [{ list: [{ criterion: 'unmet' }] }],
  },
  PENDING: {
    version: [{ json: '9.9' }],
    softwareName: [{ json: 'other' }],
    URL: [{ json: 'http://software.example/other' }],
    softwareTargets: [
      { list: [{ resource: { node: 1 } }] },
      { list: [{ resource: { node: 0 } }, { resource: { node: 1 } }] },
    ],
    softwareOperation: [{ json: 'UNINSTALL' }],
    labels: [{ json: ['changed'] }],
    campaignEnabled: [{ json: true }],
    softwareTriggerCriteria: [{ list: [{ criterion: 'unmet' }] }],
  },
  INITIATED: enabled,
  FINISHED: enabled,
};

const required: Readonly<Record<Situation, readonly string[]>> = {
  CREATE: ['version', 'softwareName', 'URL', 'softwareTargets', 'softwareOperation'],
  PENDING: [],
  INITIATED: [],
  FINISHED: [],
};

/** Valid attributes for a request; what need not be there is made fewer where a case is made smaller. */
export function valid(situation: Situation): fc.Arbitrary<Valid> {
  const all = Object.entries(values[situation]).map(([name, some]) => [name, fc.constantFrom(...some)] as const);
  return fc.record(Object.fromEntries(all), { requiredKeys: [...required[situation]] });
}

/** All of them at once: the positive control of a situation. */
export function everythingValid(situation: Situation): Valid {
  return Object.fromEntries(
    Object.entries(values[situation]).map(([name, [first]]) => [name, first ?? 'leftOut'] as const),
  );
}
