import { isSuccess } from '../../wire/status-code';
import { shortName } from '../../wire/names';
import type { Engine } from '../engine';
import type { Resource } from '../resource';
import type { Members } from './announced-attributes';
import { announcedMembers, difference, spRelative } from './announced-attributes';
import type { RegisteredCses } from './remote-cses';

/** One campaign at one remote CSE: what is there is brought in line with what should be, one request after the other. */
export class AnnouncedResource {
  readonly cseId: string;
  /** Whether the campaign is to be announced there. */
  wanted = true;
  /** The remote CSE has refused it, or does not answer. */
  failed = false;
  /** Where it is, once it was made there. */
  address: string | undefined;
  private sent: Members = {};
  private readonly engine: Engine;
  private readonly cses: RegisteredCses;
  private readonly campaign: Resource;
  private queued = false;
  private last: Promise<void> = Promise.resolve();

  constructor(engine: Engine, cses: RegisteredCses, campaign: Resource, cseId: string) {
    this.engine = engine;
    this.cses = cses;
    this.campaign = campaign;
    this.cseId = cseId;
  }

  /** Resolves when the remote CSE has what it should, or could not be told. Changes in between are told together. */
  settle(): Promise<void> {
    if (!this.queued) {
      this.queued = true;
      this.last = this.last.then(() => {
        this.queued = false;
        return this.reconcile();
      });
    }
    return this.last;
  }

  private async reconcile(): Promise<void> {
    const there = this.wanted && this.engine.exists(this.campaign);
    if (!there) await this.remove();
    else if (this.address === undefined) await this.create();
    else await this.update(this.address);
  }

  private async create(): Promise<void> {
    if (this.failed) return;
    const members = this.members();
    const to = await this.cses.parent(this.cseId);
    const link = shortName(this.engine.profile, 'softwareCampaignAnnc', 'link');
    const original = spRelative(this.engine.cseId, this.campaign.id);
    const response =
      to === undefined
        ? undefined
        : await this.cses.send(this.cseId, {
            operation: 'CREATE',
            to,
            type: 'softwareCampaignAnnc',
            members: { ...members, [link]: original },
          });
    this.address = this.cses.madeAt(this.cseId, response);
    this.failed = this.address === undefined;
    this.sent = members;
  }

  private async update(address: string): Promise<void> {
    const after = this.members();
    const members = difference(this.sent, after);
    if (!members) return;
    const response = await this.cses.send(this.cseId, { operation: 'UPDATE', to: address, members });
    if (isSuccess(response?.statusCode)) this.sent = after;
    else if (response?.statusCode === this.engine.profile.responseStatusCodes['NOT_FOUND']) {
      this.address = undefined;
      this.failed = true;
    }
  }

  private async remove(): Promise<void> {
    const { address } = this;
    this.address = undefined;
    if (address !== undefined) await this.cses.send(this.cseId, { operation: 'DELETE', to: address });
  }

  private members(): Members {
    return announcedMembers(this.engine.profile, this.engine.cseId, this.campaign.attributes);
  }
}
