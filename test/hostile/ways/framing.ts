import { brotliCompressSync, gzipSync } from 'node:zlib';
import { altered, endlessly, odd, raw, unusable, type Way } from '../way';

const chunked = 'HTTP/1.1 200 OK\r\nConnection: close\r\nX-M2M-RSC: 2004\r\nTransfer-Encoding: chunked\r\n\r\n';

/** A hundred million bytes once it is unpacked. */
const bomb = Buffer.alloc(100_000_000, ' ');

function packed(coding: string, body: Buffer): string {
  return `HTTP/1.1 200 OK\r\nConnection: close\r\nX-M2M-RSC: 2004\r\nContent-Encoding: ${coding}\r\nContent-Length: ${String(body.length)}\r\n\r\n`;
}

/** Lengths, codings and versions that are wrong, or merely rare. */
export const framing: readonly Way[] = [
  unusable(
    'endless-body',
    (socket) => {
      socket.write(chunked);
      endlessly(socket, `10000\r\n${' '.repeat(0x10000)}\r\n`);
    },
    /is larger than \d+ bytes|no complete response/,
  ),
  unusable(
    'endless-headers',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      endlessly(socket, `X-More: ${'a'.repeat(1000)}\r\n`);
    },
    /the headers are too large/,
  ),
  unusable(
    'gzip-bomb',
    (socket) => {
      const body = gzipSync(bomb, { level: 1 });
      socket.write(packed('gzip', body));
      socket.write(body);
    },
    /is larger than \d+ bytes when unpacked \(gzip\)/,
  ),
  unusable(
    'brotli-bomb',
    (socket) => {
      const body = brotliCompressSync(bomb, { params: { 1: 0 } });
      socket.write(packed('br', body));
      socket.write(body);
    },
    /is larger than \d+ bytes when unpacked \(br\)/,
  ),
  unusable(
    'unknown-coding',
    (socket, honest) => socket.write(raw(altered(honest, { headers: { 'Content-Encoding': 'compress' } }))),
    /packed in an unknown way \(compress\)/,
  ),
  odd('packed-body', (socket, honest) => {
    const body = gzipSync(honest.body);
    const head = altered(honest, { headers: { 'Content-Encoding': 'gzip', 'Content-Length': String(body.length) } });
    socket.write(raw({ ...head, body: '' }));
    socket.write(body);
  }),
  unusable(
    'content-length-too-large',
    (socket, honest) => socket.end(raw(altered(honest, { headers: { 'Content-Length': '100000' } }))),
    /not as long as Content-Length says|closed before the response was complete/,
  ),
  {
    ...unusable(
      'content-length-too-small',
      (socket, honest) => socket.write(raw(altered(honest, { headers: { 'Content-Length': '7' } }))),
      /is not JSON|what came is not HTTP/,
    ),
    refusing: 'pass',
  },
  unusable('not-http', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), /what came is not HTTP/),
  odd('http-1.0', (socket, honest) => {
    socket.end(raw(altered(honest, { headers: { 'Content-Length': undefined } }), '1.0'));
  }),
];
