import { callMe } from './call.ts';
import { h } from './dom.ts';
import { gone, sentElsewhere } from './gone.ts';
import { say } from './plain.ts';
import { type Survey, writtenIn } from './questionnaire.ts';
import { post } from './server.ts';
import type { Progress } from './state.ts';
import type { Language } from './words.ts';

/** What the page is called. */
export const titleOf = (survey: Survey, words: Language): string =>
  survey.purpose === 'OTHER'
    ? words.topic(survey.topic ?? '')
    : survey.purpose === 'SERVICE'
      ? words.yearly(survey.partnership)
      : words.title(survey.expert);

/** Said before the first question: what this is about, how long it takes, and who sees what. */
export function intro(survey: Survey, words: Language, language: string): HTMLElement {
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${survey.since}T00:00:00Z`),
  );
  const { trajecten, schools } = survey;
  const yearly = survey.purpose !== 'AFTER_TRAJECT';
  const about = yearly ? survey.school : words.about(survey.domain, survey.school, month);
  const many = yearly ? words.schools(Math.max(trajecten, schools)) : words.trajecten(trajecten);
  return h(
    'div',
    { class: 'intro' },
    h('p', { class: 'about' }, about.charAt(0).toUpperCase() + about.slice(1)),
    h('p', {}, words.short(many)),
    h(
      'details',
      {},
      h('summary', {}, words.who),
      ...words
        .whoText(yearly, yearly ? many : `${many} ${words.of} ${words.schools(schools)}`)
        .map((text) => h('p', {}, text)),
    ),
  );
}

/** A way out before submitting: invitation and draft deleted, here and at the server. */
export function leaving(progress: Progress, words: Language): HTMLElement {
  const sure = h('div', { class: 'sure', hidden: true }, h('p', {}, words.forgetSure));
  const ask = h('button', { type: 'button', class: 'link', onclick: () => show(true) }, words.forget);
  const show = (asking: boolean) => {
    sure.hidden = !asking;
    ask.hidden = asking;
    (asking ? sure.querySelector('button') : ask)?.focus();
  };
  const wrong = h('p', { class: 'wrong', role: 'alert' });
  let tried = false;
  async function forget(): Promise<void> {
    const { status } = await post('forget', { secret: progress.secret });
    if (status === 404) {
      // After an answer that got lost this is what was asked for; else the link had ended before.
      progress.leave();
      if (tried) return say(words.forgotten, [words.forgottenText]);
      return gone(progress.answers, writtenIn(progress.survey.questionnaire), words);
    }
    tried = true;
    if (status !== 204 && status !== 409) {
      wrong.textContent = words.onDevice;
      return;
    }
    progress.leave();
    if (status === 204) say(words.forgotten, [words.forgottenText]);
    else sentElsewhere(progress.answers, writtenIn(progress.survey.questionnaire), words);
  }
  sure.append(
    h(
      'div',
      { class: 'actions' },
      h('button', { type: 'button', class: 'btn ghost', onclick: () => show(false) }, words.forgetNo),
      h('button', { type: 'button', class: 'btn danger', onclick: () => void forget() }, words.forgetYes),
    ),
    wrong,
  );
  return h('div', { class: 'leaving' }, callMe(progress.secret, progress.survey, words), ask, sure);
}
