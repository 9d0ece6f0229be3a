import type { IncomingMessage } from 'node:http';

/** The body of an HTTP message, or why there is none. */
export type Body =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'tooLong' } | { readonly kind: 'broken' };

/**
 * Reads a body as UTF-8. What goes beyond `limit` bytes is thrown away as it comes; `broken` says that the connection
 * ended before the body did.
 */
export function readBody(message: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    message.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else resolve({ kind: 'tooLong' });
    });
    message.on('end', () => {
      resolve(size > limit ? { kind: 'tooLong' } : { kind: 'text', text: Buffer.concat(parts).toString('utf8') });
    });
    for (const event of ['error', 'aborted', 'close']) {
      message.on(event, () => {
        resolve({ kind: 'broken' });
      });
    }
  });
}
