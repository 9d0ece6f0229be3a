import type { Clock } from '../../cse/clock';
import { writeJson } from '../../wire/write-json';
import { RemoteCse, type RemoteCseView } from '../roles/remote-cse';
import type { Mailbox, ReceivedNotification, Receiver, Target } from '../target';
import type { Player } from './player';
import type { TapeReel } from './reel';
import type { Seen, Vantage } from './tape';
import { Track } from './track';

/** One session that sees again what it has seen. */
export class PlayedSession implements Vantage {
  readonly target: Target;
  private readonly session: number;
  private readonly player: Player;
  /** Undefined until it is known which test this is. */
  private readonly reel: () => TapeReel | undefined;
  private ops = 0;
  private mailboxes = 0;
  private remotes = 0;
  /** Beyond the end of a recording time goes on, so that whoever waits for its end comes to one. */
  private beyond = 0;

  constructor(session: number, target: Target, player: Player, reel: () => TapeReel | undefined) {
    this.session = session;
    this.player = player;
    this.reel = reel;
    const clock = this.clock();
    this.target = {
      ...target,
      clock,
      receiver: this.receiver(clock),
      send: (request) => player.exchange(session, this.ops++, request),
    };
  }

  get prefix(): string {
    return this.track.prefix;
  }

  observe = <T extends Seen>(what: string, _look: () => T): T => this.track.saw(what) as T;

  /** Says what of the recording was not looked at. */
  finish(): void {
    const { unseen } = this.track;
    if (unseen !== undefined) this.player.depart(unseen);
  }

  private get track(): Track {
    return this.reel()?.track(this.session) ?? new Track();
  }

  private clock(): Clock {
    return {
      now: () => {
        if (!this.reel()) return 0;
        const now = this.track.now();
        if (now !== undefined) return now;
        this.player.depart('the clock was looked at more often than is recorded');
        return this.track.latest + this.beyond++;
      },
      after: () => () => undefined,
      wait: async (ms) => {
        await this.player.wait(this.session, this.ops++, ms);
        if (this.player.departure !== undefined) this.beyond += ms;
      },
    };
  }

  private receiver(clock: Clock): Receiver {
    return {
      mailbox: () => Promise.resolve(this.mailbox(this.mailboxes++)),
      remoteCse: (profile) => Promise.resolve(this.remoteCse(this.remotes++, clock, profile)),
    };
  }

  private mailbox(number: number): Mailbox {
    const { track } = this;
    const received: ReceivedNotification[] = [];
    return {
      uri: track.mailboxes[number] ?? '',
      get received() {
        received.push(...track.arrivedAt(number));
        return [...received];
      },
      get verifications() {
        return Number(track.saw(`verifications at mailbox ${String(number)}`) ?? 0);
      },
      close: () => undefined,
    };
  }

  /** A CSE that is told again what it was told, and answers anew. */
  private remoteCse(number: number, clock: Clock, profile: Target['profile']): RemoteCseView {
    const { track, player } = this;
    const { id, pointOfAccess } = track.remotes[number] ?? { id: '', pointOfAccess: '' };
    let at = 0;
    const cse = new RemoteCse(id, pointOfAccess, { ...clock, now: () => at }, profile);
    return {
      id,
      names: cse.names,
      get received() {
        for (const { request, response, ...arrived } of track.receivedBy(number)) {
          at = arrived.at;
          if (writeJson(cse.handle(request)) !== writeJson(response))
            player.depart(
              `${request.operation} ${request.to} of the IUT's is recorded with another answer of the tester's`,
            );
        }
        return [...cse.received];
      },
      close: () => {
        cse.close();
      },
    };
  }
}
