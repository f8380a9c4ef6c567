// Times, one request after another: the page of a traject with 3 rounds and 40 notes, the candidates for a coupling, and patterns of five school years:
// node infra/bench-traject.mjs ADDRESS TIMES COUNT, on a database filled by infra/bench traject. COUNT is a command that prints how many statements there were.
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [address, times = '200', count] = process.argv.slice(2);
const PASSWORD = 'uitzicht-demonstratie';
const document = (path) => readFileSync(new URL(`../pwa/src/${path}`, import.meta.url), 'utf8');

const expert = await signIn('expert@demo.uitzicht.example');
const snapshot = document('snapshot/myWork.graphql');
const { myWork } = await ask(expert, snapshot, {});
const longest = myWork.trajecten.nodes.find(({ route }) => route.cycle === 3);
if (!longest) throw new Error('No traject went round three times: run it by infra/bench traject');
const notes = document('features/notes/trajectNotes.graphql');
const read = await ask(expert, notes, { trajectId: longest.id });
console.log(`one traject of ${longest.route.moves.nodes.length} moves in the snapshot, ${read.trajectNotes.nodes.length} notes`);
await measure('notes of the traject', () => ask(expert, notes, { trajectId: longest.id }));
await measure(`the snapshot with it (${myWork.trajecten.nodes.length} trajecten)`, () => ask(expert, snapshot, {}));

const facilitator = await signIn('procesbegeleider@demo.uitzicht.example');
const { deployments } = await ask(facilitator, document('features/coupling/deployments.graphql'), { stand: 'WAITING' });
const candidates = document('features/coupling/candidates.graphql');
const deploymentId = deployments.nodes[0].id;
const { couplingCandidates } = await ask(facilitator, candidates, { deploymentId });
await measure(`candidates, the first ${couplingCandidates.nodes.length}`, () => ask(facilitator, candidates, { deploymentId }));

const officer = await signIn('beleid@demo.uitzicht.example');
const patterns = document('features/patterns/patterns.graphql');
const now = new Date();
const year = now.getFullYear() - (now.getMonth() < 7 ? 1 : 0);
for (const [of, by] of [['TRAJECTEN', 'DOMAIN'], ['TRAJECTEN', 'NETWORK'], ['TRAJECTEN', 'BOARD'], ['CASES', 'NETWORK']]) {
  let counted = 0;
  await measure(`patterns, ${of} by ${by}, five years in turn`, (i) => ask(officer, patterns, { schoolYear: year - (i % 5), of, by }).then((data) => (counted = data.patterns.count ?? counted)));
  console.log(`  the last table counted ${counted}`);
}

async function measure(name, work) {
  for (let i = 0; i < 20; i += 1) await work(i);
  const taken = [];
  for (let i = 0; i < Number(times); i += 1) {
    const start = performance.now();
    await work(i);
    taken.push(performance.now() - start);
  }
  taken.sort((one, other) => one - other);
  const at = (part) => taken[Math.floor((taken.length - 1) * part)].toFixed(1);
  console.log(`${name}: ${await statements(work)} statements, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${taken.length} times)`);
}

async function statements(work) {
  const ROUNDS = 20;
  const total = () => Number(execSync(count, { encoding: 'utf8' }));
  const [before, overhead] = [total(), total()];
  for (let i = 0; i < ROUNDS; i += 1) await work(i);
  return Math.round((total() - overhead - (overhead - before)) / ROUNDS);
}

async function ask(cookie, query, variables) {
  const headers = { 'content-type': 'application/json', 'x-uitzicht': '1', 'x-uitzicht-schema': '1', cookie };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function signIn(email) {
  const headers = { 'content-type': 'application/json', 'x-uitzicht': '1' };
  const response = await fetch(`${address}/api/session`, { method: 'POST', headers, body: JSON.stringify({ email, password: PASSWORD }) });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
