import type { HttpResponse } from '../../../wire/http';
import { altered, odd, raw, unusable, type Scene, type Way } from '../way';

function change(how: (honest: HttpResponse, scene: Scene) => Parameters<typeof altered>[1]): Way['answer'] {
  return (socket, honest, scene) => socket.write(raw(altered(honest, how(honest, scene))));
}

const isSuccess = ({ status }: HttpResponse): boolean => status < 300;

/** Answers that say two things, nothing, or what is not so. */
export const meaning: readonly Way[] = [
  {
    ...unusable(
      'no-status-code',
      change(() => ({ headers: { 'X-M2M-RSC': undefined } })),
      /has no X-M2M-RSC/,
    ),
    refusing: 'pass',
  },
  unusable(
    'no-such-status-code',
    change(() => ({ headers: { 'X-M2M-RSC': '20x4' } })),
    /which is no response status code/,
  ),
  unusable(
    'contradictory-status',
    change((honest) => ({ status: isSuccess(honest) ? 500 : 200 })),
    /X-M2M-RSC \d{4} and HTTP \d{3} contradict each other/,
  ),
  unusable(
    'identifier-of-another-request',
    change(() => ({ headers: { 'X-M2M-RI': 'of-another' } })),
    /answers another request: its X-M2M-RI is "of-another"/,
  ),
  unusable(
    'answer-to-another-request',
    (socket, honest, { earlier }) => socket.write(raw(earlier ?? honest)),
    /answers another request/,
  ),
  unusable(
    'redirect',
    change(() => ({ status: 307, headers: { Location: '/cse-in' } })),
    /it is a redirect \(HTTP 307 to "\/cse-in"\), which is never followed/,
  ),
  unusable(
    'redirect-elsewhere',
    change((_honest, { elsewhere }) => ({ status: 302, headers: { Location: `${elsewhere}/cse-in` } })),
    /it is a redirect \(HTTP 302 to "http:/,
  ),
  unusable(
    'gateway-error',
    change(() => ({ status: 502, headers: { 'X-M2M-RSC': undefined }, body: '<h1>Bad gateway</h1>' })),
    /a gateway got no answer from the CSE \(HTTP 502/,
  ),
  odd(
    'html-error',
    change((honest) => (isSuccess(honest) ? {} : { body: '<h1>No</h1>' })),
  ),
  {
    ...odd(
      'success-without-the-deed',
      change(() => ({ status: 200, headers: { 'X-M2M-RSC': '2004' }, body: '' })),
    ),
    doesTheDeed: false,
    accepting: 'fail',
    refusing: 'fail',
  },
  {
    ...odd(
      'the-deed-with-an-error',
      change(() => ({ status: 400, headers: { 'X-M2M-RSC': '4000' }, body: '' })),
    ),
    accepting: 'fail',
  },
];

const plain: Way['answer'] = (socket, honest) => socket.write(raw(honest));

function identifiers(id: string, idPrefix: string): Way {
  return { ...odd(id, plain), meets: 'all', idPrefix };
}

/** Identifiers that want to be something else. */
export const identifying: readonly Way[] = [
  identifiers('identifiers-like-paths', '../../../../etc/'),
  identifiers('identifiers-like-markup', '<img src=x onerror=alert(1)>"&'),
  identifiers('identifiers-like-escape-codes', '\u001b[2J\u001b]0;owned\u0007\u202e'),
  identifiers('identifiers-like-urls', 'http:--elsewhere.example-?#'),
  identifiers('very-long-identifiers', 'x'.repeat(3000)),
];
