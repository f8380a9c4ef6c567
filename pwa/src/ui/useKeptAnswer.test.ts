import { describe, expect, it } from 'vitest';
import type { Answer } from '../graphql/answer.ts';
import { keepData } from './useKeptAnswer.ts';

const data = (value: number): Answer<number> => ({ kind: 'data', data: value });

describe('reading a page again', () => {
  it('shows newer data', () => expect(keepData(data(1), data(2))).toEqual({ answer: data(2), behind: null }));
  it.each(['offline', 'portal', 'signed-out', 'too-old'] as const)('keeps the data when it is %s', (kind) =>
    expect(keepData(data(1), { kind })).toEqual({ answer: data(1), behind: { kind } }),
  );
  it('keeps nothing from who may no longer see it', () =>
    expect(keepData(data(1), { kind: 'forbidden' })).toEqual({
      answer: { kind: 'forbidden' },
      behind: null,
    }));
  it('keeps nothing where there was nothing', () =>
    expect(keepData<number>(null, { kind: 'offline' })).toEqual({
      answer: { kind: 'offline' },
      behind: null,
    }));
});
