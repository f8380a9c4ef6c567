// Starts the server on a database that has been started before, seven times plain and seven times with the AOT cache, in turn,
// and prints medians: milliseconds to the first GraphQL answer, and resident memory of the JVM and of its database.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const [data, ...always] = process.argv.slice(2);
const { MICRONAUT_SERVER_PORT: port, JAVA_HOME: home, CLASS_PATH: classPath } = process.env;

await measure([]); // migrates and loads the demonstration
await measure([]); // and warms the disk's cache
const ways = [
  { name: 'plain', options: [], runs: [] },
  { name: 'with the AOT cache', options: [`-XX:AOTCache=${data}/start.aot`], runs: [] },
];
// In turn, so that whatever else the machine does weighs on both.
for (let i = 0; i < 7; i += 1) for (const way of ways) way.runs.push(await measure(way.options));
for (const { name, runs } of ways) {
  console.log(`${name}: ${median(runs, 'milliseconds')} ms to the first answer, ${median(runs, 'jvm')} MB JVM, ${median(runs, 'database')} MB database`);
}

async function measure(options) {
  const begin = performance.now();
  const application = ['-cp', classPath, 'nl.uitzicht.Application', '--embedded', `${data}/bench`];
  const server = spawn(`${home}/bin/java`, [...always, ...options, ...application], { stdio: 'ignore' });
  while (!(await answers())) {
    if (server.exitCode !== null) throw new Error('the server does not start');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const milliseconds = Math.round(performance.now() - begin);
  const result = { milliseconds, jvm: resident(server.pid), database: resident(Number(readFileSync(`${data}/bench/server.pid`, 'utf8'))) };
  server.kill('SIGTERM');
  await once(server, 'exit');
  return result;
}

async function answers() {
  const body = '{"query":"{__typename}"}';
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  return fetch(`http://127.0.0.1:${port}/graphql`, request).then((response) => response.ok, () => false);
}

function resident(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
}

function median(runs, figure) {
  return runs.map((run) => run[figure]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
}
