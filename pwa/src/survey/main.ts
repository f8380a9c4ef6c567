import '../styles/tokens.css';
import './survey.css';
import { callMe } from './call.ts';
import { nameOf, read, remove } from './device.ts';
import { h } from './dom.ts';
import { drawForm } from './form.ts';
import { gone } from './gone.ts';
import { say } from './plain.ts';
import type { Survey } from './questionnaire.ts';
import { post, preview } from './server.ts';
import { Progress } from './state.ts';
import { wordsOf } from './words.ts';

const place = document.getElementById('survey');
if (!place) throw new Error('The page has no place for the questionnaire');
const secret = location.hash.slice(1);
const words = wordsOf('nl');

let opening = false;
const again = () => void open();

/** Once at a time: a second form would not know of the first. */
async function open(): Promise<void> {
  if (opening) return;
  opening = true;
  removeEventListener('online', again);
  await look();
  opening = false;
}

async function look(): Promise<void> {
  if (preview) return show(example());
  const { status, body } = await post<Survey>('open', { secret });
  if (status === 200 && body) return show(body);
  if (status === 404) return leave();
  if (status === 429) return say(words.gone, [words.goneText]);
  say(words.offline, [words.offlineText], h('button', { class: 'btn', onclick: again }, words.again));
  addEventListener('online', again);
}

/** Nothing can be delivered any more, so nothing stays here. */
async function leave(): Promise<void> {
  const name = await nameOf(secret);
  const kept = read(name);
  remove(name);
  gone(kept?.answers ?? {}, kept?.written, words);
}

/** What the beheerder is editing, as the screen of questionnaires left it on this device. */
function example(): Survey {
  const {
    purpose = 'AFTER_TRAJECT',
    topic = '',
    ...questionnaire
  } = JSON.parse(localStorage.getItem('voorbeeld') ?? '{"questions":[]}') as Survey['questionnaire'] &
    Partial<Pick<Survey, 'purpose' | 'topic'>>;
  const about = { partnership: 'Voorbeeld', expert: 'de expert', domain: '', school: 'jouw school' };
  const dates = { since: '2026-09-01', until: '2026-12-31' };
  return {
    done: false,
    purpose,
    topic,
    ...about,
    ...dates,
    questionnaire,
    draftVersion: 0,
    trajecten: 5,
    schools: 3,
  };
}

async function show(survey: Survey): Promise<void> {
  const name = await nameOf(secret);
  if (survey.done) {
    remove(name); // Begun here, and sent from another device.
    return say(words.thanks, [words.thanksText], callMe(secret, survey, words));
  }
  const form = drawForm(new Progress(secret, name, survey, (news, keys) => form.told(news, keys)));
  form.start();
}

// Another link in the same tab is another questionnaire.
addEventListener('hashchange', () => location.reload());
await open();
