/* exported foldsOf */

/** So many exchanges are shown around what is wrong, or at the beginning, before the rest is folded. */
const around = 4;
const few = 24;
const many = 100;

/** Which exchanges stand folded: those far from what is wrong, and those that only repeat the one before. */
function foldsOf(exchanges) {
  const marked = exchanges.flatMap(({ marks }, i) => (marks.length > 0 ? [i] : []));
  const near = (i) => exchanges.length <= few || marked.some((at) => Math.abs(at - i) <= around);
  const first = (i) => marked.length === 0 && i < many;
  return exchanges.map((exchange, i) => {
    if (marked.includes(i)) return false;
    return !(near(i) || first(i)) || repeats(exchange, exchanges[i - 1], exchanges[i + 1]);
  });
}

/** In the middle of a row of three alike. */
function repeats(exchange, before, after) {
  return alike(exchange, before) && alike(exchange, after);
}

function alike(a, b) {
  return (
    b !== undefined &&
    b.marks.length === 0 &&
    a.line === b.line &&
    a.outcome === b.outcome &&
    a.step === b.step &&
    a.who === b.who
  );
}
