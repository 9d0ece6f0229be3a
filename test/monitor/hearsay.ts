import { Coverage } from '../../model/oracle/coverage';
import { Monitor } from '../../steps/monitor/monitor';
import type { Monitored, Request } from '../../steps/monitor/state';
import type { Answer } from '../../targets/roles/answer';
import { modelTarget } from '../../targets/model-target';
import { decode, encode } from '../../wire/codec';
import type { Target } from '../../targets/target';
import { defaultProfile } from '../../wire/load-profile';

type Attributes = Readonly<Record<string, unknown>>;

/** What a test tells a monitor of a resource: its type and attributes in the specification's words. */
export interface Told {
  readonly type: string;
  readonly attributes: Attributes;
}

const admin = 'CAdmin';
const ok = 2000;
const notFound = 4004;

/** A monitor that hears of exchanges which nobody had. What it asks itself is answered from `there`. */
export class Hearsay {
  readonly monitor: Monitor;
  readonly liberties: string[] = [];
  /** By identifier, what the monitor finds when it asks. */
  readonly there = new Map<string, Told>();
  /** What the monitor asked for, in order. */
  readonly asked: string[] = [];
  now = Date.UTC(2030, 0, 1);
  private readonly target: Target = modelTarget(defaultProfile, {});
  private exchanges = 0;

  constructor() {
    const session: Monitored = {
      target: this.target,
      notFound,
      cseBase: this.target.cseBaseName,
      administrator: admin,
      clockNow: () => this.now,
      liberty: (text) => this.liberties.push(text),
      uniqueName: (kind) => kind,
      openMailboxes: [],
      ask: async ({ operation, to, from }) => {
        this.asked.push(to);
        const told = this.there.get(to);
        const answer = this.answer(told ? ok : notFound, told);
        await this.monitor.heard({ operation, to, from }, answer);
        return answer;
      },
    };
    this.monitor = new Monitor(session, new Coverage());
  }

  /** A CREATE; `gives` is what the answer shows beside what was sent. */
  async created(to: string, type: string, attributes: Attributes, gives: Attributes = {}, from = admin): Promise<void> {
    const told = { type, attributes: { ...attributes, ...gives } };
    await this.monitor.heard(
      { operation: 'CREATE', to, from, content: this.content(type, attributes) },
      this.answer(2001, told),
    );
  }

  async refused(request: Pick<Request, 'operation' | 'to'> & Told & { readonly from?: string }): Promise<void> {
    const { operation, to, type, attributes, from = admin } = request;
    await this.monitor.heard({ operation, to, from, content: this.content(type, attributes) }, this.answer(4000));
  }

  async updated(to: string, type: string, attributes: Attributes, statusCode = 2004): Promise<void> {
    const request = { operation: 'UPDATE' as const, to, from: admin, content: this.content(type, attributes) };
    await this.monitor.heard(request, this.answer(statusCode));
  }

  async deleted(to: string, statusCode = 2002): Promise<void> {
    await this.monitor.heard({ operation: 'DELETE', to, from: admin }, this.answer(statusCode));
  }

  async retrieved(to: string, told: Told | undefined): Promise<void> {
    await this.monitor.heard({ operation: 'RETRIEVE', to, from: admin }, this.answer(told ? ok : notFound, told));
  }

  /** RETRIEVE that is answered by this content, whatever it is. */
  async retrievedContent(to: string, content: unknown, query?: Readonly<Record<string, string>>): Promise<void> {
    const decoded = decode(this.target.profile, content);
    const resource = 'attributes' in decoded ? decoded : undefined;
    await this.monitor.heard(
      { operation: 'RETRIEVE', to, from: admin, ...(query && { query }) },
      { ...this.answer(ok), content, resource },
    );
  }

  /** A node, and a campaign on it that is enabled; answers name them `nod1` and `swc1`. */
  async campaignOnNode(given: Attributes = {}): Promise<void> {
    await this.created('cse-in', 'node', { resourceName: 'n1', nodeID: 'n1' }, { resourceID: 'nod1' });
    await this.created(
      'cse-in',
      'softwareCampaign',
      {
        resourceName: 'c1',
        version: '1.0',
        softwareName: 'firmware',
        URL: 'http://software.example/a',
        softwareTargets: ['nod1'],
        softwareOperation: 'INSTALL',
        campaignEnabled: true,
        expirationTime: '20310101T000000',
        ...given,
      },
      { resourceID: 'swc1' },
    );
  }

  /** A look at that campaign. */
  campaign(given: Attributes = {}): Told {
    return {
      type: 'softwareCampaign',
      attributes: {
        resourceID: 'swc1',
        campaignEnabled: true,
        campaignStatus: 'INITIATED',
        aggregatedSoftwareStatus: 'UNINITIALIZED',
        version: '1.0',
        softwareName: 'firmware',
        URL: 'http://software.example/a',
        softwareTargets: ['nod1'],
        softwareOperation: 'INSTALL',
        expirationTime: '20310101T000000',
        ...given,
      },
    };
  }

  private content(type: string, attributes: Attributes): unknown {
    return encode(this.target.profile, type, attributes);
  }

  private answer(statusCode: number, told?: Told): Answer {
    this.exchanges += 1;
    return {
      exchange: this.exchanges,
      accepted: statusCode < 3000,
      statusCode,
      summary: String(statusCode),
      resource: told && { unknown: {}, ...told },
      content: undefined,
    };
  }
}
