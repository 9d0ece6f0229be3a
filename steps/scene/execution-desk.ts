import type { DataTable } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import type { Unprepared } from '../../targets/roles/registree';
import { prepare } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import type { DecodedResource } from '../../wire/codec';
import { isMalformed } from '../../wire/malformed';
import { childResources } from '../looks/child-resources';
import type { Session } from '../session/session';
import { demandOptional, fail, Unjudged } from '../session/verdict';
import type { Cast, CastExecution } from './cast';
import { givenArguments } from './execution-arguments';
import type { Stage } from './stage';
import { plainAttributes } from './table-values';

type Attributes = Readonly<Record<string, unknown>>;

/** An <execInstance> as it was retrieved. */
export interface ObservedExecution {
  readonly exchange: number;
  readonly resource: DecodedResource;
  /** By name; undefined where it is missing, or none of the six. */
  readonly execStatus: string | undefined;
}

/**
 * Has the IUT execute management commands (clause 9.6.17): a <mgmtCmd> on a node, whose execEnable the tester sets, and the
 * <execInstance> that comes of it. <mgmtCmd> is no part of the change request: where an IUT has none, or does not execute it,
 * nothing is there to be judged.
 */
export class ExecutionDesk {
  private readonly session: Session;
  private readonly cast: Cast;
  private readonly stage: Stage;

  constructor(session: Session, cast: Cast, stage: Stage) {
    this.session = session;
    this.cast = cast;
    this.stage = stage;
  }

  /** A <mgmtCmd> on a node, executed, and its <execInstance>. */
  async given(label: string, node: string, attributes: Attributes = {}): Promise<CastExecution> {
    await this.command(label, node, attributes);
    const answer = await this.enable(label);
    const problem = `the IUT refused to execute a mgmtCmd: ${answer.summary}`;
    demandOptional(answer.accepted ? answer : { problem }, 'mgmtCmd', this.session.target.supports);
    return this.appeared(label, answer);
  }

  /** The <mgmtCmd> alone, not executed yet. */
  async command(label: string, node: string, attributes: Attributes = {}): Promise<void> {
    const execTarget = this.cast.node(node).node.id;
    const command = await this.accepted(execTarget, { execTarget, ...attributes });
    this.cast.executions.set(label, {
      label,
      node,
      command,
      instance: undefined,
      seen: undefined,
      before: undefined,
      answer: undefined,
    });
  }

  /** UPDATE of the execTarget of a command that was not executed yet. */
  retarget(label: string, execTarget: string): Promise<Answer> {
    return this.session.ask({
      operation: 'UPDATE',
      to: this.cast.execution(label).command.id,
      from: this.session.administrator,
      type: 'mgmtCmd',
      attributes: { execTarget },
    });
  }

  /** RETRIEVE of the <mgmtCmd>, for what the IUT has kept of it. */
  async lookAtCommand(label: string): Promise<{ readonly exchange: number; readonly resource: DecodedResource }> {
    const { id } = this.cast.execution(label).command;
    const answer = await this.session.ask({ operation: 'RETRIEVE', to: id, from: this.session.administrator });
    if (answer.accepted && answer.resource) return { exchange: answer.exchange, resource: answer.resource };
    throw new Unjudged('notApplicable', `the tester cannot retrieve the mgmtCmd ${id}: ${answer.summary}`);
  }

  /** UPDATE of execEnable to TRUE, which has the command executed. */
  enable(label: string): Promise<Answer> {
    return this.session.ask({
      operation: 'UPDATE',
      to: this.cast.execution(label).command.id,
      from: this.session.administrator,
      type: 'mgmtCmd',
      attributes: { execEnable: true },
    });
  }

  /** Identifiers of the <execInstance> children of a command; undefined if the IUT does not tell. */
  instances(label: string): Promise<readonly string[] | undefined> {
    return childResources(this.session, this.cast.execution(label).command.id, 'execInstance');
  }

