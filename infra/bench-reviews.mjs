// Times the pages of kwartaalgesprekken against a running demonstration: the board of a round, and the dossier page of its first expert.
import { readFileSync } from 'node:fs';

const [address = 'http://127.0.0.1:8080', times = '200'] = process.argv.slice(2);
const folder = new URL('../pwa/src/features/reviews/', import.meta.url);
const document = (name) => readFileSync(new URL(name, folder), 'utf8');
const headers = { 'Content-Type': 'application/json', 'X-Uitzicht': '1' };

const { accounts } = await (await fetch(`${address}/api/demonstration`, { headers })).json();
const busy = accounts.find(({ email }) => email === 'expert@demo.uitzicht.example');
const { email, password } = accounts.find(({ role }) => role === 'Manager ondersteuning');
const signedIn = await fetch(`${address}/api/session`, {
  method: 'POST',
  headers,
  body: JSON.stringify({ email, password }),
});
if (!signedIn.ok) throw new Error(`Signing in: ${signedIn.status}`);
headers.Cookie = signedIn.headers
  .getSetCookie()
  .map((cookie) => cookie.split(';')[0])
  .join('; ');

async function ask(query, variables = {}) {
  const body = JSON.stringify({ query, variables });
  const { data, errors } = await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function time(name, work) {
  for (let i = 0; i < 20; i++) await work(i);
  const taken = [];
  for (let i = 0; i < Number(times); i++) {
    const start = performance.now();
    await work(i);
    taken.push(performance.now() - start);
  }
  taken.sort((one, other) => one - other);
  const at = (part) => taken[Math.floor((taken.length - 1) * part)].toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${taken.length} times)`);
}

const { reviewRounds } = await ask(document('reviewRounds.graphql'));
const roundId = reviewRounds.nodes[0].id;
const cards = await board();
const own = cards.find(({ expert }) => expert.name === busy.name);
if (!own) throw new Error(`No review of ${busy.name} in the round`);
const { review } = await ask(document('review.graphql'), { id: own.id });
console.log(`round of ${cards.length}; the dossier has ${review.dossier.trajecten.nodes.length} trajecten, ${review.dossier.earlier.nodes.length} earlier periods`);
await time(`board of ${cards.length}`, board);
await time('dossier page', () => ask(document('review.graphql'), { id: own.id }));

/** All pages of the board, as the screen reads them. */
async function board() {
  const found = [];
  for (let after = null; ; ) {
    const { reviews } = await ask(document('reviewBoard.graphql'), { roundId, after });
    found.push(...reviews.nodes);
    if (!reviews.pageInfo.hasNextPage) return found;
    after = reviews.pageInfo.endCursor;
  }
}
