// Makes an IUT description of what `serve --json` printed. Usage: node scripts/served-iut.mjs SERVED.JSON IUT.JSON
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const { url, ...names } = JSON.parse(readFileSync(from, 'utf8'));
const timing = { responseMs: 2000, settleMs: 400, pollMs: 10, expiryMs: 2000 };
writeFileSync(to, JSON.stringify({ name: 'served reference CSE', baseUrl: url, ...names, timing }));
