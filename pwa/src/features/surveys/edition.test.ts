import { describe, expect, it } from 'vitest';
import { changed, type Draft, translated } from './edition.ts';
import { languages } from './languages.ts';

const draft = (key: string, more: Partial<Draft> = {}): Draft => ({
  key,
  page: 1,
  kind: 'CHOICE',
  text: key,
  otherText: `${key} in English`,
  unknown: false,
  showIfQuestion: null,
  showIfValues: [],
  options: [{ key: 'ja', text: 'Ja', otherText: 'Yes' }],
  ...more,
});

describe('editing a questionnaire', () => {
  const drafts = [draft('doelen'), draft('waardoor', { showIfQuestion: 'doelen', showIfValues: ['ja'] })];

  it('makes another question of another kind of answer, and branches follow', () => {
    const [goals, because] = changed(drafts, 0, draft('doelen', { kind: 'FACES', options: [] }));
    expect(goals?.key).not.toBe('doelen');
    expect(because?.showIfQuestion).toBe(goals?.key);
    expect(because?.showIfValues).toEqual([]);
  });

  it('keeps the key of a question that is only worded anew', () => {
    expect(changed(drafts, 0, draft('doelen', { text: 'Anders' }))[0]?.key).toBe('doelen');
  });

  it('has no words of one language under another, and those of before when it comes back', () => {
    const turkish = translated(drafts, []);
    expect(turkish.flatMap((one) => [one.otherText, one.options[0]?.otherText])).toEqual(['', '', '', '']);
    expect(translated(turkish, drafts)).toEqual(drafts);
  });

  it('offers languages by their Dutch name, also one that is not in the list', () => {
    expect(languages('fa').map(({ name }) => name)).toContain('Perzisch');
    expect(languages(null).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Arabisch', 'Engels', 'Oekraïens', 'Turks']),
    );
  });
});
