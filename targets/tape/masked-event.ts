import type { Reply } from '../../wire/primitive';
import { maskedDeep } from '../masking';
import type { Note, TapeEvent } from './event';

type Mask = (text: string) => string;

/** Takes events down without the secrets of the description that the IUT may have sent back. */
export function maskedNote(note: Note, mask: Mask | undefined): Note {
  return mask === undefined
    ? note
    : (event) => {
        note(maskedEvent(event, mask));
      };
}

function maskedEvent(event: TapeEvent, mask: Mask): TapeEvent {
  switch (event.kind) {
    case 'exchange':
      return { ...event, request: withMasked(event.request, mask), reply: maskedReply(event.reply, mask) };
    case 'notifications':
      return { ...event, arrived: event.arrived.map((one) => withMasked(one, mask)) };
    case 'received':
      return {
        ...event,
        arrived: event.arrived.map(({ at, request, response }) => ({
          at,
          request: withMasked(request, mask),
          response: withMasked(response, mask),
        })),
      };
    case 'session':
    case 'wait':
    case 'mailbox':
    case 'remoteCse':
    case 'saw':
    case 'times':
      return event;
  }
}

function maskedReply(reply: Reply, mask: Mask): Reply {
  if (reply.kind === 'response') return { kind: 'response', response: withMasked(reply.response, mask) };
  return { kind: 'problem', problem: maskedDeep(reply.problem, mask) };
}

function withMasked<T extends { readonly content?: unknown }>(carrier: T, mask: Mask): T {
  return carrier.content === undefined ? carrier : { ...carrier, content: maskedDeep(carrier.content, mask) };
}
