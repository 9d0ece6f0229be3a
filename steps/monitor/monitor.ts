import type { Coverage } from '../../model/oracle/coverage';
import type { Failure } from '../../reports/results';
import type { Answer } from '../../targets/roles/answer';
import { typeOf } from '../../wire/codec';
import type { DecodedResource } from '../../wire/codec';
import { decodeReferences } from '../../wire/references';
import { CampaignRequests } from './campaign-requests';
import type { Known } from './directory';
import { Happenings } from './happenings';
import type { Judge } from './judge';
import { Looks } from './looks';
import { Notifications } from './notifications';
import type { Monitored, Request } from './state';
import { MonitorState } from './state';

/** Follows every campaign of a session with the oracle, exchange by exchange. */
export class Monitor implements Judge {
  private readonly state: MonitorState;
  private readonly happenings: Happenings;
  private readonly requests: CampaignRequests;
  private readonly looks: Looks;
  private readonly notifications: Notifications;

  /** @param coverage gathers what of the model the IUT is taken through */
  constructor(session: Monitored, coverage: Coverage) {
    this.state = new MonitorState(session, coverage);
    this.happenings = new Happenings(this.state);
    this.requests = new CampaignRequests(this.state, this.happenings);
    this.looks = new Looks(this.state, this.happenings);
    this.notifications = new Notifications(this.state);
  }

  get failure(): Failure | undefined {
    return this.state.failure;
  }

  get doubt(): string | undefined {
    return this.state.doubt;
  }

  listen(): void {
    if (this.state.failure === undefined) this.notifications.listen();
  }

  async heard(request: Request, answer: Answer): Promise<void> {
    if (this.state.failure !== undefined) return;
    await this.take(request, answer);
    // What a request brings about may be told before its answer arrives.
    this.listen();
  }

  private async take(request: Request, answer: Answer): Promise<void> {
    switch (request.operation) {
      case 'CREATE':
        this.created(request, answer);
        return;
      case 'RETRIEVE':
        await this.retrieved(request, answer);
        return;
      case 'UPDATE':
        this.updated(request, answer);
        return;
      case 'DELETE':
        this.deleted(request, answer);
        return;
      case 'NOTIFY':
        return;
    }
  }

  open(campaign: string): readonly string[] {
    const followed = this.state.followed.get(this.state.directory.canonical(campaign));
    const open = followed?.tracker.open(this.certain()) ?? [];
    return open.map(({ rule, node }) => (node === undefined ? rule.name : `${rule.name} on ${node}`));
  }

  async settled(campaign?: string): Promise<void> {
    const { followed, directory } = this.state;
    const one = campaign === undefined ? undefined : directory.canonical(campaign);
    for (const campaignFollowed of [...followed.values()]) {
      const { tracker, known } = campaignFollowed;
      if (one !== undefined && known.id !== one) continue;
      for (const { rule, node } of tracker.open(this.certain()))
        if (rule.name === 'start-operation' && node !== undefined)
          await this.looks.subscription(campaignFollowed, node);
      this.state.judge(tracker.settled(this.certain()), known, []);
      const node = this.state.failure === undefined ? tracker.unexplained : undefined;
      if (node !== undefined) this.state.doubt ??= unexplained(known.id, node);
    }
  }

  softwareOf(campaign: string, node: string): { readonly present?: string; readonly earlier: readonly string[] } {
    const { followed, directory } = this.state;
    const one = followed.get(directory.canonical(campaign));
    const at = directory.canonical(node);
    const present = one?.present.get(at)?.id;
    return {
      ...(present === undefined ? {} : { present }),
      earlier: (one?.earlier.get(at) ?? []).map(({ id }) => id),
    };
  }

  private created(request: Request, answer: Answer): void {
    const sent = this.state.sent(request);
    if (!sent) return;
    const isCampaign = sent.type === 'softwareCampaign';
    if (!answer.accepted) {
      if (isCampaign) this.requests.notCreated(request, answer, sent);
      return;
    }
    if (!isCampaign) this.state.pass();
    const known = this.enter(request, answer, sent);
    if (isCampaign) this.requests.created(request, answer, sent, known);
  }

