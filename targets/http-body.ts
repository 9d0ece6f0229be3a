import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { isSuccessfulHttp } from '../wire/http';
import type { TransportProblem } from '../wire/primitive';

/** A body that came and cannot be read; the message says why, without its subject. */
export class UnreadableBody extends Error {
  readonly code: TransportProblem['code'];
  constructor(code: TransportProblem['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** What is said of a body beyond the limit, in bytes. */
export function tooLarge(limit: number): string {
  return `is larger than ${String(limit)} bytes`;
}

type Unpack = (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

/** `deflate` is meant to have a zlib header, and often has none. */
const inflateEither: Unpack = async (packed, options) => {
  const wrapped = ((packed[0] ?? 0) & 0x0f) === 8 && packed.readUInt16BE(0) % 31 === 0;
  return promisify<Buffer, object, Buffer>(wrapped ? inflate : inflateRaw)(packed, options);
};

const unpackers: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', promisify<Buffer, object, Buffer>(gunzip)],
  ['x-gzip', promisify<Buffer, object, Buffer>(gunzip)],
  ['deflate', inflateEither],
  ['br', promisify<Buffer, object, Buffer>(brotliDecompress)],
]);

/**
 * The body as it was before it was packed. No packing is asked for, but who stands in between may do it.
 * @param encoding the Content-Encoding header; one coding at most
 * @param limit for the unpacked body, in bytes: no more is ever unpacked
 */
export async function unpacked(
  body: Buffer,
  encoding: string | readonly string[] | undefined,
  limit: number,
): Promise<Buffer> {
  const coding = (typeof encoding === 'string' ? encoding : (encoding ?? []).join(', ')).trim().toLowerCase();
  if (['', 'identity'].includes(coding) || body.length < 2) return body;
  const unpack = unpackers.get(coding);
  if (!unpack) throw new UnreadableBody('malformedResponse', `is packed in an unknown way (${coding.slice(0, 40)})`);
  try {
    return await unpack(body, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableBody('bodyTooLarge', `${tooLarge(limit)} when unpacked (${coding})`);
    throw new UnreadableBody('malformedResponse', `is not ${coding}, although its Content-Encoding says so`);
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text. An error may have any body; that of a success must be UTF-8, for otherwise what was compared would not be what
 * came.
 * @param status of HTTP
 */
export function utf8(body: Buffer, status: number): string {
  try {
    return strict.decode(body);
  } catch {
    if (!isSuccessfulHttp(status)) return body.toString('utf8');
    throw new UnreadableBody('notJson', 'is not UTF-8');
  }
}
