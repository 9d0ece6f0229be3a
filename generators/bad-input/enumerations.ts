import { either, multiplicity, spoiledBy } from './demands';
import type { Spoiling } from './spoiling';

/**
 * Values that an enumeration does not have.
 *
 * "The supported values include" four operations (table 9.6.76-2): that does not exclude a fifth, and nothing says what
 * becomes of a value that is not supported. The operators of an evalCriteria stand in clause 9.6.61, outside the change
 * request, and the binding only lists them. So no error is demanded of either; that there is one operation is.
 */
export function enumerations(): readonly Spoiling[] {
  const operation = multiplicity('softwareOperation');
  return [
    ...spoiledBy(
      'softwareOperation',
      operation,
      { json: 123_456_789 },
      { json: -7 },
      { json: 1.5 },
      { json: 1e300 },
      { json: 'DESTROY' },
      { json: {} },
      { json: ['UNINSTALL', 'ACTIVATE'] },
    ),
    ...spoiledBy(
      'softwareTriggerCriteria',
      either,
      { list: [{ criterion: 'unmet', with: { operator: 123_456_789 } }] },
      { list: [{ criterion: 'unmet', with: { operator: 'LIKE' } }] },
    ),
  ];
}
