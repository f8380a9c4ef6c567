import cases from '@shared/text/pattern-cases.json';
import { describe, expect, it } from 'vitest';
import { personalPatterns } from './personalPatterns.ts';
import { sentence } from './sentences.ts';

interface Case {
  text: string;
  today?: string;
  expect: { kind: string; match: string }[];
}

describe('personal data in text', () => {
  it.each(cases as Case[])('$text', ({ text, today, expect: expected }) => {
    const found = personalPatterns(text, today ?? '2026-11-22');
    expect(found.map(({ kind, start, end }) => ({ kind, match: text.slice(start, end) }))).toEqual(expected);
  });
});

it('a sentence takes its values', () => {
  expect(sentence('MONTH_ACCEPTED', { month: 'december' })).toBe(
    'December is al akkoord. Vraag je manager de maand te openen.',
  );
});
