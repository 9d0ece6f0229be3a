import type { RemoteCseView } from '../roles/remote-cse';
import type { Mailbox, Receiver } from '../target';
import type { Note } from './event';
import type { Observe } from './tape';

/** A receiver that notes for each look of a session what is there that was not there before. */
export function recordingReceiver(session: number, receiver: Receiver, observe: Observe, note: Note): Receiver {
  let mailboxes = 0;
  let remotes = 0;
  return {
    mailbox: async () => {
      const mailbox = mailboxes++;
      const opened = await receiver.mailbox();
      note({ kind: 'mailbox', session, mailbox, uri: opened.uri });
      return recordingMailbox(session, mailbox, opened, observe, note);
    },
    remoteCse: async (profile) => {
      const remote = remotes++;
      const opened = await receiver.remoteCse(profile);
      const { id, names } = opened;
      note({ kind: 'remoteCse', session, remote, id, pointOfAccess: names.pointOfAccess });
      return recordingRemote(session, remote, opened, note);
    },
  };
}

function recordingMailbox(session: number, mailbox: number, opened: Mailbox, observe: Observe, note: Note): Mailbox {
  const fresh = freshness();
  return {
    uri: opened.uri,
    get received() {
      const { look, arrived } = fresh(opened.received);
      if (arrived.length > 0) note({ kind: 'notifications', session, mailbox, look, arrived });
      return [...opened.received];
    },
    get verifications() {
      return observe(`verifications at mailbox ${String(mailbox)}`, () => opened.verifications);
    },
    close: () => {
      opened.close();
    },
  };
}

function recordingRemote(session: number, remote: number, opened: RemoteCseView, note: Note): RemoteCseView {
  const fresh = freshness();
  return {
    id: opened.id,
    names: opened.names,
    get received() {
      const { look, arrived } = fresh(opened.received);
      const told = arrived.map(({ at, request, response }) => ({ at, request, response }));
      if (told.length > 0) note({ kind: 'received', session, remote, look, arrived: told });
      return [...opened.received];
    },
    close: () => {
      opened.close();
    },
  };
}

/** Counts looks at a list that only grows, and gives what is new in it. */
function freshness(): <T>(list: readonly T[]) => { readonly look: number; readonly arrived: readonly T[] } {
  let looks = 0;
  let known = 0;
  return (list) => {
    looks += 1;
    const arrived = list.slice(known);
    known = list.length;
    return { look: looks, arrived };
  };
}
