import { rulesOf } from '../../model/rule';
import { operationRule } from '../../model/rules/operations';
import type { Answer } from '../../targets/roles/answer';
import type { DecodedResource } from '../../wire/codec';
import { decodeReferences } from '../../wire/references';
import type { StatementId } from '../../spec/statement';
import { copiesWrong, outlives } from './copies';
import type { Known } from './directory';
import type { Followed } from './followed';
import type { Happenings } from './happenings';
import { keptWrong } from './kept';
import { actionsIn, endOf } from './software-attributes';
import type { MonitorState, Request } from './state';
import { viewOf } from './view-of';

/** How far the IUT's clock may be ahead of what the tester believes, in ms. */
const tolerance = 2000;

/** Takes in what retrieved campaigns and [software] show. */
export class Looks {
  private readonly state: MonitorState;
  private readonly happenings: Happenings;
  private resolving = false;
  /** Identifiers that lead to no [software] that the tester may see. */
  private readonly blind = new Set<string>();

  constructor(state: MonitorState, happenings: Happenings) {
    this.state = state;
    this.happenings = happenings;
  }

  async campaign(followed: Followed, resource: DecodedResource, exchange: number): Promise<void> {
    const { state } = this;
    await this.resolve(resource);
    this.happenings.expire();
    const { tracker, known } = followed;
    const view = viewOf(resource, state.directory, (id) => state.softwareAt(id));
    const end = endOf(resource.attributes);
    if (end !== undefined) followed.ends(end);
    state.ledger.looked(followed, resource, tracker.last, view);
    state.judge(tracker.saw(view, state.surroundings.possible()), known, [exchange]);
    state.exclude(keptWrong(tracker.head, resource, state.directory), known, [exchange]);
    for (const id of linksIn(resource)) this.linked(followed, id);
  }

  software(software: Known, resource: DecodedResource, exchange: number): void {
    const { state } = this;
    const { attributes } = resource;
    software.attributes = { ...software.attributes, ...attributes };
    const node = software.parent?.id;
    if (node === undefined) return;
    for (const followed of state.followed.values())
      if (followed.present.get(node) === software) this.softwareOf(followed, node, software, exchange);
  }

  /** What cannot be retrieved may be gone. */
  notRetrieved(request: Request, answer: Answer): void {
    const { state } = this;
    const known = state.directory.get(request.to);
    if (!known || known.gone || answer.statusCode !== state.session.notFound) return;
    const followed = state.followed.get(known.id);
    if (followed && !this.isOver(followed, answer)) state.exclude([vanished], known, [answer.exchange]);
    this.happenings.gone(known);
  }

  /** Whether a campaign was not found because its lifetime is over. */
  isOver({ end }: Followed, { statusCode }: Answer): boolean {
    const { session } = this.state;
    return statusCode === session.notFound && session.clockNow() >= (end ?? Infinity) - tolerance;
  }

  /** Has the Hosting CSE subscribed to the [software] of a target? Asked when the operation has not begun. */
  async subscription({ tracker, present }: Followed, node: string): Promise<void> {
    const { session, directory } = this.state;
    const software = present.get(node);
    const ty = session.target.profile.resourceTypes['subscription']?.ty;
    if (!software || software.gone || ty === undefined) return;
    const query = { fu: '1', ty: String(ty) };
    const answer = await session.ask({ operation: 'RETRIEVE', to: software.id, from: session.administrator, query });
    const found = answer.accepted ? decodeReferences(answer.content) : undefined;
    if (found?.every(({ id }) => directory.get(id)?.made === true) === true) tracker.sawNoSubscription(node);
  }

  /** A campaign that was deleted is still there. */
  stillThere(known: Known, exchange: number): void {
    this.state.exclude([undeleted], known, [exchange]);
  }

  private softwareOf(followed: Followed, node: string, software: Known, exchange: number): void {
    const { state } = this;
    const { tracker, known, earlier, latestEnd, sameOperation } = followed;
    const { attributes } = software;
    const touched = state.touched.has(software) || state.isShared(followed, node, software);
    const adopted = (earlier.get(node) ?? []).includes(software);
    const actions = adopted || touched || !sameOperation ? {} : actionsIn(attributes);
    state.judge(tracker.sawSoftware(node, { actions }, state.surroundings.possible()), known, [exchange]);
    if (touched) return;
    state.exclude(
      [...copiesWrong(state.kit.rules, tracker.head, attributes), ...outlives(state.kit.rules, latestEnd, attributes)],
      known,
      [exchange],
    );
    state.ledger.software(latestEnd, attributes);
    if (state.failure === undefined) this.cover(followed, attributes);
  }

  /** The campaign's attributes were copied, and its operation was begun. */
  private cover({ tracker: { head }, operation }: Followed, attributes: DecodedResource['attributes']): void {
    const { coverage, kit } = this.state;
    const rule = operationRule(kit.rules, operation);
    if (head.campaignEnabled) coverage.applied(rulesOf(kit.rules, 'copy'));
    if (attributes[rule.action] === true)
      coverage.applied([rule, { name: 'subscribe-to-software' }, { name: 'start-operation' }]);
  }

  /** The campaign links to a [software]: from now on it is the one of this cycle. */
  private linked(followed: Followed, id: string): void {
    const at = this.state.softwareAt(id);
    if (!at || followed.present.get(at.node) === at.software) return;
    const earlier = followed.earlier.get(at.node);
    if (earlier && !followed.kept.has(at.software)) this.state.ledger.made(earlier.includes(at.software));
    followed.present.set(at.node, at.software);
  }

  /** Looks up the [software] of which it is not known yet under which node they are. */
  private async resolve(resource: DecodedResource): Promise<void> {
    if (this.resolving) return;
    this.resolving = true;
    const { session } = this.state;
    try {
      for (const id of linksIn(resource)) {
        if (this.state.softwareAt(id) || this.blind.has(id)) continue;
        await session.ask({ operation: 'RETRIEVE', to: id, from: session.administrator });
        if (!this.state.softwareAt(id)) this.blind.add(id);
      }
    } finally {
      this.resolving = false;
    }
  }
}

const statements: readonly StatementId[] = ['10.2.28.3.2#01'];

const vanished = {
  rule: 'retrieve',
  statements,
  message: 'it is not there any more although nobody deleted it and its lifetime is not over',
  allowed: 'its representation',
  observed: 'NOT_FOUND',
};

const undeleted = {
  rule: 'delete',
  statements: ['10.2.28.3.4#01'] satisfies readonly StatementId[],
  message: 'it is still there although its DELETE was accepted',
  allowed: 'NOT_FOUND',
  observed: 'its representation',
};

function linksIn({ attributes }: DecodedResource): readonly string[] {
  const links = attributes['softwareLinks'];
  return Array.isArray(links) ? links.filter((one): one is string => typeof one === 'string') : [];
}
