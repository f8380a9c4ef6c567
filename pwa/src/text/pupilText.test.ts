import corpus from '@shared/text/pupil-corpus.json';
import { describe, expect, it } from 'vitest';
import { pupilText } from './pupilText.ts';

const kindsOf = (text: string) => new Set(pupilText(text, corpus.today).map(({ kind }) => kind));

// The server runs the same corpus (PupilTextSpec) and holds docs/pupil-text.md to its figures.
describe('text that leads to a pupil', () => {
  const guilty = corpus.sentences.filter(({ kind }) => kind !== null);
  const innocent = corpus.sentences.filter(({ kind }) => kind === null);
  const found = guilty.filter(({ text }) => kindsOf(text).size > 0);
  const alarms = innocent.filter(({ text }) => kindsOf(text).size > 0);

  it('every BSN is found', () => {
    const missed = guilty.filter(({ kind, text }) => kind === 'BSN' && !kindsOf(text).has('BSN'));
    expect(missed).toEqual([]);
  });

  it('recall is 95% or more at a precision of 90% or more', () => {
    expect(corpus.sentences).toHaveLength(300);
    expect(innocent).toHaveLength(150);
    expect(found.length / guilty.length).toBeGreaterThanOrEqual(0.95);
    expect(found.length / (found.length + alarms.length)).toBeGreaterThanOrEqual(0.9);
  });
});
