import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const shared = fileURLToPath(new URL('../backend/src/main/resources', import.meta.url));

/** The questionnaire of a personal link: a build of its own, so that a school downloads nothing of the app. */
export default defineConfig({
  resolve: { alias: { '@shared': shared } },
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      input: fileURLToPath(new URL('vragenlijst/index.html', import.meta.url)),
      output: {
        entryFileNames: 'assets/vragenlijst-[hash].js',
        chunkFileNames: 'assets/vragenlijst-[hash].js',
        assetFileNames: 'assets/vragenlijst-[hash][extname]',
      },
    },
  },
});
