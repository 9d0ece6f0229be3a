// Preloaded into a run: writes the most memory that it had, in bytes, to the file that PEAK_FILE names.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    // A process inherits the other figure from the one that started it.
    peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    // No Linux.
  }
  writeFileSync(process.env.PEAK_FILE, String(peak * 1024));
});