  private updated(request: Request, answer: Answer): void {
    const sent = this.state.sent(request);
    const known = this.state.directory.get(request.to);
    if (!sent || !known) return;
    const followed = this.state.followed.get(known.id);
    if (followed && this.looks.isOver(followed, answer)) this.happenings.gone(known);
    else if (followed) this.requests.updated(followed, request, answer, sent);
    else if (answer.accepted) {
      this.state.pass();
      known.attributes = { ...known.attributes, ...sent.attributes };
      if (known.type === 'software') this.happenings.written(known, sent.attributes);
    }
  }

  private deleted(request: Request, answer: Answer): void {
    const missing = answer.statusCode === this.state.session.notFound;
    const known = this.state.directory.get(request.to);
    if (!known) {
      if (answer.accepted) this.happenings.somethingGone();
      return;
    }
    const followed = this.state.followed.get(known.id);
    if (followed && !missing) this.requests.deleted(followed, request, answer);
    if (answer.accepted && known.type === 'softwareCampaign') this.state.deleted.add(known);
    if (answer.accepted || missing) this.happenings.gone(known);
  }

  private async retrieved(request: Request, answer: Answer): Promise<void> {
    if (!answer.accepted) {
      this.looks.notRetrieved(request, answer);
      return;
    }
    if (request.query) this.discovered(request, answer);
    if (!answer.resource || request.query) return;
    const before = this.state.directory.get(request.to);
    if (before && this.state.deleted.has(before)) {
      this.looks.stillThere(before, answer.exchange);
      return;
    }
    const known = this.enterSeen(request.to, answer.resource);
    if (!known) return;
    const followed = this.state.followed.get(known.id);
    if (followed) await this.looks.campaign(followed, answer.resource, answer.exchange);
    else if (known.type === 'software') this.looks.software(known, answer.resource, answer.exchange);
    else this.changedBySight(known, answer.resource);
  }

  /** Children that a discovery or a list of references tells of. */
  private discovered({ to, query }: Request, { content }: Answer): void {
    const parent = this.state.directory.get(to);
    for (const { id, resourceType } of parent ? (decodeReferences(content) ?? []) : []) {
      const number = resourceType ?? (query?.['ty'] === undefined ? undefined : Number(query['ty']));
      const type = number === undefined ? undefined : typeOf(this.state.session.target.profile, number);
      if (type === 'subscription' && parent?.type === 'software') this.state.directory.enter([id], type, parent, false);
    }
  }

  /** A trigger subject may show a value that others gave it. */
  private changedBySight(known: Known, resource: DecodedResource): void {
    this.state.pass();
    known.attributes = { ...known.attributes, ...resource.attributes };
  }

  private enter(request: Request, answer: Answer, { type, attributes }: DecodedResource): Known {
    const { directory } = this.state;
    const shown = answer.resource?.attributes ?? {};
    const name = shown['resourceName'] ?? attributes['resourceName'];
    const given = shown['resourceID'] ?? answer.location;
    const ids = [
      ...(typeof given === 'string' ? [given] : []),
      ...(typeof name === 'string' ? [`${directory.local(request.to)}/${name}`] : []),
    ];
    const known = directory.enter(ids, type, directory.get(request.to), true);
    known.attributes = { ...attributes, ...shown };
    return known;
  }

  /** A retrieved resource, under the identifiers that it tells of itself. */
  private enterSeen(to: string, { type, attributes }: DecodedResource): Known | undefined {
    const { directory } = this.state;
    const { resourceID, parentID } = attributes;
    if (typeof resourceID !== 'string') return directory.get(to);
    const parent = typeof parentID === 'string' ? directory.get(parentID) : undefined;
    return directory.enter([resourceID, to], type, parent, false);
  }

  private certain(): ReturnType<MonitorState['surroundings']['certain']> {
    return this.state.surroundings.certain(2 * this.state.session.target.timing.settleMs);
  }
}

/** A Hosting CSE that gave up on a target for a reason of its own may have had one. */
function unexplained(campaign: string, node: string): string {
  return (
    `campaign ${campaign} reports FAILURE for node ${node}, whose [software] is there: the IUT may have been unable to ` +
    'subscribe to it or to begin the operation, which the tester cannot see (10.2.28.2#22)'
  );
}
