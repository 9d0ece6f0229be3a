import { randomUUID } from 'node:crypto';
import type { Clock } from '../cse/clock';
import { isVerification } from '../wire/notification';
import type { Mailbox, ReceivedNotification } from './target';

/** What is kept of a flood: so many notifications for one mailbox, and so many bytes of bodies for all. */
const most = { notifications: 2000, bytes: 16 * 1024 * 1024 } as const;

interface Box {
  open: boolean;
  /** The bytes of what is kept. */
  bytes: number;
  /** Whether something was left out. */
  full: boolean;
  verifications: number;
  readonly received: ReceivedNotification[];
}

/** The mailboxes of a receiver, whatever brings the notifications. */
export class Mailboxes {
  private readonly boxes = new Map<string, Box>();
  private readonly clock: Clock;
  private bytes = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * Opens a mailbox under an identifier that nobody can guess.
   * @param uriOf gives the address for the identifier
   */
  open(uriOf: (id: string) => string): Mailbox {
    const id = randomUUID();
    const box: Box = { open: true, bytes: 0, full: false, verifications: 0, received: [] };
    this.boxes.set(id, box);
    return {
      uri: uriOf(id),
      received: box.received,
      get verifications() {
        return box.verifications;
      },
      close: () => {
        box.open = false;
        this.bytes -= box.bytes;
        box.bytes = 0;
      },
    };
  }

  /**
   * Puts what arrived into a mailbox. A closed one still takes everything, without keeping it: the deletion of a
   * subscription may be notified long after its test is over.
   * Of a flood the beginning is kept, and a line that says so.
   * @param size of the body, in bytes
   * @returns whether there is, or was, such a mailbox
   */
  put(id: string, content: unknown, size: number, problem?: string): boolean {
    const box = this.boxes.get(id);
    if (!box) return false;
    if (problem === undefined && isVerification(content)) box.verifications++;
    else if (box.open && !box.full) this.keep(box, content, size, problem);
    return true;
  }

  private keep(box: Box, content: unknown, size: number, problem: string | undefined): void {
    const at = this.clock.now();
    box.full = box.received.length >= most.notifications || this.bytes + size > most.bytes;
    if (box.full) {
      box.received.push({
        at,
        content: undefined,
        problem: 'a flood of notifications: what came from here on is not kept',
      });
      return;
    }
    box.bytes += size;
    this.bytes += size;
    box.received.push({ at, content, ...(problem === undefined ? {} : { problem }) });
  }

  /** The identifier of a mailbox within a path or other text; undefined if there is none. */
  static idIn(text: string): string | undefined {
    return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase();
  }
}
