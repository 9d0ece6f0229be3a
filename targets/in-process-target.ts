import type { Clock } from '../cse/clock';
import type { Reply, RequestPrimitive, ResponsePrimitive } from '../wire/primitive';
import type { Profile } from '../wire/profile';
import { writeJson } from '../wire/write-json';
import type { Receiver, Target, Timing } from './target';
import { defaultTiming } from './timing';

/** Anything that answers request primitives. */
export interface RequestHandler {
  handle(request: RequestPrimitive): Promise<ResponsePrimitive>;
}

export interface InProcessTargetOptions {
  readonly cse: RequestHandler;
  /** The clock that the CSE runs on as well. */
  readonly clock: Clock;
  readonly receiver: Receiver;
  readonly profile: Profile;
  readonly cseBaseName: string;
  readonly cseId?: string;
  /** The administrator's originator. */
  readonly originator: string;
  readonly name?: string;
  readonly version?: string;
  readonly timing?: Partial<Timing>;
  readonly supports?: Readonly<Record<string, boolean>>;
  readonly close?: () => void | Promise<void>;
}

/** How often a CSE may yield to the event loop before the (virtual) clock has to move for it to answer. */
const turns = 100;

/** A CSE in this process as a target (kind `model`). Nothing that is sent or answered is shared with it. */
export function inProcessTarget(options: InProcessTargetOptions): Target {
  const { cse, clock, receiver, profile, cseBaseName, cseId, originator, name = 'reference model' } = options;
  const timing = { ...defaultTiming, ...options.timing };
  let closed = false;
  return {
    kind: 'model',
    name,
    ...(options.version === undefined ? {} : { version: options.version }),
    ...(cseId === undefined ? {} : { cseId }),
    cseBaseName,
    profile,
    timing,
    originators: { administrator: originator },
    supports: options.supports ?? {},
    clock,
    receiver,
    send: (request) => (closed ? Promise.resolve(stopped(request)) : exchange(cse, clock, timing, request)),
    close: async () => {
      closed = true;
      await options.close?.();
    },
  };
}

/** Sends a copy of the request and moves the clock only if no answer comes otherwise. */
async function exchange(cse: RequestHandler, clock: Clock, timing: Timing, request: RequestPrimitive): Promise<Reply> {
  const replies: Reply[] = [];
  const answered = answer(cse, request).then((reply) => replies.push(reply));
  for (let turn = 0; turn < turns && replies.length === 0; turn++)
    await Promise.race([answered, new Promise((resolve) => setImmediate(resolve))]);
  const end = clock.now() + timing.responseMs;
  while (replies.length === 0 && clock.now() < end) await clock.wait(Math.min(timing.pollMs, end - clock.now()));
  return (
    replies[0] ?? {
      kind: 'problem',
      problem: { code: 'timeout', message: `no response to ${told(request)} within ${String(timing.responseMs)} ms` },
    }
  );
}

async function answer(cse: RequestHandler, request: RequestPrimitive): Promise<Reply> {
  try {
    return { kind: 'response', response: copy(await cse.handle(copy(request))) };
  } catch (error) {
    const message = `the CSE failed over ${told(request)} (${error instanceof Error ? error.message : String(error)})`;
    return { kind: 'problem', problem: { code: 'connectionClosed', message } };
  }
}

/** A primitive with its content as JSON carries it. */
function copy<T extends { readonly content?: unknown }>(primitive: T): T {
  if (primitive.content === undefined) return { ...primitive };
  return { ...primitive, content: JSON.parse(writeJson(primitive.content)) as unknown };
}

function stopped(request: RequestPrimitive): Reply {
  return { kind: 'problem', problem: { code: 'stopped', message: `${told(request)} was not sent: the run is over` } };
}

function told(request: RequestPrimitive): string {
  return `${request.operation} ${request.to}`;
}
