// Prints the counts of a results.json for .ci/run: { passed, failed }. What came to no verdict has failed here.
// Usage: node scripts/count-results.mjs RESULTS.JSON
import { readFileSync } from 'node:fs';

const { summary } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify({ passed: summary.pass, failed: summary.fail + summary.error + summary.inconclusive }));
