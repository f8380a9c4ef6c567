import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const coloursOf = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/(--[a-z-]+): (light-dark\([^;]+\));/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

it('the public page has the colours of the app', () => {
  const ours = coloursOf(readFileSync('src/styles/tokens.css', 'utf8'));
  const shown = coloursOf(readFileSync('../backend/src/main/resources/expertbook/page.css', 'utf8'));
  expect(shown.size).toBeGreaterThan(8);
  for (const [name, value] of shown) expect([name, value]).toEqual([name, ours.get(name)]);
});
