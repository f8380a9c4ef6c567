// Lighthouse (mobile, its own throttling) on the door, Vandaag and Uren of a running demonstration, five times each: node infra/bench-pages.mjs ADDRESS LIGHTHOUSE_FOLDER PWA_FOLDER.
// The signed-in pages are measured in a browser that has signed in and shows the work, as someone's phone does.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [address, tools, pwa] = process.argv.slice(2);
const { chromium } = createRequire(`${pwa}/package.json`)('@playwright/test');
const { default: lighthouse } = await import(pathToFileURL(createRequire(`${tools}/package.json`).resolve('lighthouse')));
const RUNS = 5;
const categories = ['performance', 'accessibility', 'best-practices'];
const port = 20_000 + Math.floor(Math.random() * 20_000);

const browser = await chromium.launchPersistentContext('', { executablePath: '/usr/bin/chromium', args: [`--remote-debugging-port=${port}`, '--no-sandbox'] });
try {
  await report('/', 'login');
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Marit Hoogland' }).click();
  await page.getByRole('heading', { name: 'Mijn trajecten' }).waitFor();
  await page.close();
  await report('/', 'Vandaag');
  await report('/uren', 'Uren');
} finally {
  await browser.close();
}

async function report(path, name) {
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) {
    const result = await lighthouse(`${address}${path}`, { port, disableStorageReset: true, onlyCategories: categories, logLevel: 'error' });
    runs.push(result.lhr);
  }
  const median = (of) => runs.map(of).sort((one, other) => one - other)[Math.floor(RUNS / 2)];
  const scores = categories.map((category) => `${category} ${Math.round(100 * median((run) => run.categories[category].score))}`);
  const paint = Math.round(median((run) => run.audits['largest-contentful-paint'].numericValue));
  console.log(`${name}: ${scores.join(', ')}, largest paint ${paint} ms (median of ${RUNS})`);
  const last = runs.at(-1);
  for (const { id, score } of Object.values(last.audits)) {
    const counts = categories.slice(1).some((category) => last.categories[category].auditRefs.some((ref) => ref.id === id && ref.weight > 0));
    if (counts && score !== null && score < 1) console.log(`  below full marks: ${id}`);
  }
}
