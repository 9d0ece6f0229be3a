/* global el, indexOfTests, recordingOf, sequence */
/* exported drawTest, drawFailures, startStatements */

/** Draws the exchanges of a test of the list, once. */
function drawTest(node) {
  node.drawn ??= draw(node, node.id, (number) => `${node.id}@${number}`);
  return node.drawn;
}

async function draw(node, id, idOf) {
  const place = node.querySelector('.recording');
  try {
    const [recording, index] = await Promise.all([recordingOf(id), indexOfTests()]);
    place.replaceChildren(sequence(recording, index[id] ?? [], idOf));
  } catch {
    place.textContent = 'This browser cannot unpack the exchanges; results.json holds them.';
  }
}

/** The diagrams of failed tests: the first few when there is time, all others when somebody comes near. */
async function drawFailures() {
  const failed = [...document.querySelectorAll('.failed-test')];
  const drawOne = async (node) => {
    node.drawn ??= draw(node, node.dataset.test).then(() => {
      if (node.querySelector('.recording .sequence')) node.classList.add('drawn');
    });
    await node.drawn;
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          void drawOne(target);
        }
    },
    { rootMargin: '1000px' },
  );
  for (const node of failed) near.observe(node);
  for (const node of failed.slice(0, 40)) await drawOne(node);
}

/** A statement that is opened shows which steps of its tests have verified it, and where. */
function startStatements() {
  for (const node of document.querySelectorAll('details.statement'))
    node.addEventListener('toggle', () => node.open && void cite(node));
}

async function cite(node) {
  if (node.cited) return;
  node.cited = true;
  const index = await indexOfTests().catch(() => ({}));
  const tests = [...node.querySelectorAll('.links a')].map((link) => decodeURIComponent(link.hash.slice(1)));
  const lines = tests.flatMap((id) => verifying(index[id] ?? [], node.id).map((step) => stepLine(id, step)));
  if (lines.length > 0)
    node
      .querySelector('.inside')
      .append(el('p', {}, el('b', {}, 'Verified by')), el('ul', { class: 'plain cited' }, ...lines));
}

/** The steps that went well and cite the statement; the same words once. */
function verifying(steps, id) {
  const texts = new Map(
    steps.filter(({ text, outcome }) => outcome === 'done' && cites(text, id)).map((step) => [step.text, step]),
  );
  return [...texts.values()];
}

/** Whether a step cites the statement, and not one whose id begins so. */
function cites(text, id) {
  const at = text.indexOf(id);
  return at >= 0 && !/^[\w#]/.test(text.slice(at + id.length));
}

function stepLine(id, { text, from }) {
  const to = (target, words, name) => el('a', { class: name, href: `#${encodeURIComponent(target)}` }, words);
  const where = from > 0 ? to(`${id}@${from}`, `from #${from}`, 'exchange-link') : '';
  return el('li', {}, to(id, id.replace('TP/oneM2M/CSE/', ''), 'id'), ` ${text.replace(/ \([^()]*\)$/, '')}`, where);
}
