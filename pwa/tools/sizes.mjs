// Asserts what an expert downloads before the first screen stands: the entry, what it preloads, and the style sheet.
import { readFileSync, statSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const budgets = { js: 60_000, css: 15_000 };

const html = readFileSync(new URL('index.html', dist), 'utf8');
const linked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(js|css))"/g)];
const totals = { js: 0, css: 0 };
for (const [, file, kind] of linked) totals[kind] += statSync(new URL(`${file}.br`, dist)).size;

let failed = totals.js === 0 || totals.css === 0;
for (const [kind, budget] of Object.entries(budgets)) {
  console.log(`first load ${kind}: ${totals[kind]} of ${budget} bytes (Brotli)`);
  failed ||= totals[kind] > budget;
}
process.exitCode = failed ? 1 : 0;