  /**
   * RETRIEVE of the <execInstance>. A status that is none of the six breaks the table whatever the test is for.
   * @param cites what such a status breaks as well
   */
  async look(label: string, cites: readonly StatementId[] = []): Promise<ObservedExecution> {
    const { id } = this.cast.instance(label);
    const answer = await this.session.ask({ operation: 'RETRIEVE', to: id, from: this.session.administrator });
    if (!answer.accepted || !answer.resource)
      throw new Unjudged('notApplicable', `the tester cannot retrieve the execInstance ${id}: ${answer.summary}`);
    return this.observed(label, answer, answer.resource, cites);
  }

  /** What an answer about an <execInstance> shows of it. */
  observed(
    label: string,
    { exchange }: Answer,
    resource: DecodedResource,
    cites: readonly StatementId[] = [],
  ): ObservedExecution {
    const status = resource.attributes['execStatus'];
    if (isMalformed(status))
      fail(
        {
          statements: ['9.6.17-2/execStatus#03', ...cites],
          message: `execStatus of execution "${label}" is none of the six values`,
          expected: 'INITIATED, PENDING, FINISHED, CANCELLING, CANCELLED or STATUS_NOT_CANCELLABLE',
        },
        JSON.stringify(status.malformed),
        [exchange],
      );
    const execStatus = typeof status === 'string' ? status : undefined;
    this.cast.execution(label).seen = execStatus;
    return { exchange, resource, execStatus };
  }

  /** UPDATE of the <execInstance>, by the administrator. */
  async update(label: string, attributes: Attributes): Promise<Answer> {
    const execution = this.cast.execution(label);
    const answer = await this.session.ask({
      operation: 'UPDATE',
      to: this.cast.instance(label).id,
      from: this.session.administrator,
      type: 'execInstance',
      attributes,
    });
    execution.before = execution.seen;
    execution.answer = answer;
    return answer;
  }

  /** The attributes that a table gives, by long name; the label of a node stands for its identifier. */
  attributes(table: DataTable): Attributes {
    return plainAttributes(table, (label) => this.cast.nodes.get(label)?.node.id);
  }

  /** The first <mgmtCmd> that the IUT accepts: below the CSEBase or the node, with or without a policy, its arguments in some form. */
  private async accepted(node: string, attributes: Attributes): Promise<ResourceHandle> {
    const { id } = await this.stage.open();
    let made: ResourceHandle | Unprepared = { problem: 'nothing was tried' };
    for (const given of givenArguments(attributes))
      for (const parent of [this.session.cseBase, node])
        for (const access of [{ accessControlPolicyIDs: [id] }, {}]) {
          const wanted = { cmdType: 'RESET', ...access, ...given };
          made = await prepare(this.session, parent, 'mgmtCmd', wanted);
          if (!('problem' in made)) return made;
        }
    return demandOptional<ResourceHandle>(made, 'mgmtCmd', this.session.target.supports);
  }

  /** Waits for the <execInstance> of a command whose execution was accepted, by this answer. */
  async appeared(label: string, { exchange }: Answer): Promise<CastExecution> {
    const execution = this.cast.execution(label);
    const result = await this.session.until(async () => {
      const [id] = (await this.instances(label)) ?? [];
      return id === undefined ? { seen: 'none' } : { done: id };
    });
    if (!('done' in result)) return this.unseen(label, exchange);
    execution.instance = { id: result.done, type: 'execInstance', structured: result.done };
    return execution;
  }

  private unseen(label: string, exchange: number): never {
    if (this.session.target.supports['execInstance'] !== true)
      throw new Unjudged('notApplicable', 'the IUT shows no execInstance for a mgmtCmd that it executes');
    fail(
      {
        statements: ['9.6.17#01'],
        message: `The request to execute the command of "${label}" succeeded, and no execInstance stands for it`,
        expected: 'an execInstance below the mgmtCmd',
      },
      'none',
      [exchange],
    );
  }
}
