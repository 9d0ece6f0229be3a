import type { IncomingMessage } from 'node:http';
import type { HttpResponse } from '../wire/http-message';
import { requestFromHttp, responseToHttp } from '../wire/http';
import { bodyLimit } from './notification-server';
import type { RemoteCse } from './roles/remote-cse';

/**
 * Answers an HTTP request for a remote CSE of the tester's.
 * @param body undefined if it was larger than the limit
 */
export function answerForRemoteCse(
  remote: RemoteCse,
  { method = '', url = '', headers }: IncomingMessage,
  body: string | undefined,
): HttpResponse {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  const read = requestFromHttp({ method, path, headers, body: body ?? '' });
  const version = remote.releaseVersion;
  if ('problem' in read) {
    const { statusCode, message, requestId } = read.problem;
    return responseToHttp({ statusCode, requestId, content: { 'm2m:dbg': message } }, version);
  }
  if (body !== undefined) return responseToHttp(remote.handle(read.request), version);
  const content = { 'm2m:dbg': `a body has at most ${String(bodyLimit)} bytes` };
  return responseToHttp({ statusCode: 4000, requestId: read.request.requestId, content }, version);
}
