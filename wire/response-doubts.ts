import type { ReceivedHttpResponse } from './http-message';
import { meaningful } from './http-message';
import { excerpt } from './json';
import type { TransportProblem } from './primitive';
import { isSuccess, isSuccessfulHttp } from './status-code';

/** Why a response says nothing of its request, although HTTP carried it. */
type Doubt = Pick<TransportProblem, 'code' | 'message'>;

/** What stands between the tester and the CSE says by these HTTP status codes that the CSE was not reached. */
const ofIntermediaries: Readonly<Record<number, string>> = {
  407: 'the proxy asks for a user and a password',
  502: 'a gateway got no answer from the CSE',
  503: 'the CSE is not available',
  504: 'a gateway waited for the CSE in vain',
};

/**
 * What makes it impossible to say what a CSE answered: a redirect, a response status code that is none or contradicts the
 * HTTP status, none beside a success, or the identifier of another request. Undefined if there is nothing of the kind.
 *
 * Tolerated is what public CSEs do: an error without a response status code, and a request identifier that is missing or
 * says "None".
 * @param headers by lower-case name
 * @param requestId of the request that this is to answer; undefined does not compare
 */
export function doubtIn(
  { status }: Pick<ReceivedHttpResponse, 'status'>,
  headers: ReadonlyMap<string, string>,
  requestId: string | undefined,
): Doubt | undefined {
  const about = (code: Doubt['code'], message: string): Doubt => ({ code, message });
  const others = otherIdentifier(headers.get('x-m2m-ri'), requestId);
  if (others !== undefined)
    return about('malformedResponse', `the response answers another request: its X-M2M-RI is ${quoted(others)}`);
  if (status >= 300 && status < 400)
    return about('redirected', `it is a redirect (HTTP ${String(status)}${target(headers)}), which is never followed`);
  return statusDoubt(status, headers.get('x-m2m-rsc'));
}

function statusDoubt(status: number, header: string | undefined): Doubt | undefined {
  const http = `HTTP ${String(status)}`;
  const success = isSuccessfulHttp(status);
  const given = meaningful(header);
  if (given === undefined) {
    if (success) return { code: 'malformedResponse', message: `the ${http} response has no X-M2M-RSC` };
    const said = ofIntermediaries[status];
    return said === undefined ? undefined : { code: 'unreachable', message: `${said} (${http} without X-M2M-RSC)` };
  }
  const code = statusCodeOf(header);
  if (code === undefined)
    return { code: 'malformedResponse', message: `X-M2M-RSC is ${quoted(given)}, which is no response status code` };
  if (isSuccess(code) === success) return undefined;
  return { code: 'malformedResponse', message: `X-M2M-RSC ${String(code)} and ${http} contradict each other` };
}

/** The response status code in a header; undefined if it is none. A header that came twice with one value counts once. */
export function statusCodeOf(header: string | undefined): number | undefined {
  const [text = '', ...others] = new Set((header ?? '').split(',').map((each) => each.trim()));
  return others.length === 0 && /^[12456]\d{3}$/.test(text) ? Number(text) : undefined;
}

function otherIdentifier(header: string | undefined, requestId: string | undefined): string | undefined {
  const given = meaningful(header);
  if (given === undefined || requestId === undefined || requestId === '') return undefined;
  return given.split(',').every((each) => each.trim() === requestId) ? undefined : given;
}

function target(headers: ReadonlyMap<string, string>): string {
  const location = headers.get('location');
  return location === undefined ? '' : ` to ${quoted(location)}`;
}

function quoted(text: string): string {
  return `"${excerpt(text, 80)}"`;
}
