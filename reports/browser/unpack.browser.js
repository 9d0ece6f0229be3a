/* exported recordingOf, indexOfTests */

/** What `pack` has packed. Rejects where the browser is too old to unpack it. */
async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

/** The recording of a test: unpacked when somebody looks at it, and not kept. */
function recordingOf(id) {
  return unpack(document.getElementById(id).querySelector('script').textContent);
}

/** The steps of every test, unpacked once. */
let indexed;
function indexOfTests() {
  indexed ??= unpack(document.getElementById('index').textContent);
  return indexed;
}
