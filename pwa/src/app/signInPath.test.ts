import { expect, it } from 'vitest';
import { afterSignIn, signInPath } from './signInPath.ts';

it.each([
  [undefined, '/gesprek/1', '/gesprek/1'],
  [undefined, '/inloggen', '/'],
  [undefined, '/account', '/'],
  ['/gesprek/1', '/inloggen', '/gesprek/1'],
  ['/gesprek/1?x=2', '/', '/gesprek/1?x=2'],
  ['https://elsewhere.example', '/', '/'],
  ['//elsewhere.example', '/', '/'],
  ['/\\elsewhere.example', '/', '/'],
])('who is sent by %s and opened %s comes at %s', (named, opened, end) =>
  expect(afterSignIn(named, opened)).toBe(end),
);

it('a page names itself', () => expect(signInPath('/gesprek/1')).toBe('/inloggen?naar=%2Fgesprek%2F1'));
