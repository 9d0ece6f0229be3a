import { isRefusal } from '../../../cse/refusal';
import type { Attributes, Resource, ResourceTypeName } from '../../../cse/resource';
import type { CseServices } from '../../../cse/services';
import type { CseVariant } from '../../variant';
import { withServices } from '../notes';

type Change = (attributes: Attributes, resource: Resource, services: CseServices) => Attributes;

/** What the part for campaigns writes into resources of a type by itself is changed; `make` is called once for each CSE. */
export const writing =
  (type: ResourceTypeName, make: () => Change): NonNullable<CseVariant['services']> =>
  (services) => {
    const change = make();
    return withServices(services, {
      update: (resource, attributes) =>
        services.update(resource, resource.type === type ? change(attributes, resource, services) : attributes),
    });
  };

/** What is written with another action of a [software] than it has, when its action is set to TRUE. */
export const acting = (change: (attributes: Attributes) => Attributes): NonNullable<CseVariant['services']> =>
  writing(
    'software',
    () => (attributes) =>
      ['install', 'uninstall', 'activate', 'deactivate'].some((action) => attributes[action] === true)
        ? change(attributes)
        : attributes,
  );

/** Each [software] is made with other attributes, or elsewhere. */
export const making =
  (
    change: (attributes: Attributes, node: Resource, services: CseServices) => Attributes,
    where: (node: Resource, services: CseServices) => Resource = (node) => node,
  ): NonNullable<CseVariant['services']> =>
  (services) =>
    withServices(services, {
      create: (parent, type, attributes, originator) =>
        type === 'software'
          ? services.create(where(parent, services), type, change(attributes, parent, services), originator)
          : services.create(parent, type, attributes, originator),
    });

/** After each [software] that is made, something else is done. */
export const afterMaking =
  (also: (software: Resource, services: CseServices) => void): NonNullable<CseVariant['services']> =>
  (services) =>
    withServices(services, {
      create: (parent, type, attributes, originator) => {
        const made = services.create(parent, type, attributes, originator);
        if (type === 'software' && !isRefusal(made)) also(made, services);
        return made;
      },
    });
