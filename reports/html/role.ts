import type { Exchange } from '../results';

/** Who takes part in the exchanges of a test: the parts that the tester plays, and the CSE that is tested. */
export const roles = ['originator', 'other originator', 'device', 'CSE', 'receiver', 'remote CSE'] as const;

export type Role = (typeof roles)[number];

/**
 * Who sent a request to the CSE, or received one from it. Devices and the originator without privileges are registered under
 * names that begin with the prefix of their test, as the request identifiers do.
 */
export function testerRole({ direction, operation, from, requestId }: Exchange): Role {
  if (direction === 'notification') return operation === 'NOTIFY' ? 'receiver' : 'remote CSE';
  if (from.startsWith('/')) return 'remote CSE';
  const own = `C${requestId.slice(0, requestId.lastIndexOf('-'))}`;
  if (!from.startsWith(own)) return 'originator';
  return /^d\d+$/u.test(from.slice(own.length)) ? 'device' : 'other originator';
}

/** The same in words, with the number of a device. */
export function speaker(exchange: Exchange): string {
  const role = testerRole(exchange);
  return role === 'device' ? `${role} ${/\d+$/u.exec(exchange.from)?.[0] ?? ''}` : role;
}
