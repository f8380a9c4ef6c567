// Lighthouse (mobile) on the door, Vandaag, Uren and the questionnaire of a link of a running demonstration, five times each: node infra/bench-pages.mjs ADDRESS LIGHTHOUSE_FOLDER PWA_FOLDER.
// What this machine and Lighthouse's own work cost is seen at a bare page of one heading, measured first and in the same way.
// Vandaag and Uren are measured in a browser that has signed in and shows the work, as someone's phone does.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [address, tools, pwa] = process.argv.slice(2);
const { chromium } = createRequire(`${pwa}/package.json`)('@playwright/test');
const { default: lighthouse } = await import(pathToFileURL(createRequire(`${tools}/package.json`).resolve('lighthouse')));
const RUNS = 5;
const QUALITIES = ['accessibility', 'best-practices'];
const metrics = {
  'first-contentful-paint': 'first paint ms',
  'largest-contentful-paint': 'largest paint ms',
  'total-blocking-time': 'blocked ms',
  'cumulative-layout-shift': 'layout shift',
  'speed-index': 'speed index',
};
const BARE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kaal</title></head><body><h1>Kaal</h1></body></html>`;
const bare = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(BARE)).listen(0, '127.0.0.1');
await once(bare, 'listening');
try {
  await report('bare page', `http://127.0.0.1:${bare.address().port}/`);
  await report('login', '/');
  await report('Vandaag', '/', signIn);
  await report('Uren', '/uren', signIn);
  await report('questionnaire', '/vragenlijst#bench-link-0');
} finally {
  bare.close();
}

async function signIn(browser) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Marit Hoogland' }).click();
  await page.getByRole('heading', { name: 'Mijn trajecten' }).waitFor();
  await page.close();
}

/** Every page in a browser of its own. */
async function report(name, path, prepare = () => undefined) {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const browser = await chromium.launchPersistentContext('', {
    executablePath: '/usr/bin/chromium',
    args: [`--remote-debugging-port=${port}`, '--no-sandbox'],
  });
  try {
    await prepare(browser);
    await printSpeed(name, new URL(path, address).href, port);
    await printQualities(new URL(path, address).href, port);
  } finally {
    await browser.close();
  }
}

async function printSpeed(name, url, port) {
  const before = await processors();
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await measure(url, port, ['performance']));
  const stolen = stolenSince(before, await processors());
  const figures = Object.entries(metrics).map(([metric, words]) => `${words} ${Number(median(runs, (run) => run.audits[metric].numericValue).toFixed(2))}`);
  console.log(`${name}: performance ${median(runs, performance)} (median of ${RUNS}: ${runs.map(performance).join(', ')})`);
  console.log(`  ${figures.join(', ')}`);
  console.log(`  benchmark index of the machine ${Math.round(median(runs, (run) => run.environment.benchmarkIndex))}; taken by the host meanwhile ${stolen} %`);
}

/** Last and apart: what this reading leaves behind in the process of the page is cleared in the first task of the run after it, and would count as slowness of the page. */
async function printQualities(url, port) {
  const run = await measure(url, port, QUALITIES);
  console.log(`  ${QUALITIES.map((quality) => `${quality} ${Math.round(100 * run.categories[quality].score)}`).join(', ')}`);
  for (const { id, score } of Object.values(run.audits)) {
    const counts = QUALITIES.some((quality) => run.categories[quality].auditRefs.some((ref) => ref.id === id && ref.weight > 0));
    if (counts && score !== null && score < 1) console.log(`  below full marks: ${id}`);
  }
}

async function measure(url, port, onlyCategories) {
  const { lhr } = await lighthouse(url, { port, disableStorageReset: true, onlyCategories, logLevel: 'error' });
  return lhr;
}

function performance(run) {
  return Math.round(100 * run.categories.performance.score);
}

/** Ticks of all processors since the start of the machine: user, nice, system, idle, waiting, interrupts, soft interrupts, and what the host gave to others. */
async function processors() {
  const stat = await readFile('/proc/stat', 'utf8');
  return stat.split('\n')[0].trim().split(/\s+/).slice(1, 9).map(Number);
}

/** Per cent of the time in which the host of a virtual machine gave the processors to others: with more than a few, the figures are those of the host. */
function stolenSince(before, after) {
  const ticks = after.map((count, i) => count - before[i]);
  return Math.round((100 * ticks[7]) / ticks.reduce((sum, count) => sum + count, 0));
}

function median(runs, of) {
  return runs.map(of).sort((one, other) => one - other)[Math.floor(RUNS / 2)];
}
