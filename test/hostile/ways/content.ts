import type { HttpResponse } from '../../../wire/http';
import { altered, endlessly, odd, raw, unusable, type Way } from '../way';

function bodyOf(body: (honest: HttpResponse) => string): Way['answer'] {
  return (socket, honest) => socket.write(raw(altered(honest, { status: 200, headers: ok, body: body(honest) })));
}

const ok = { 'X-M2M-RSC': '2004' };
const deep = 100_000;

/** The campaign of an answer with more members, written by hand; that of an answer without one is made up. */
function withMembers(text: string): Way['answer'] {
  return bodyOf(({ body }) => {
    const campaign = body.includes('"m2m:swc":{') ? body : '{"m2m:swc":{"rn":"x"}}';
    return campaign.replace('"m2m:swc":{', `"m2m:swc":{${text},`);
  });
}

/** Bodies that are no JSON, or JSON that nobody should send. */
export const content: readonly Way[] = [
  unusable(
    'html',
    bodyOf(() => '<html><body>All is well</body></html>'),
    /is not JSON/,
  ),
  unusable(
    'broken-json',
    bodyOf(() => '{"m2m:swc":{"cas":'),
    /is not JSON/,
  ),
  unusable(
    'invalid-utf-8',
    (socket) => {
      const body = Buffer.from('{"m2m:swc":{"swn":"\u00e9t\u00e9"}}', 'latin1');
      socket.write(
        `HTTP/1.1 200 OK\r\nConnection: close\r\nX-M2M-RSC: 2004\r\nContent-Length: ${String(body.length)}\r\n\r\n`,
      );
      socket.write(body);
    },
    /is not UTF-8/,
  ),
  unusable(
    'deeply-nested',
    bodyOf(() => '['.repeat(deep) + ']'.repeat(deep)),
    /nested deeper than \d+ levels/,
  ),
  unusable(
    'hundred-megabytes',
    (socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\nConnection: close\r\nX-M2M-RSC: 2004\r\nContent-Length: 100000000\r\n\r\n{"m2m:swc":{"lbl":[',
      );
      endlessly(socket, '"label",'.repeat(8000));
    },
    /is larger than \d+ bytes|no complete response/,
  ),
  unusable(
    'a-million-values',
    bodyOf(() => `{"m2m:swc":{"lbl":[${'[],'.repeat(1_000_000)}1]}}`),
    /more than \d+ values/,
  ),
  unusable('contradictory-members', withMembers('"cas":1,"cas":5'), /the member "cas" stands twice/),
  odd('repeated-members', withMembers('"vendor":1,"vendor":1'), { refusing: 'fail' }),
  odd('proto-keys', withMembers('"__proto__":{"cas":5},"constructor":{"prototype":{"x":1}}'), { refusing: 'fail' }),
  odd('numbers-out-of-range', withMembers('"vendor":1e999,"other":-1e999,"more":123456789012345678901234567890'), {
    refusing: 'fail',
  }),
  odd(
    'empty-body',
    bodyOf(() => ''),
    { refusing: 'fail' },
  ),
];
