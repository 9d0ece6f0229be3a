/* exported el, icon, say */

/** An element with attributes and children; whatever is a string becomes text, never markup. */
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('--') || key === 'grid-column') node.style.setProperty(key, value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== ''));
  return node;
}

/** Tells a screen reader. */
function say(text) {
  document.getElementById('said').textContent = text;
}
