// Asserts what is downloaded before the first screen stands: by an expert for the app, and by a school for its questionnaire in all.
import { readFileSync, statSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const builds = {
  'index.html': { js: 60_000, css: 15_000 },
  'vragenlijst/index.html': { js: 15_000, css: 8_000 },
};

let failed = false;
for (const [page, budgets] of Object.entries(builds)) {
  const html = readFileSync(new URL(page, dist), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(js|css))"/g)];
  const totals = { js: 0, css: 0 };
  for (const [, file, kind] of linked) totals[kind] += statSync(new URL(`${file}.br`, dist)).size;
  for (const [kind, budget] of Object.entries(budgets)) {
    console.log(`first load of ${page}, ${kind}: ${totals[kind]} of ${budget} bytes (Brotli)`);
    failed ||= totals[kind] === 0 || totals[kind] > budget;
  }
}
process.exitCode = failed ? 1 : 0;
