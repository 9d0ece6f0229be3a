import { randomUUID } from 'node:crypto';
import type { Clock } from '../cse/clock';
import type { Profile } from '../wire/profile';
import { Mailboxes } from './mailboxes';
import { RemoteCse } from './roles/remote-cse';

/** The remote CSEs that a receiver serves, whatever brings the requests. */
export class RemoteCses {
  private readonly all = new Map<string, RemoteCse>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** A new remote CSE, reachable at an address that it shares with all others: its names tell it apart. */
  open(pointOfAccess: string, profile: Profile): RemoteCse {
    const id = randomUUID();
    const made = new RemoteCse(id, pointOfAccess, this.clock, profile);
    this.all.set(id, made);
    return made;
  }

  /** The remote CSE that a path or identifier names; undefined if there is none. */
  named(text: string): RemoteCse | undefined {
    const id = Mailboxes.idIn(text);
    return id === undefined ? undefined : this.all.get(id);
  }
}
