/* exported startTheme */

/** The button that goes from the system's theme to light, to dark and back; remembered where a page may remember. */
function startTheme() {
  const button = document.querySelector('button.theme');
  const themes = ['system', 'light', 'dark'];
  const show = (theme) => {
    button.textContent = `Theme: ${theme}`;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  let theme = remembered();
  button.hidden = false;
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    show(theme);
    remember(theme);
  });
  show(themes.includes(theme) ? theme : 'system');
}

function remembered() {
  try {
    return localStorage.getItem('campaign-tester theme') ?? 'system';
  } catch {
    return 'system';
  }
}

function remember(theme) {
  try {
    localStorage.setItem('campaign-tester theme', theme);
  } catch {
    // The next page begins with the system's theme.
  }
}
