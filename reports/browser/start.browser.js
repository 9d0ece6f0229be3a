/* global addCopyButtons, drawFailures, reveal, startFilter, startLinks, startPrint, startStatements, startTheme */

// Without this script, verdicts, failures and their evidence are there all the same.
addEventListener('DOMContentLoaded', () => {
  startTheme();
  startFilter();
  startStatements();
  startPrint();
  startLinks();
  addCopyButtons(document);
  // Diagrams that are drawn above what a link has led to push it down, in some browsers: it is shown again.
  let touched = false;
  for (const event of ['wheel', 'keydown', 'pointerdown', 'touchstart'])
    addEventListener(event, () => (touched = true), { once: true, passive: true });
  void drawFailures().then(() => touched || reveal());
});
