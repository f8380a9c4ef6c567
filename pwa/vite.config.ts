import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const shared = fileURLToPath(new URL('../backend/src/main/resources', import.meta.url));
const server = process.env.UITZICHT_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  resolve: { alias: { '@shared': shared } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What comes with the app comes as one file: forty small ones cost a phone more than their bytes.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: { host: '127.0.0.1', fs: { allow: ['..'] }, proxy: { '/api': server, '/graphql': server } },
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
