import { expect, it, vi } from 'vitest';
import type { Kept } from './device.ts';
import type { Survey } from './questionnaire.ts';

it('answers stay on the device only while the server lacks something of them', async () => {
  const kept = new Map<string, string>();
  vi.useFakeTimers();
  vi.stubGlobal('location', { hash: '#geheim' });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ draftVersion: 1 })));
  const { Progress } = await import('./state.ts');
  const words = { nl: 'Wat ging goed?' };
  const questions = [{ key: 'open', page: 1, kind: 'OPEN', text: words, unknown: false, options: [] }];
  const survey = { questionnaire: { questions }, draftVersion: 0 } as unknown as Survey;
  const progress = new Progress('geheim', 'naam', survey, () => {});

  progress.answer('open', ['Fijn dat zij er was']);
  expect(kept.get('naam')).toContain('Fijn');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.get('naam')).not.toContain('Fijn');

  progress.elsewhere(JSON.parse(kept.get('naam') ?? '') as Kept);
  expect(progress.answers).toEqual({ open: ['Fijn dat zij er was'] });
  const draft = JSON.stringify({ answers: progress.answers, page: 1 });
  const again = new Progress('geheim', 'naam', { ...survey, draft }, () => {});
  expect(again.answers).toEqual({ open: ['Fijn dat zij er was'] });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
