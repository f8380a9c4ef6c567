import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from './device.ts';
import { type Answers, type Survey, writtenOf } from './questionnaire.ts';

type State = typeof import('./state.ts');
type Deliver = typeof import('./deliver.ts');

const words = (nl: string) => ({ nl });
const question = (key: string, kind: 'SCALE' | 'SEVERAL' | 'OPEN') => ({
  key,
  page: 1,
  kind,
  text: words(key),
  unknown: true,
  options: [],
});
const survey = (draft?: { answers: Answers; page: number }): Survey => ({
  done: false,
  purpose: 'AFTER_TRAJECT',
  partnership: 'De Brug',
  expert: 'Anna',
  domain: '',
  school: 'De Linde',
  since: '2026-01-01',
  until: '2026-12-31',
  questionnaire: {
    questions: [question('cijfer', 'SCALE'), question('wat', 'SEVERAL'), question('open', 'OPEN')],
  },
  draft: draft ? JSON.stringify(draft) : null,
  draftVersion: 0,
  trajecten: 5,
  schools: 3,
});

let kept: Map<string, string>;
let sent: { path: string; body: { draft?: string; answers?: Answers } }[];
let answer: () => Promise<Response>;

async function load(hash = '#geheim'): Promise<State & Deliver> {
  vi.resetModules();
  vi.stubGlobal('location', { hash });
  return { ...(await import('./state.ts')), ...(await import('./deliver.ts')) };
}

const answered = (status: number, body?: object): Promise<Response> =>
  Promise.resolve(body ? Response.json(body, { status }) : new Response(null, { status }));

