// Compares two runs: every test must have the same verdict in both. Usage: node scripts/same-verdicts.mjs OUT-A OUT-B
import { readFileSync } from 'node:fs';
import path from 'node:path';

function verdicts(folder) {
  const { tests } = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8'));
  return new Map(tests.map((test) => [test.id, test.verdict]));
}

const [a, b] = process.argv.slice(2).map(verdicts);
const ids = [...new Set([...a.keys(), ...b.keys()])].sort();
const different = ids.filter((id) => a.get(id) !== b.get(id));
for (const id of different) console.log(`${id}: ${a.get(id) ?? 'not run'} and ${b.get(id) ?? 'not run'}`);
console.log(`${ids.length - different.length} of ${ids.length} verdicts are the same`);
process.exitCode = different.length === 0 && ids.length > 0 ? 0 : 1;
