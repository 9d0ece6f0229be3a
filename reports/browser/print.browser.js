/* exported startPrint */

/** On paper nothing opens: clauses, and what belongs to a failure, stand open there, and closed again afterwards. */
function startPrint() {
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details.clause:not([open]), .failed-test details.list:not([open])')];
    for (const node of opened) node.open = true;
  });
  addEventListener('afterprint', () => {
    for (const node of opened) node.open = false;
  });
}
