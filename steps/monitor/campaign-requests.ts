import type { Asked } from '../../model/oracle/answering';
import { CampaignTracker } from '../../model/oracle/tracker';
import type { Campaign } from '../../model/state';
import type { Answer } from '../../targets/roles/answer';
import type { DecodedResource } from '../../wire/codec';
import type { Known } from './directory';
import { Followed } from './followed';
import type { Happenings } from './happenings';
import { permits } from './privileges';
import { requestedOf } from './requested';
import type { MonitorState, Request } from './state';
import { isKnown } from './surroundings';

/** Takes in the answers to requests about campaigns. */
export class CampaignRequests {
  private readonly state: MonitorState;
  private readonly happenings: Happenings;

  constructor(state: MonitorState, happenings: Happenings) {
    this.state = state;
    this.happenings = happenings;
  }

  /** A CREATE that was refused; where something else may be the reason, nothing is said of it. */
  notCreated(request: Request, answer: Answer, sent: DecodedResource): void {
    const { state } = this;
    const { otherReason, asked } = this.create(request, sent);
    const own = request.from === state.session.administrator && state.directory.get(request.to)?.type === 'CSEBase';
    if (otherReason !== undefined || this.isTaken(request, sent.attributes['resourceName'])) return;
    const circumstances = state.circumstances(undefined);
    const finding = CampaignTracker.refused(state.kit, asked, circumstances);
    if (finding.ok) state.ledger.refused(state.kit, asked, circumstances, answer, state.coverage);
    else if (own && state.unfollowed.size === 0) state.judge(finding, undefined, [answer.exchange]);
  }

  /** Whether the parent has a child of that name already. */
  private isTaken({ to }: Request, name: unknown): boolean {
    return typeof name === 'string' && this.state.directory.get(`${to}/${name}`) !== undefined;
  }

  /** A CREATE that was accepted: `known` is followed from now on, unless the model says nothing of it. */
  created(request: Request, answer: Answer, sent: DecodedResource, known: Known): void {
    const { state } = this;
    const { outside, asked } = this.create(request, sent);
    if (outside !== undefined || !this.knows(asked.attributes.softwareTriggerCriteria ?? null)) {
      state.unfollowed.add(known);
      return;
    }
    const circumstances = state.circumstances(undefined);
    const { tracker, finding } = CampaignTracker.created(
      state.kit,
      state.coverage,
      { ...asked, id: known.id },
      circumstances,
    );
    const followed = new Followed(known, tracker);
    if (Number.isFinite(asked.attributes.expirationTime)) followed.ends(asked.attributes.expirationTime);
    state.followed.set(known.id, followed);
    this.happenings.adoptable(followed);
    state.judge(finding, known, [answer.exchange]);
  }

  updated(followed: Followed, request: Request, answer: Answer, sent: DecodedResource): void {
    const { state } = this;
    const { attributes, otherReason, outside } = this.requested('UPDATE', sent);
    const asked: Asked = { operation: 'UPDATE', originator: request.from, attributes };
    if (!answer.accepted) {
      if (otherReason === undefined && this.mayDo(request, followed.known)) this.answered(followed, asked, answer);
      return;
    }
    if (outside !== undefined || !this.knows(attributes.softwareTriggerCriteria ?? null)) {
      state.followed.delete(followed.known.id);
      state.unfollowed.add(followed.known);
      return;
    }
    const { campaignEnabled } = followed.tracker.head;
    this.answered(followed, asked, answer);
    if (attributes.expirationTime !== undefined) followed.ends(attributes.expirationTime);
    if (attributes.campaignEnabled !== true) return;
    if (campaignEnabled) followed.mayBegin();
    else followed.begin();
    this.happenings.adoptable(followed);
  }

  /** A DELETE that was accepted or refused, not one of a campaign that is not there. */
  deleted(followed: Followed, request: Request, answer: Answer): void {
    if (answer.accepted || this.mayDo(request, followed.known))
      this.answered(followed, { operation: 'DELETE', originator: request.from }, answer);
  }

  private answered(followed: Followed, asked: Asked, answer: Answer): void {
    const { state } = this;
    const circumstances = state.circumstances(followed);
    const request = { ...asked, campaign: followed.tracker.head };
    const finding = followed.tracker.answered(asked, answer.accepted ? 'accepted' : 'refused', circumstances);
    state.judge(finding, followed.known, [answer.exchange]);
    if (!finding.ok) return;
    if (answer.accepted) state.ledger.accepted(state.kit, request, circumstances);
    else state.ledger.refused(state.kit, request, circumstances, answer, state.coverage);
  }

  /** Whether access control can be no reason for a refusal. */
  private mayDo({ from, operation }: Request, campaign: Known): boolean {
    const { directory, session } = this.state;
    return permits(directory, session.administrator, from, campaign, operation) === true;
  }

  private create(request: Request, sent: DecodedResource) {
    const { attributes, ...judged } = this.requested('CREATE', sent);
    return {
      ...judged,
      asked: {
        operation: 'CREATE' as const,
        originator: request.from,
        id: `${request.to} ${String(sent.attributes['resourceName'])}`,
        attributes: { ...nothingGiven, ...attributes },
      },
    };
  }

  private requested(operation: 'CREATE' | 'UPDATE', { attributes, unknown }: DecodedResource) {
    const { directory, session } = this.state;
    return requestedOf(directory, operation, attributes, Object.keys(unknown).length > 0, session.clockNow());
  }

  /** Whether the tester knows what the criteria look at. */
  private knows(criteria: Campaign['softwareTriggerCriteria']): boolean {
    return (criteria ?? []).every(({ subjectResourceID, subject }) =>
      isKnown(this.state.directory, subjectResourceID, subject),
    );
  }
}

/** For requests without mandatory attributes, of which the model says nothing. */
const nothingGiven = {
  version: '',
  softwareName: '',
  URL: '',
  softwareTargets: [],
  softwareOperation: 'INSTALL' as const,
  expirationTime: Infinity,
};
