/* global drawTest */
/* exported reveal, startLinks */

/** Opens what a link leads to: a statement, a test, a failure, or one exchange of a test. */
async function reveal() {
  const id = fragment();
  if (id === '') return;
  const target = document.getElementById(id) ?? (await exchangeOf(id));
  if (!target) return;
  for (let node = target; node; node = node.parentElement) if (node instanceof HTMLDetailsElement) node.open = true;
  target.hidden = false;
  target.scrollIntoView();
  const focused = target.querySelector(':scope > summary, :scope > h2, :scope > h3') ?? target;
  if (focused.tabIndex < 0) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}

function fragment() {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** `TEST@NUMBER`: the row of an exchange, which is drawn first, and unfolded. */
async function exchangeOf(id) {
  const test = document.getElementById(id.slice(0, id.lastIndexOf('@')));
  if (!test?.matches('details.test')) return undefined;
  await drawTest(test);
  if (!document.getElementById(id))
    for (const fold of test.querySelectorAll('.fold')) fold.dispatchEvent(new Event('unfold'));
  return document.getElementById(id) ?? test;
}

function startLinks() {
  addEventListener('hashchange', () => void reveal());
  // A second click on the same link leads there again.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link && link.hash === location.hash) void reveal();
  });
  for (const node of document.querySelectorAll('details.test'))
    node.addEventListener('toggle', () => node.open && void drawTest(node));
  void reveal();
}
