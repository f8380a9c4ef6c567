import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const dist = fileURLToPath(new URL('dist', import.meta.url));
const shared = fileURLToPath(new URL('../backend/src/main/resources', import.meta.url));

/** What the worker keeps for use without a network: the whole build of the app, named by its content. */
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      /\.(js|css|html|svg|png|webmanifest)$/.test(file) && file !== 'sw.js' && !file.includes('vragenlijst'),
  )
  .sort();
const content = createHash('sha256');
for (const file of files) content.update(file).update(readFileSync(`${dist}/${file}`));

export default defineConfig({
  resolve: { alias: { '@shared': shared } },
  publicDir: false,
  define: {
    __SHELL__: JSON.stringify(files.map((file) => (file === 'index.html' ? '/' : `/${file}`))),
    __RELEASE__: JSON.stringify(content.digest('hex').slice(0, 12)),
  },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    reportCompressedSize: false,
    lib: { entry: 'src/sw/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
  },
});
