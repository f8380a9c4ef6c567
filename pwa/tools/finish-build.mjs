// Writes a Brotli copy next to each text file of the build, so that the server never compresses while someone waits.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const text = /\.(js|css|html|svg|json|webmanifest)$/;

for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  text.test(name),
)) {
  const bytes = readFileSync(new URL(file, dist));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  writeFileSync(new URL(`${file}.br`, dist), brotliCompressSync(bytes, quality));
}
