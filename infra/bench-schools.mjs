// Imports 6,200 made-up schools, as many as the country has, into the demonstration's empty partnership, as its beheerder would:
// upload, look at the preview, apply, follow the progress. `node infra/bench-schools.mjs ADDRESS`. Prints seconds.
import { randomUUID } from 'node:crypto';

const [address] = process.argv.slice(2);
const SCHOOLS = 6_200;
const HEADINGS =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES';
const PREVIEW =
  'query($d: SchoolImportInput!) { schoolImportPreview(declaration: $d) { fingerprint counts { added changed unchanged gone } } }';
const APPLY =
  'mutation($i: SchoolImportApplyInput!) { schoolImportApply(input: $i) { job { id } userErrors { code } } }';
const JOB = 'query($id: ID!) { importJob(id: $id) { state doneRows totalRows failure } }';

const cookie = await signIn();
const declaration = {
  uploadId: (await timed('upload', upload)).id,
  kind: 'PRIMARY',
  municipalities: [],
  postcodes: [{ first: 1000, last: 9999 }],
  ticked: [],
};
const preview = await timed('preview of a first import', look);
const seen = await timed(`applying ${preview.counts.added} schools`, apply);
console.log(`  progress seen on the way: ${[...seen].join(', ')} rows`);
const again = await timed('preview of the same file again', look);
console.log(`  unchanged: ${again.counts.unchanged}`);

async function look() {
  return (await ask(PREVIEW, { d: declaration })).schoolImportPreview;
}

async function apply() {
  const input = { mutationId: randomUUID(), jobId: randomUUID(), declaration, fingerprint: preview.fingerprint };
  const { userErrors } = (await ask(APPLY, { i: input })).schoolImportApply;
  if (userErrors.length > 0) throw new Error(`refused: ${userErrors[0].code}`);
  const seen = new Set();
  for (;;) {
    const { state, doneRows, failure } = (await ask(JOB, { id: input.jobId })).importJob;
    seen.add(doneRows);
    if (state === 'DONE') return seen;
    if (state === 'FAILED') throw new Error(`failed: ${failure}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function upload() {
  const rows = Array.from({ length: SCHOOLS }, (_none, number) => row(number));
  const body = [HEADINGS, ...rows].join('\r\n');
  console.log(`a file of ${rows.length} rows, ${Math.round(body.length / 1024)} kB`);
  const headers = { 'content-type': 'text/csv', 'x-uitzicht': '1', cookie };
  return (await fetch(`${address}/api/uploads`, { method: 'POST', headers, body })).json();
}

function row(number) {
  const letters = String.fromCharCode(65 + (Math.floor(number / 100) % 26), 65 + Math.floor(number / 2_600));
  const code = `${String(number % 100).padStart(2, '0')}${letters}`;
  const postcode = `${1_000 + (number % 9_000)} AB`;
  const municipality = `Gemeente ${number % 340}`;
  return `Gelderland;12345;${code};${code}00;Basisschool ${number};Dorpsstraat;${number};${postcode};Dorp ${number % 900};;${municipality};Openbaar;;www.school${number}.example`;
}

async function timed(what, work) {
  const begin = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - begin) / 1_000).toFixed(2)} s`);
  return result;
}

async function ask(query, variables) {
  const headers = { 'content-type': 'application/json', 'x-uitzicht': '1', cookie };
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

async function signIn() {
  const body = JSON.stringify({ email: 'begin@demo.uitzicht.example', password: 'uitzicht-demonstratie' });
  const headers = { 'content-type': 'application/json', 'x-uitzicht': '1' };
  const response = await fetch(`${address}/api/session`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`signing in to the demonstration answers ${response.status}`);
  return response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
}
