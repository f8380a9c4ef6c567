import '../styles/tokens.css';
import './survey.css';
import { nameOf } from './device.ts';
import { h } from './dom.ts';
import { drawForm } from './form.ts';
import { say } from './plain.ts';
import type { Survey } from './questionnaire.ts';
import { post } from './server.ts';
import { Progress } from './state.ts';
import { wordsOf } from './words.ts';

const place = document.getElementById('survey');
if (!place) throw new Error('The page has no place for the questionnaire');
const secret = location.hash.slice(1);
const words = wordsOf('nl');

async function open(): Promise<void> {
  const { status, body } = await post<Survey>('open', { secret });
  if (status === 200 && body) return show(body);
  if (status === 404 || status === 429) return say(words.gone, [words.goneText]);
  const retry = h('button', { class: 'btn', onclick: () => void open() }, words.again);
  say(words.offline, [words.offlineText], retry);
  addEventListener('online', () => void open(), { once: true });
}

async function show(survey: Survey): Promise<void> {
  const name = await nameOf(secret);
  if (survey.done) return say(words.thanks, [words.thanksText]);
  const form = drawForm(new Progress(secret, name, survey, (kept) => form.told(kept)));
  form.start();
}

// Another link in the same tab is another questionnaire.
addEventListener('hashchange', () => location.reload());
await open();
