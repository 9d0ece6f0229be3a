/* global indexOfTests */
/* exported startFilter */

/** Filters the list of tests by verdict, clause and text. */
function startFilter() {
  const form = document.querySelector('form.filter');
  const tests = [...document.querySelectorAll('details.test')].map((node) => ({
    node,
    text: [...node.querySelectorAll('summary, p')]
      .map((part) => part.textContent)
      .join(' ')
      .toLowerCase(),
  }));
  const texts = () =>
    indexOfTests().then(
      (index) => {
        for (const test of tests) {
          const steps = (index[test.node.id] ?? []).map(({ text }) => text);
          test.text = `${test.text} ${steps.join(' ').toLowerCase()}`;
        }
      },
      () => undefined,
    );
  let read;
  const apply = async () => {
    const words = form.querySelector('[type=search]').value.toLowerCase().split(/\s+/);
    if (words.some((word) => word !== '')) await (read ??= texts());
    showTests(form, tests, words);
  };
  form.hidden = false;
  form.addEventListener('input', () => void apply());
  form.addEventListener('submit', (event) => event.preventDefault());
  showTests(form, tests, []);
}

function showTests(form, tests, words) {
  const on = new Set([...form.querySelectorAll(':checked')].map((box) => box.value));
  const clause = form.querySelector('select').value;
  let shown = 0;
  for (const { node, text } of tests) {
    const fits = clause === '' || node.dataset.clauses.split(' ').includes(clause);
    const here = fits && on.has(node.dataset.verdict) && words.every((word) => text.includes(word));
    node.hidden = !here;
    if (here) shown += 1;
  }
  form.querySelector('output').textContent = `${shown} of ${tests.length} shown`;
}
