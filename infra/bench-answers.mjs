// A thousand schools answer within the same minute: node infra/bench-answers.mjs ADDRESS COUNT ENVELOPES.
// Each gets the page, opens its link, keeps what it filled in three times, and sends its answers, on a connection of its own. COUNT links were made
// by BenchRows; ENVELOPES is a command that prints how many answers the database holds. Prints p50, p99 and the worst of each act, and what was lost.
import { execSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';

const [address, count = '1000', envelopes] = process.argv.slice(2);
const MINUTE = 60_000;
const PAUSE = 2_000;
const answers = { cijfer: ['8'], 'op-gang': ['4'], bereikbaar: ['5'], kennis: ['4'], advies: ['3'], doelen: ['ja'], zelf: ['deels'], open: ['Fijn dat de expert met het team sprak.'] };
const taken = new Map();
const wrong = new Map();

await Promise.all([...Array(5).keys()].map((i) => send(new Agent(), 'GET', '/vragenlijst', null, `warm ${i}`)));
await warm(30);
taken.clear();
const before = stored();
const begin = performance.now();
await Promise.all(Array.from({ length: Number(count) }, (_, number) => school(number)));
console.log(`${count} schools, ${((performance.now() - begin) / 1000).toFixed(0)} s from the first to the last`);
for (const [act, times] of taken) {
  times.sort((one, other) => one - other);
  const at = (part) => times[Math.floor((times.length - 1) * part)].toFixed(1);
  console.log(`${act}: ${times.length} times, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, at most ${at(1)} ms`);
}
for (const [what, times] of wrong) console.log(`NOT AS IT SHOULD: ${what}, ${times} times`);
const done = await Promise.all(Array.from({ length: Number(count) }, (_, number) => thanked(number)));
console.log(`${done.filter(Boolean).length} links thank, ${stored() - before} answers are kept: ${Number(count) - (stored() - before)} lost`);

/** One school, somewhere in the minute. */
async function school(number) {
  await later(Math.random() * MINUTE);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const secret = `bench-link-${number}`;
  await send(agent, 'GET', '/vragenlijst', null, 'page', 200);
  const opened = JSON.parse(await send(agent, 'POST', '/api/survey/open', { secret }, 'open', 200));
  let version = opened.draftVersion;
  for (let page = 1; page <= 3; page++) {
    await later(PAUSE);
    const draft = JSON.stringify({ answers, page });
    version = JSON.parse(await send(agent, 'POST', '/api/survey/draft', { secret, draft, version }, 'draft', 200)).draftVersion;
  }
  await later(PAUSE);
  await send(agent, 'POST', '/api/survey/submit', { secret, answers, version }, 'submit', 204);
  agent.destroy();
}

/** The same acts on links that lead nowhere, so that the virtual machine has seen them. */
async function warm(times) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  for (let i = 0; i < times; i++) await send(agent, 'POST', '/api/survey/open', { secret: `bench-link-${i}` }, 'warm');
  agent.destroy();
}

async function thanked(number) {
  const body = await send(new Agent(), 'POST', '/api/survey/open', { secret: `bench-link-${number}` }, 'again', 200);
  return JSON.parse(body).done === true;
}

function stored() {
  return Number(execSync(envelopes, { encoding: 'utf8' }).trim());
}

function send(agent, method, path, body, act, expected) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-uitzicht': '1' };
    const asking = request(new URL(path, address), { agent, method, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        if (!taken.has(act)) taken.set(act, []);
        taken.get(act).push(performance.now() - start);
        if (expected && answer.statusCode !== expected) {
          const what = `${act} answered ${answer.statusCode}`;
          wrong.set(what, (wrong.get(what) ?? 0) + 1);
        }
        resolve(Buffer.concat(chunks).toString());
      });
    });
    asking.on('error', reject);
    asking.end(body ? JSON.stringify(body) : undefined);
  });
}
