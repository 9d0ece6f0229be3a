import type { Exclusion } from '../../model/oracle/exclusion';
import type { StatementId } from '../../spec/statement';
import type { Mailbox } from '../../targets/target';
import { decodeNotification } from '../../wire/notification';
import type { Followed } from './followed';
import type { MonitorState } from './state';

/**
 * Takes in the notifications that arrive of campaigns. One may come late, and tell of what has passed, or early, before a look
 * has shown it: what it tells must have been possible at some time until now.
 */
export class Notifications {
  private readonly state: MonitorState;
  private readonly taken = new Map<Mailbox, number>();

  constructor(state: MonitorState) {
    this.state = state;
  }

  /** Judges what has arrived since the last time. */
  listen(): void {
    for (const mailbox of this.state.session.openMailboxes) {
      const { received } = mailbox;
      for (const { content, problem } of received.slice(this.taken.get(mailbox) ?? 0))
        if (problem === undefined) this.arrived(content);
      this.taken.set(mailbox, received.length);
    }
  }

  private arrived(content: unknown): void {
    const { directory, session, followed } = this.state;
    const notification = decodeNotification(session.target.profile, content);
    if ('problem' in notification || notification.subscription === undefined) return;
    const { representation, subscription } = notification;
    const campaign = directory.get(subscription)?.parent;
    const one = campaign && followed.get(campaign.id);
    if (!one || !representation || !('attributes' in representation) || representation.type !== 'softwareCampaign')
      return;
    this.state.exclude(this.impossible(one, representation.attributes), one.known, []);
  }

  private impossible({ tracker }: Followed, attributes: Readonly<Record<string, unknown>>): readonly Exclusion[] {
    tracker.possible(this.state.surroundings.possible());
    return shown.flatMap(({ attribute, statements }) => {
      const value = attributes[attribute];
      const possible: ReadonlySet<unknown> = tracker.shown[attribute];
      if (typeof value !== 'string' || possible.has(value)) return [];
      return [
        {
          rule: 'notification',
          statements,
          message: `a notification tells of a value of ${attribute} that the campaign cannot have had`,
          allowed: `${attribute} ${[...possible].join(' or ')}`,
          observed: `${attribute} ${value}`,
        },
      ];
    });
  }
}

const shown: readonly {
  readonly attribute: 'campaignStatus' | 'aggregatedSoftwareStatus';
  readonly statements: readonly StatementId[];
}[] = [
  { attribute: 'campaignStatus', statements: ['10.2.28.1/no-other#01', '10.2.28.1#08'] },
  { attribute: 'aggregatedSoftwareStatus', statements: ['9.6.76-2/aggregatedSoftwareStatus#03'] },
];
