import { randomUUID } from 'node:crypto';
import type { Clock } from '../cse/clock';
import { isVerification } from '../wire/notification';
import type { Mailbox, ReceivedNotification } from './target';

interface Box {
  open: boolean;
  verifications: number;
  readonly received: ReceivedNotification[];
}

/** The mailboxes of a receiver, whatever brings the notifications. */
export class Mailboxes {
  private readonly boxes = new Map<string, Box>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * Opens a mailbox under an identifier that nobody can guess.
   * @param uriOf gives the address for the identifier
   */
  open(uriOf: (id: string) => string): Mailbox {
    const id = randomUUID();
    const box: Box = { open: true, verifications: 0, received: [] };
    this.boxes.set(id, box);
    return {
      uri: uriOf(id),
      received: box.received,
      get verifications() {
        return box.verifications;
      },
      close: () => {
        box.open = false;
      },
    };
  }

  /**
   * Puts what arrived into a mailbox. A closed one still takes everything, without keeping it: the deletion of a
   * subscription may be notified long after its test is over.
   * @returns whether there is, or was, such a mailbox
   */
  put(id: string, content: unknown, problem?: string): boolean {
    const box = this.boxes.get(id);
    if (!box) return false;
    if (problem === undefined && isVerification(content)) box.verifications++;
    else if (box.open)
      box.received.push({ at: this.clock.now(), content, ...(problem === undefined ? {} : { problem }) });
    return true;
  }

  /** The identifier of a mailbox within a path or other text; undefined if there is none. */
  static idIn(text: string): string | undefined {
    return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase();
  }
}
