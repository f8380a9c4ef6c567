// Runs the audits of npm's graphql-http against a server in demonstration mode, signed in as its beheerder:
// `node ../infra/audit.mjs ADDRESS REPORT_FOLDER`, from the folder pwa.
// A MUST or a SHOULD that does not pass is a failure. Writes a JUnit report.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [address, folder] = process.argv.slice(2);
const require = createRequire(join(process.cwd(), 'package.json'));
const { auditServer } = await import(pathToFileURL(require.resolve('graphql-http')));
const own = { cookie: await signIn(), 'x-uitzicht': '1' };
const fetchFn = (url, init) => fetch(url, { ...init, headers: { ...init?.headers, ...own } });
const results = await auditServer({ url: `${address}/graphql`, fetchFn });
const binding = results.filter((result) => /^(MUST|SHOULD)/.test(result.name));
const failed = binding.filter((result) => result.status !== 'ok');
for (const result of failed) console.log(`${result.status}: ${result.name}: ${result.reason}`);
console.log(`graphql-http: ${binding.length - failed.length} of ${binding.length} MUST and SHOULD pass`);

mkdirSync(folder, { recursive: true });
const cases = binding.map((result) => {
  const start = `<testcase classname="graphql-http" name="${escaped(result.name)}"`;
  return result.status === 'ok' ? `${start}/>` : `${start}><failure message="${escaped(result.reason)}"/></testcase>`;
});
writeFileSync(join(folder, 'audits.xml'), `<testsuite name="graphql-http" tests="${cases.length}">\n${cases.join('\n')}\n</testsuite>\n`);
process.exit(failed.length > 0 || binding.length === 0 ? 1 : 0);

async function signIn() {
  const body = JSON.stringify({ email: 'beheerder@demo.uitzicht.example', password: 'uitzicht-demonstratie' });
  const headers = { 'content-type': 'application/json', 'x-uitzicht': '1' };
  const response = await fetch(`${address}/api/session`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`signing in to the demonstration answers ${response.status}`);
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
