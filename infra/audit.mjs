// Runs the audits of npm's graphql-http against a running server: `node infra/audit.mjs URL REPORT_FOLDER`, from the folder pwa.
// A MUST or a SHOULD that does not pass is a failure. Writes a JUnit report.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [url, folder] = process.argv.slice(2);
const require = createRequire(join(process.cwd(), 'package.json'));
const { auditServer } = await import(pathToFileURL(require.resolve('graphql-http')));
const results = await auditServer({ url });
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

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
