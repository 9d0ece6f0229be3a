/* global el, foldsOf, exchangeRow */
/* exported sequence */

/** So many exchanges at once behind one button. */
const batch = 200;

/**
 * A recording as a sequence diagram: a column for everybody who takes part, a row for each exchange, and what is wrong marked.
 * @param idOf the id of the row of an exchange, if it is to have one
 */
function sequence({ lanes, findings, exchanges }, steps, idOf) {
  const list = el('ol', { class: 'rows' });
  const folds = foldsOf(exchanges);
  const row = (i) => exchangeRow(exchanges[i], lanes, findings, idOf);
  let folded = [];
  const flush = () => {
    if (folded.length > 0) list.append(foldRow(folded, row));
    folded = [];
  };
  const headings = stepHeadings(steps, exchanges);
  exchanges.forEach((exchange, i) => {
    if (!folds[i] && headings[i].length > 0) flush();
    if (folds[i]) folded.push(i);
    else {
      flush();
      list.append(...headings[i].map(stepRow), row(i));
    }
  });
  flush();
  list.append(...headings[exchanges.length].map(stepRow));
  const named = lanes.map((lane) => el('span', { class: lane === 'CSE' ? 'lane cse' : 'lane' }, lane));
  const lines = el('div', { class: 'lifelines', 'aria-hidden': true }, el('i'), ...lanes.map(() => el('b')));
  return el(
    'div',
    { class: 'sequence', '--lanes': lanes.length },
    el('div', { class: 'lanes' }, el('span', { class: 'hidden' }, 'Taking part: '), ...named),
    el('div', { class: 'body' }, lines, list),
  );
}

/** The steps that begin before each exchange; the last entry has those after all of them. */
function stepHeadings(steps, exchanges) {
  let next = 0;
  let now;
  const headings = exchanges.map(({ step }) => {
    if (step === now || step === '') return [];
    now = step;
    const at = steps.findIndex(({ text }, i) => i >= next && text === step);
    if (at < 0) return [{ text: step, outcome: 'done' }];
    const begun = steps.slice(next, at + 1);
    next = at + 1;
    return begun;
  });
  return [...headings, steps.slice(next)];
}

function stepRow({ text, outcome }) {
  const signs = { done: '', failed: '✗ ', skipped: '– ' };
  const hidden = outcome === 'done' ? undefined : el('span', { class: 'hidden' }, `${outcome}: `);
  return el(
    'li',
    { class: `step ${outcome}` },
    hidden,
    el('span', { 'aria-hidden': true }, signs[outcome] ?? ''),
    text,
  );
}

/** A button in place of some exchanges; it brings them in portions, and passes the focus on to the first. */
function foldRow(indexes, row) {
  const button = el('button', { type: 'button', class: 'unfold' });
  const item = el('li', { class: 'fold' }, button);
  const label = () => {
    const count = indexes.length === 1 ? '1 more exchange' : `${indexes.length} more exchanges`;
    button.textContent = indexes.length > batch ? `${count}: show ${batch}` : count;
  };
  const unfold = () => {
    const rows = indexes.splice(0, batch).map(row);
    item.before(...rows);
    if (indexes.length === 0) item.remove();
    else label();
    return rows;
  };
  button.addEventListener('click', () => unfold()[0].querySelector('summary').focus());
  // For links that lead to an exchange inside.
  item.addEventListener('unfold', () => {
    while (indexes.length > 0) unfold();
  });
  label();
  return item;
}
