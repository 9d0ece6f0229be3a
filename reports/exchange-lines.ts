import type { Exchange } from './results';

/** For example `CREATE cse-in (ty 67)`. */
export function requestLine({ direction, operation, to, resourceType }: Exchange): string {
  const type = resourceType === undefined ? '' : ` (ty ${resourceType})`;
  return `${direction === 'notification' ? 'received ' : ''}${operation} ${to}${type}`;
}

/** For example `4105 (HTTP 409)`, or the problem's code. */
export function outcomeLine({ response, problem }: Exchange): string {
  if (problem !== undefined) return problem.code;
  if (response === undefined) return 'no response';
  const http = response.httpStatus === undefined ? '' : `HTTP ${response.httpStatus}`;
  if (response.statusCode === undefined) return http === '' ? 'no status code' : http;
  return http === '' ? String(response.statusCode) : `${response.statusCode} (${http})`;
}
