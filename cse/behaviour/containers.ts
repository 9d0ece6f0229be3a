import type { Engine } from '../engine';
import type { HookTable } from '../hooks';
import { refuse } from '../refusal';
import type { Attributes, Resource } from '../resource';

/** Keeps a container within its maxNrOfInstances and maxByteSize (clause 10.2.4), oldest instance first. */
export function containerHooks(engine: Engine): HookTable {
  return {
    contentInstance: [
      {
        beforeCreate: ({ parent, attributes }) =>
          sizeOf(attributes) > limit(parent, 'maxByteSize')
            ? refuse('NOT_ACCEPTABLE', 'the content is larger than the maxByteSize of its container')
            : undefined,
        onCreate: ({ parent, attributes }) => ({
          contentSize: sizeOf(attributes),
          stateTag: Number(parent.attributes['stateTag'] ?? 0) + 1,
        }),
        afterCreate: ({ resource }) => {
          if (!resource.parent) return;
          engine.adjust(resource.parent, { stateTag: resource.attributes['stateTag'] });
          settle(engine, resource.parent);
        },
        afterDelete: ({ resource }) => {
          if (resource.parent && engine.exists(resource.parent)) settle(engine, resource.parent);
        },
      },
    ],
    container: [
      {
        afterUpdate: ({ resource, changed }) => {
          if (changed.includes('maxNrOfInstances') || changed.includes('maxByteSize')) settle(engine, resource);
        },
      },
    ],
  };
}

/** Counts what is in a container and takes out the oldest instance as long as there is too much; its end counts again. */
function settle(engine: Engine, container: Resource): void {
  const instances = engine.children(container, 'contentInstance');
  const bytes = instances.reduce((sum, one) => sum + Number(one.attributes['contentSize']), 0);
  const [oldest] = instances;
  if (oldest && (instances.length > limit(container, 'maxNrOfInstances') || bytes > limit(container, 'maxByteSize'))) {
    engine.remove(oldest);
  } else {
    engine.adjust(container, { currentNrOfInstances: instances.length, currentByteSize: bytes });
  }
}

function limit(container: Resource, name: 'maxNrOfInstances' | 'maxByteSize'): number {
  const value = container.attributes[name];
  return typeof value === 'number' ? value : Infinity;
}

function sizeOf(attributes: Attributes): number {
  const content = attributes['content'];
  return Buffer.byteLength(typeof content === 'string' ? content : JSON.stringify(content));
}
