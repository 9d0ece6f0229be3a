import { raw, slowly, unusable, type Way } from '../way';

/** No answer, half an answer, or one that takes its time. */
export const silence: readonly Way[] = [
  unusable('no-answer', () => undefined, /no complete response to PUT .* within \d+ ms/),
  unusable(
    'late-answer',
    (socket, honest) => {
      const timer = setTimeout(() => socket.end(raw(honest)), 3000);
      socket.on('close', () => {
        clearTimeout(timer);
      });
    },
    /no complete response .* within/,
  ),
  unusable(
    'byte-by-byte',
    (socket, honest) => {
      socket.write(raw({ ...honest, headers: { ...honest.headers, 'Content-Length': '100000' } }));
      slowly(socket, ' ', 40);
    },
    /no complete response .* within/,
  ),
  unusable('half-a-head', (socket) => socket.write('HTTP/1.1 200 OK\r\nX-M2M'), /no complete response .* within/),
  unusable('closed-without-answer', (socket) => socket.end(), /no usable response .*connection was closed/),
  unusable(
    'closed-in-mid-body',
    (socket, honest) => socket.end(raw(honest).slice(0, -5)),
    /no usable response .*\((?:the connection was closed before|.*not as long as Content-Length)/,
  ),
  unusable('reset', (socket) => socket.resetAndDestroy(), /the connection was (?:reset|closed)/),
  unusable(
    'flood-of-1xx',
    (socket) => {
      slowly(socket, 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(100), 5);
    },
    /no complete response .* within/,
  ),
];
