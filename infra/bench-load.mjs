// Loads a running demonstration from eight connections, each asking again as soon as it is answered: node infra/bench-load.mjs ADDRESS SECONDS [COUNT].
// Prints for the snapshot of Vandaag and for a logged hour: requests a second, p50 and p99 in milliseconds. COUNT is a command that prints how many
// statements the database has had; with it the statements of one request are counted too.
import { execSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const [address, seconds = '10', count] = process.argv.slice(2);
const CONNECTIONS = 8;
const PASSWORD = 'uitzicht-demonstratie';
const headers = { 'content-type': 'application/json', 'x-uitzicht': '1', 'x-uitzicht-schema': '1' };
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const document = (path) => readFileSync(new URL(`../pwa/src/${path}`, import.meta.url), 'utf8');

const expert = await signIn('expert@demo.uitzicht.example');
const loggers = [expert, await signIn('tweede-expert@demo.uitzicht.example')];
const snapshot = JSON.stringify({ query: document('snapshot/myWork.graphql') });
const first = await ask(expert, snapshot);
const { trajecten, activityKinds, hourEntries } = first.data.myWork;
console.log(`snapshot: ${trajecten.nodes.length} trajecten, ${hourEntries.nodes.length} entries in the first page, ${JSON.stringify(first).length} bytes`);
const kind = activityKinds.nodes.find((one) => one.appliesTo === 'GENERAL' && !one.notForExperts && !one.retired);
const days = Array.from({ length: 20 }, (_, back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)).filter((day) => day.slice(0, 7) === new Date().toISOString().slice(0, 7));
const logging = document('features/hours/logHours.graphql');
let logged = 0;

await measure('Vandaag (myWork)', () => [expert, snapshot]);
await measure('a logged hour', () => [loggers[logged % loggers.length], logHour()]);
agent.destroy();

function logHour() {
  logged += 1;
  const date = days[Math.floor(logged / loggers.length) % days.length];
  const input = { mutationId: newId(), id: newId(), date, minutes: 5, travelMinutes: 0, activityKindId: kind.id, note: '' };
  return JSON.stringify({ query: logging, variables: { input } });
}

async function measure(name, next) {
  await during(Number(seconds) * 500, next); // the JVM warms up
  const { times, elapsed } = await during(Number(seconds) * 1_000, next);
  times.sort((one, other) => one - other);
  const at = (part) => times[Math.floor(times.length * part)].toFixed(1);
  const rate = (times.length / elapsed) * 1_000;
  console.log(`${name}: ${rate.toFixed(0)} requests/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${times.length} requests${count ? `, ${await statements(next)} statements each` : ''}`);
}

async function during(milliseconds, next) {
  const times = [];
  const begin = performance.now();
  const connection = async () => {
    while (performance.now() - begin < milliseconds) {
      const [who, body] = next();
      const start = performance.now();
      await ask(who, body);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return { times, elapsed: performance.now() - begin };
}

async function statements(next) {
  const ROUNDS = 20;
  const total = () => Number(execSync(count, { encoding: 'utf8' }));
  const [before, overhead] = [total(), total()];
  for (let i = 0; i < ROUNDS; i += 1) await ask(...next());
  return Math.round((total() - overhead - (overhead - before)) / ROUNDS);
}

async function ask(cookie, body) {
  const { status, text } = await post('/graphql', body, { cookie });
  const answer = JSON.parse(text || '{}');
  const refused = answer.errors ?? answer.data?.result?.userErrors;
  if (status !== 200 || refused?.length > 0) throw new Error(`${status}: ${JSON.stringify(refused)}`);
  return answer;
}

async function signIn(email) {
  const { status, cookies } = await post('/api/session', JSON.stringify({ email, password: PASSWORD }), {});
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`);
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

function post(path, body, more) {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { method: 'POST', agent, headers: { ...headers, ...more, 'content-length': Buffer.byteLength(body) } });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString(), cookies: response.headers['set-cookie'] ?? [] }));
    });
    asked.end(body);
  });
}

function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
