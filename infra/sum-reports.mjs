// Sums the JUnit reports below a folder, names what failed or was skipped, and ends with "N passed, N failed".
// A check that failed without a failing test of its own (a linter, a build) counts as one failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const checks = readdirSync(join(folder, 'checks'));
const total = { passed: 0, failed: 0, skipped: 0 };

for (const check of checks) {
  const cases = existsSync(join(folder, check)) ? readdirSync(join(folder, check)).filter(isReport).flatMap((file) => casesOf(join(folder, check, file))) : [];
  const passed = readFileSync(join(folder, 'checks', check), 'utf8').trim() === 'passed';
  const alone = !cases.some((one) => one.state === 'failed');
  if (cases.length === 0 || (!passed && alone)) cases.push({ name: 'the check itself', state: passed ? 'passed' : 'failed' });
  for (const one of cases) {
    total[one.state] += 1;
    if (one.state !== 'passed') console.log([`${one.state}: ${check}: ${one.name}`, ...(one.why ?? [])].join('\n    | '));
  }
}
if (total.skipped > 0) console.log(`${total.skipped} skipped, named above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function isReport(file) {
  return file.endsWith('.xml');
}

function casesOf(file) {
  const found = readFileSync(file, 'utf8').matchAll(/<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g);
  return [...found].map(([, attributes, content = '']) => ({
    name: `${attribute(attributes, 'classname')}: ${attribute(attributes, 'name')}`,
    state: /<(failure|error)\b/.test(content) ? 'failed' : /<skipped\b/.test(content) ? 'skipped' : 'passed',
    why: reason(content),
  }));
}

// What the runner said of a failure, short enough to read where only the end of a log is kept.
function reason(content) {
  const said = /<(?:failure|error)\b([^>]*)>([\s\S]*?)<\/(?:failure|error)>/.exec(content);
  if (!said) return [];
  const text = said[2].replace(/<!\[CDATA\[|\]\]>/g, '') || attribute(said[1], 'message');
  return text.split('\n').map((line) => line.trimEnd().slice(0, 200)).filter((line) => line.trim() && !/^\s*at /.test(line)).slice(0, 14);
}

function attribute(attributes, name) {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
