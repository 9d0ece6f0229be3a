/* global el, withCopy */
/* exported exchangeRow */

/** One exchange of a sequence: two arrows, all that was sent when it is opened, and what it shows to be wrong. */
function exchangeRow(exchange, lanes, findings, idOf) {
  const { number, marks } = exchange;
  const summary = el('summary', {}, el('span', { class: 'number' }, String(number)), ...arrows(exchange, lanes));
  const details = el('details', { class: 'exchange', id: idOf?.(number) }, summary);
  details.addEventListener('toggle', () => details.children.length === 1 && details.append(inside(exchange)));
  const wrong = marks.map((mark) => wrongBox(findings[mark]));
  return el('li', { class: marks.length > 0 ? 'marked' : undefined }, details, ...wrong);
}

/** What went out and what came back, between the columns of the two sides. */
function arrows({ role, by, arrived, line, outcome, problem }, lanes) {
  const [tester, cse] = [lanes.indexOf(role), lanes.indexOf('CSE')];
  const [from, to] = arrived ? [cse, tester] : [tester, cse];
  const sides = arrived ? `CSE to ${by}: ` : `${by} to CSE: `;
  const spans = {
    '--span': Math.abs(from - to) + 1,
    'grid-column': `${Math.min(from, to) + 2} / ${Math.max(from, to) + 3}`,
  };
  const way = (a, b) => (a < b ? 'right' : 'left');
  const prefix = by === role ? '' : el('span', { class: 'by', 'aria-hidden': true }, `${by} `);
  return [
    el(
      'span',
      { class: `message ${way(from, to)}`, ...spans },
      el('span', { class: 'hidden' }, sides),
      el('span', { class: 'label' }, prefix, line),
    ),
    el('span', { class: 'hidden' }, ', answer: '),
    el(
      'span',
      { class: `message answer ${way(to, from)}${problem ? ' problem' : ''}`, ...spans },
      el('span', { class: 'label' }, outcome),
    ),
  ];
}

function wrongBox({ message, expected, observed }) {
  return el(
    'div',
    { class: 'wrong' },
    el('p', {}, el('b', {}, '✗ '), message),
    el('dl', {}, el('dt', {}, 'expected'), el('dd', {}, expected), el('dt', {}, 'observed'), el('dd', {}, observed)),
  );
}

function inside({ who, arrived, step, timing, expected, request, response, curl }) {
  const part = (name, text) => el('div', {}, el('h5', {}, name), el('pre', { tabindex: '0' }, text));
  const box = el(
    'div',
    { class: 'inside' },
    el('p', { class: 'quiet' }, `${arrived ? 'to' : 'from'} ${who}, ${step === '' ? '' : `${step}, `}${timing}`),
    expected === '' ? undefined : el('p', {}, el('b', {}, 'Expected '), expected),
    el('div', { class: 'sides' }, part('Request', request), part('Response', response)),
  );
  if (curl !== '') {
    const pre = el('pre', { class: 'curl', tabindex: '0' }, curl);
    box.append(el('h5', {}, 'curl ', withCopy(pre, 'curl')), pre);
  }
  return box;
}
