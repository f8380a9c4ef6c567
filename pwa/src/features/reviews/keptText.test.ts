import { describe, expect, it } from 'vitest';
import { type Held, opened, readAgain } from './keptText.ts';

const held = (state: 'waiting' | 'sent' | 'refused', text: string, version: number | null = null): Held => ({
  state,
  version,
  basedOnVersion: 3,
  input: { text },
});
const old = { text: 'Oud', version: 3 };
const theirs = { text: 'Van de ander', version: 5 };

describe('a box opens with', () => {
  it('what the page says', () => expect(opened(old, undefined)).toEqual(old));
  it('what waits on this device', () =>
    expect(opened(theirs, held('waiting', 'Van mij'))).toEqual({ text: 'Van mij', version: 3 }));
  it('what was refused, on the version it was refused on', () =>
    expect(opened(theirs, held('refused', 'Van mij'))).toEqual({ text: 'Van mij', version: 3 }));
  it('what was taken, while the page is behind', () =>
    expect(opened(old, held('sent', 'Van mij', 4))).toEqual({ text: 'Van mij', version: 4 }));
  it('the page, once that is further', () =>
    expect(opened(theirs, held('sent', 'Van mij', 4))).toEqual(theirs));
});

describe('when the page is read again', () => {
  it('a box nobody typed in shows what somebody else wrote, and edits stand on that', () =>
    expect(readAgain(old, theirs, undefined, false)).toEqual(theirs));
  it('a box somebody types in keeps the text and the version it was read with, so that the server sees both', () =>
    expect(readAgain({ text: 'Half getypt', version: 3 }, theirs, undefined, true)).toEqual({
      text: 'Half getypt',
      version: 3,
    }));
  it.each(['waiting', 'refused'] as const)('work that is %s stays, on its own version', (state) =>
    expect(readAgain({ text: 'Van mij', version: 3 }, theirs, held(state, 'Van mij'), false)).toEqual({
      text: 'Van mij',
      version: 3,
    }),
  );
  it('an older page changes nothing, and the next edit stands on what was acknowledged', () =>
    expect(readAgain({ text: 'Van mij', version: 3 }, old, held('sent', 'Van mij', 4), false)).toEqual({
      text: 'Van mij',
      version: 4,
    }));
  it('also when one types on meanwhile', () =>
    expect(readAgain({ text: 'Van mij en meer', version: 3 }, old, held('sent', 'Van mij', 4), true)).toEqual(
      {
        text: 'Van mij en meer',
        version: 4,
      },
    ));
  it('a text without versions follows the page', () =>
    expect(
      readAgain({ text: 'a', version: null }, { text: 'b', version: null }, held('sent', 'a', 2), false).text,
    ).toBe('b'));
});
