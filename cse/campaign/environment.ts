import type { Environment } from '../../model/environment';
import type { Scalar } from '../../model/state';
import { isOpen } from '../schedule-window';
import type { Resource } from '../resource';
import type { CseServices } from '../services';
import { formatTimestamp } from '../../wire/timestamp';

const timeAttributes = new Set(['creationTime', 'lastModifiedTime', 'expirationTime']);

/**
 * What the rules ask of the world, answered from the resource tree as it is now.
 * @param lookedAt hears of each resource that is looked at; undefined stands for one that is not there
 */
export function environmentOf(
  services: CseServices,
  lookedAt: (resource: Resource | undefined) => void = () => undefined,
): Environment {
  const resolve = (id: string): Resource | undefined => {
    const resource = services.resolve(id);
    lookedAt(resource);
    return resource;
  };
  return {
    nodeExists: (node) => resolve(node)?.type === 'node',
    mayCreateSoftware: (originator, id) => {
      const node = resolve(id);
      return node !== undefined && services.permits(originator, node, 'CREATE', 'software');
    },
    subjectExists: (id) => resolve(id) !== undefined,
    mayRetrieve: (originator, id) => {
      const subject = resolve(id);
      return subject !== undefined && services.permits(originator, subject, 'RETRIEVE');
    },
    subjectValue: (id, attribute) => {
      const stored = resolve(id)?.attributes[attribute];
      // Times are numbers in the tree and timestamps, which sort as text, in requests.
      const value = timeAttributes.has(attribute) && typeof stored === 'number' ? formatTimestamp(stored) : stored;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? (value satisfies Scalar)
        : undefined;
    },
    scheduleWindows: (id) => {
      const campaign = resolve(id);
      const schedules = campaign ? services.children(campaign, 'schedule') : [];
      return schedules.map((schedule) => isOpen([schedule], services.clock.now()));
    },
  };
}
