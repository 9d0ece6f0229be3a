/* global el, say */
/* exported withCopy, addCopyButtons */

/** Puts a text on the clipboard; where that is not permitted, selects it, so that one keystroke copies it. */
async function copy(source, button) {
  const done = (words) => {
    button.textContent = words;
    say(words);
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  };
  try {
    await navigator.clipboard.writeText(source.textContent);
    return done('Copied');
  } catch {
    getSelection().selectAllChildren(source);
  }
  done(tryCommand() ? 'Copied' : 'Selected: press Ctrl+C');
}

function tryCommand() {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** A copy button for a text that stands on the page. */
function withCopy(source, label) {
  const button = el('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${label}` }, 'Copy');
  button.addEventListener('click', () => copy(source, button));
  return button;
}

/** Copy buttons for the commands of the page. */
function addCopyButtons(root) {
  for (const code of root.querySelectorAll('.command code')) code.after(' ', withCopy(code, 'command'));
  for (const pre of root.querySelectorAll('pre.curl')) pre.before(withCopy(pre, 'curl'));
}
