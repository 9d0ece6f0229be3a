import type { Answer } from '../../targets/roles/answer';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import { handleOf } from '../../targets/roles/resource-handle';
import type { SuiteWorld } from '../world';

type Attributes = Readonly<Record<string, unknown>>;

/** A [software] that the tester itself has made, without any campaign. */
export interface BareSoftware {
  /** The answer to the latest request about it. */
  readonly latest: Answer;
  readonly handle: ResourceHandle;
  /** The identifier of its node. */
  readonly parent: string;
  /** UPDATE by the administrator. */
  update(attributes: Attributes): Promise<Answer>;
  /** One more under the same node. */
  another(attributes: Attributes): Promise<BareSoftware>;
}

const made = new WeakMap<SuiteWorld, BareSoftware>();

/** The [software] that a scenario without campaigns works on. */
export function bareSoftware(world: SuiteWorld): BareSoftware {
  const known = made.get(world);
  if (!known) throw new Error('the scenario has created no [software]');
  return known;
}

/** CREATE of the [software] that a scenario without campaigns works on, with the attributes that the scenario gives. */
export async function createSoftware(world: SuiteWorld, node: string, attributes: Attributes): Promise<BareSoftware> {
  const software = await create(world, world.cast.node(node).node, attributes);
  made.set(world, software);
  return software;
}

/** What a [software] has where a scenario does not care. */
export const ordinarySoftware: Attributes = {
  version: '1.0.7',
  softwareName: 'meter-firmware',
  URL: 'http://software.example/meter-firmware-1.0.7.bin',
};

async function create(world: SuiteWorld, node: ResourceHandle, given: Attributes): Promise<BareSoftware> {
  const { session } = world;
  const name = session.uniqueName('software');
  const mgmtDefinition = session.target.profile.resourceTypes['software']?.mgmtDefinition;
  const from = session.administrator;
  const attributes = { resourceName: name, mgmtDefinition, ...given };
  let latest = await session.ask({ operation: 'CREATE', to: node.id, from, type: 'software', attributes });
  const { id, type } = handleOf(latest, 'software', node.id, name);
  return {
    get latest() {
      return latest;
    },
    handle: { id, type, structured: `${node.structured}/${name}` },
    parent: node.id,
    update: async (changes) => {
      latest = await session.ask({ operation: 'UPDATE', to: id, from, type: 'software', attributes: changes });
      return latest;
    },
    another: (others) => create(world, node, { ...ordinarySoftware, ...others }),
  };
}
