import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import { handleOf } from '../../targets/roles/resource-handle';
import { plainCreateToo } from '../checks/plain-create';
import { bareSoftware } from '../scene/bare-software';
import type { SuiteWorld } from '../world';

/** What a step calls a resource that has an attribute table: `campaign "C"`, `the [software]`, `execution "E"`. */
export interface Named {
  readonly kind: 'campaign' | 'software' | 'execution';
  /** Empty where there is one alone. */
  readonly label: string;
}

/** A resource of a type whose attributes, and children, a table of the text lists. */
export interface TableResource {
  readonly type: TableType;
  /** For people. */
  readonly words: string;
  readonly handle: ResourceHandle;
  /** The identifier of its parent, as the tester knows it. */
  readonly parent: string;
  /** The number of its attribute table. */
  readonly table: string;
  /** The statement that binds the attribute table. */
  readonly attributes: StatementId;
  /** The statement that binds the table of children. */
  readonly children: StatementId;
  /** The answer to the latest request about it. */
  readonly latest: () => Acceptance;
  /** UPDATE by the administrator. */
  update(attributes: Attributes): Promise<Answer>;
  /** CREATE of one more beside it, by the administrator, ordinary but for what is given. */
  another(attributes: Attributes): Promise<{ readonly answer: Acceptance; readonly resource: TableResource }>;
  /** The control of a CREATE that was refused: one that gives nothing in particular. Ends the test if that is refused too. */
  plainToo(): Promise<void>;
}

/** As much of an answer as tells whether a request was carried out. */
export type Acceptance = Pick<Answer, 'accepted' | 'summary' | 'exchange'>;

export type TableType = 'softwareCampaign' | 'software' | 'execInstance';
type Attributes = Readonly<Record<string, unknown>>;

/** The resource that a step speaks of. */
export function tableResource(world: SuiteWorld, { kind, label }: Named): TableResource {
  switch (kind) {
    case 'campaign':
      return campaignResource(world, label);
    case 'software':
      return softwareResource(world);
    case 'execution':
      return executionResource(world, label);
  }
}

function campaignResource(world: SuiteWorld, label: string): TableResource {
  const { handle, targets } = world.cast.campaign(label);
  return {
    type: 'softwareCampaign',
    words: `campaign "${label}"`,
    handle,
    parent: handle.structured.replace(/\/[^/]*$/, ''),
    table: '9.6.76-2',
    attributes: '9.6.76#04',
    children: '9.6.76#03',
    latest: () => world.answer,
    update: (attributes) => world.desk.update(label, attributes),
    another: async (attributes) => {
      const name = `${label} ${String(world.cast.campaigns.size + 1)}`;
      const answer = await world.desk.create(name, targets, attributes);
      return { answer, resource: campaignResource(world, name) };
    },
    plainToo: () => plainCreateToo(world, label),
  };
}

function softwareResource(world: SuiteWorld, bare = bareSoftware(world)): TableResource {
  return {
    type: 'software',
    words: 'the [software]',
    handle: bare.handle,
    parent: bare.parent,
    table: 'D.3-2',
    attributes: 'D.3#03',
    children: 'D.3#02',
    latest: () => bare.latest,
    update: (attributes) => bare.update(attributes),
    another: async (attributes) => {
      const made = await bare.another(attributes);
      return { answer: made.latest, resource: softwareResource(world, made) };
    },
    plainToo: () => Promise.resolve(),
  };
}

/** An <execInstance> comes of an execution alone: one more of its kind is another execution, and a CREATE is to be refused. */
function executionResource(world: SuiteWorld, label: string): TableResource {
  const { command, node, answer } = world.cast.execution(label);
  const { id, type } = world.cast.instance(label);
  return {
    type: 'execInstance',
    words: `execution "${label}"`,
    handle: { id, type, structured: `${command.structured}/instance` },
    parent: command.id,
    table: '9.6.17-2',
    attributes: '9.6.17#03',
    children: '9.6.17#02',
    latest: () => {
      if (!answer) throw new Error(`the scenario has made no request about execution "${label}"`);
      return answer;
    },
    update: (attributes) => world.executions.update(label, attributes),
    another: async (attributes) => {
      if (Object.keys(attributes).length > 0) return created(world, executionResource(world, label), attributes);
      const other = `${label} ${String(world.cast.executions.size + 1)}`;
      await world.executions.given(other, node);
      const { exchange } = await world.executions.look(other);
      return { answer: { accepted: true, summary: 'executed', exchange }, resource: executionResource(world, other) };
    },
    plainToo: () => Promise.resolve(),
  };
}

async function created(world: SuiteWorld, beside: TableResource, attributes: Attributes) {
  const from = world.session.administrator;
  const to = beside.parent;
  const answer = await world.session.ask({ operation: 'CREATE', to, from, type: 'execInstance', attributes });
  const { id, type } = handleOf(answer, 'execInstance', to, '');
  return { answer, resource: { ...beside, handle: { ...beside.handle, id, type } } };
}