const drafts = () => sent.flatMap(({ body }) => (body.draft ? [JSON.parse(body.draft) as object] : []));

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  sent = [];
  answer = () => answered(200, { draftVersion: 1 });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('fetch', (path: string, { body }: { body: string }) => {
    sent.push({ path, body: JSON.parse(body) as { draft?: string } });
    return answer();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the answers of a link', () => {
  it('are with the server soon, and a text that looks personal is not', async () => {
    const { Progress } = await load();
    const progress = new Progress('geheim', 'naam', survey(), () => {});
    progress.answer('cijfer', ['8']);
    progress.answer('open', ['Bel 06-12345678']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts()).toEqual([{ answers: { cijfer: ['8'] }, page: 1 }]);
    expect(JSON.stringify(sent)).not.toContain('12345678');

    const again = new Progress('geheim', 'naam', survey({ answers: { cijfer: ['8'] }, page: 1 }), () => {});
    expect(again.answers.open).toEqual(['Bel 06-12345678']);

    progress.answer('open', ['Bel ons gerust']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts().at(-1)).toEqual({ answers: { cijfer: ['8'], open: ['Bel ons gerust'] }, page: 1 });
  });

  it('that were emptied do not come back from elsewhere', async () => {
    const { Progress } = await load();
    const server = survey({ answers: { open: ['Weg hiermee'] }, page: 1 });
    new Progress('geheim', 'naam', server, () => {}).answer('open', []);
    const again = new Progress('geheim', 'naam', server, () => {});
    expect(again.answers).toEqual({ open: [] });
    expect(again.isEmpty()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts()).toEqual([{ answers: { open: [] }, page: 1 }]);
  });

  it('never say both something and that one does not know', async () => {
    const { Progress } = await load();
    const server = survey({ answers: { wat: ['tijd', '?'], cijfer: ['?'] }, page: 1 });
    expect(new Progress('geheim', 'naam', server, () => {}).answers).toEqual({
      wat: ['tijd'],
      cijfer: ['?'],
    });
  });

  it('are gone from the device once delivered, also when a draft was on its way', async () => {
    const { Progress, deliver } = await load();
    const progress = new Progress('geheim', 'naam', survey(), () => {});
    let arrive: (response: Response) => void = () => {};
    answer = () => new Promise((resolve) => (arrive = resolve));
    progress.answer('cijfer', ['8']);
    const drafting = progress.send();
    const late = arrive;
    const answers = [answered(200, { draftVersion: 1 }), answered(204)];
    answer = () => answers.shift() ?? answered(500);
    expect(await deliver(progress)).toEqual({ kind: 'done' });
    late(new Response(null, { status: 204 }));
    await drafting;
    progress.keep();
    expect(kept.size).toBe(0);
  });

  it('are gone from the device when the link leads nowhere, but not when somebody else says so', async () => {
    const { Progress, deliver } = await load();
    const progress = new Progress('geheim', 'naam', survey(), () => {});
    progress.answer('cijfer', ['8']);
    await progress.save();
    answer = () => answered(404);
    expect(await deliver(progress)).toEqual({ kind: 'waiting' });
    expect(kept.size).toBe(1);
    answer = () => answered(404, {});
    expect(await deliver(progress)).toEqual({ kind: 'gone' });
    expect(kept.size).toBe(0);
  });

  it('show back what was written when the link leads nowhere, however short, and no choices', async () => {
    const { Progress } = await load();
    const progress = new Progress('geheim', 'naam', survey(), () => {});
    progress.answer('wat', ['tijd']);
    progress.answer('open', ['goed']);
    const { answers, written } = JSON.parse(kept.get('naam') ?? '{}') as Kept;
    expect(writtenOf(answers, written)).toEqual(['goed']);
    // What a page of before this was kept holds no keys: what looks like a choice is left out then.
    expect(writtenOf({ wat: ['tijd'], open: ['Goed zo'] }, undefined)).toEqual(['Goed zo']);
  });

  it('of two places come together, question by question, and own answers stand', async () => {
    const { Progress } = await load();
    const told: [string, readonly string[]][] = [];
    const progress = new Progress('geheim', 'naam', survey(), (news, keys) => told.push([news, keys]));
    progress.answer('cijfer', ['8']);
    progress.answer('open', ['Fijn']);
    const theirs = { answers: { cijfer: ['3'], wat: ['tijd'], open: ['Meer tijd'] }, page: 1 };
    answer = () => answered(409, { draft: JSON.stringify(theirs), draftVersion: 4 });
    await progress.save();
    expect(progress.answers).toEqual({ cijfer: ['8'], wat: ['tijd'], open: ['Meer tijd\nFijn'] });
    expect(told).toEqual([['merged', ['open', 'wat']]]);
    answer = () => answered(200, { draftVersion: 5 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)?.body).toMatchObject({ version: 4 });
    expect(drafts().at(-1)).toEqual({ answers: progress.answers, page: 1 });
  });

  it('are no news of elsewhere when an answer of the server got lost', async () => {
    const { Progress } = await load();
    const progress = new Progress('geheim', 'naam', survey(), () => {});
    progress.answer('open', ['Eerst']);
    answer = () => Promise.reject(new Error('lost'));
    await progress.save();
    const draft = JSON.stringify(drafts()[0]);
    progress.answer('open', ['Anders']);
    const answers = [answered(409, { draft, draftVersion: 1 }), answered(200, { draftVersion: 2 })];
    answer = () => answers.shift() ?? answered(500);
    await progress.save();
    expect(progress.answers).toEqual({ open: ['Anders'] });
    expect(drafts().at(-1)).toEqual({ answers: { open: ['Anders'] }, page: 1 });
  });

  it('are not sent over those of elsewhere, and not lost when all was sent from there', async () => {
    const { Progress, deliver } = await load();
    const progress = new Progress('geheim', 'naam', survey(), () => {});
    progress.answer('cijfer', ['8']);
    await progress.save();
    const theirs = JSON.stringify({ answers: { wat: ['tijd'] }, page: 1 });
    answer = () => answered(409, { draft: theirs, draftVersion: 2 });
    expect(await deliver(progress)).toEqual({ kind: 'newer' });
    expect(progress.answers).toEqual({ cijfer: ['8'], wat: ['tijd'] });
    expect(progress.submit).toBe(false);

    progress.answer('open', ['Nog iets']);
    answer = () => answered(204);
    expect(await deliver(progress)).toEqual({ kind: 'sent-elsewhere' });
    expect(sent.filter(({ path }) => path.endsWith('submit')).length).toBe(1);
  });

  it('of another tab stand here too', async () => {
    const { Progress } = await load();
    const told: [string, readonly string[]][] = [];
    const here = new Progress('geheim', 'naam', survey(), (news, keys) => told.push([news, keys]));
    const there = new Progress('geheim', 'naam', survey(), () => {});
    there.answer('cijfer', ['8']);
    here.elsewhere(JSON.parse(kept.get('naam') ?? '') as Kept);
    here.answer('open', ['Fijn']);
    expect((JSON.parse(kept.get('naam') ?? '') as Kept).answers).toEqual({ cijfer: ['8'], open: ['Fijn'] });
    expect(told).toEqual([['merged', ['cijfer']]]);
  });

  it('of an example are kept nowhere', async () => {
    const { Progress } = await load('#voorbeeld');
    kept.set('naam', JSON.stringify({ answers: { cijfer: ['1'] }, page: 1, unsent: true, submit: false }));
    const progress = new Progress('voorbeeld', 'naam', survey(), () => {});
    expect(progress.answers).toEqual({});
    kept.clear();
    progress.answer('cijfer', ['8']);
    await vi.advanceTimersByTimeAsync(1000);
    expect([kept.size, sent.length]).toEqual([0, 0]);
  });
});
