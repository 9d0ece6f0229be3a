import type { OperationRule } from '../../model/rule';
import { rules } from '../../model/rules/index';
import { operationRule } from '../../model/rules/operations';
import type { DecodedResource } from '../../wire/codec';
import type { Cast } from '../scene/cast';
import { childResources } from './child-resources';
import type { ObservedCampaign } from './observed';
import type { Session } from '../session/session';
import { Unjudged } from '../session/verdict';

/** A [software] as it was retrieved. */
export interface ObservedSoftware {
  readonly id: string;
  readonly exchange: number;
  readonly resource: DecodedResource;
}

/** Retrieves the [software] specializations under the nodes of a test. */
export class SoftwareLook {
  private readonly session: Session;
  private readonly cast: Cast;

  constructor(session: Session, cast: Cast) {
    this.session = session;
    this.cast = cast;
  }

  /** What a campaign's operation sets and where its outcome is read. */
  operation(campaign: string): OperationRule {
    return operationRule(rules, this.cast.campaign(campaign).operation);
  }

  /**
   * RETRIEVE of a [software]: by the administrator, or by the Registree's device where that may not. Undefined when there is
   * none; one that the tester may not retrieve ends the test as inconclusive.
   */
  async look(id: string, node: string): Promise<ObservedSoftware | undefined> {
    let refusal = '';
    for (const from of new Set([this.session.administrator, this.cast.node(node).device])) {
      const answer = await this.session.ask({ operation: 'RETRIEVE', to: id, from });
      if (answer.accepted && answer.resource) return { id, exchange: answer.exchange, resource: answer.resource };
      if (answer.statusCode === this.session.notFound) return undefined;
      refusal = answer.accepted ? (answer.unreadable ?? 'no representation') : answer.summary;
    }
    throw new Unjudged('inconclusive', `the tester cannot retrieve the [software] ${id}: ${refusal}`);
  }

  /** The [software] of a target that the campaign links to, if there is one. */
  async linked(campaign: ObservedCampaign, node: string): Promise<ObservedSoftware | undefined> {
    const [first] = await this.allLinked(campaign, node, 1);
    return first;
  }

  /** Every [software] under a node that the campaign links to, `most` at most. */
  async allLinked(campaign: ObservedCampaign, node: string, most = Infinity): Promise<readonly ObservedSoftware[]> {
    const found: ObservedSoftware[] = [];
    for (const link of campaign.softwareLinks) {
      if (found.length >= most) break;
      const software = await this.look(link, node);
      if (software?.resource.type === 'software' && (await this.isUnder(software, node))) found.push(software);
    }
    return found;
  }

  private async isUnder(software: ObservedSoftware, node: string): Promise<boolean> {
    const parent = software.resource.attributes['parentID'];
    return typeof parent === 'string' && this.session.identifiers.sameResource(parent, this.cast.node(node).node.id);
  }

  /** Identifiers of the [software] under a node, by discovery; empty when there are none or the IUT does not tell. */
  async childrenOf(node: string): Promise<readonly string[]> {
    return (await childResources(this.session, this.cast.node(node).node.id, 'software')) ?? [];
  }

  /** Those of `childrenOf` that no earlier cycle of a campaign of this test made. */
  async newUnder(node: string): Promise<readonly string[]> {
    const fresh: string[] = [];
    for (const id of await this.childrenOf(node)) if (!(await this.isEarlier(id))) fresh.push(id);
    return fresh;
  }

  /** Whether an earlier cycle of a campaign of this test made a [software]. */
  async isEarlier(id: string): Promise<boolean> {
    for (const earlier of this.cast.earlierSoftware)
      if (await this.session.identifiers.sameResource(earlier, id)) return true;
    return false;
  }

  /** Identifiers of the <subscription> children of a [software]; one that the tester may not look below is inconclusive. */
  async subscriptionsOf(software: string): Promise<readonly string[]> {
    const found = await childResources(this.session, software, 'subscription');
    if (!found) throw new Unjudged('inconclusive', 'the IUT refused a discovery below a [software]');
    return found;
  }
}
