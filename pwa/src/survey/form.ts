import { callMe } from './call.ts';
import { deliver, type Stopped } from './deliver.ts';
import { h } from './dom.ts';
import { draw } from './fields.ts';
import { gone, sentElsewhere } from './gone.ts';
import { intro, leaving, titleOf } from './about.ts';
import { firstPersonal, reason } from './personal.ts';
import { hold, pointAt, replace, say } from './plain.ts';
import { asked, type Question, writtenIn } from './questionnaire.ts';
import type { News, Progress } from './state.ts';
import { withBack } from './steps.ts';
import { switcher } from './switcher.ts';
import { withOtherTabs } from './tabs.ts';
import { wait } from './waiting.ts';
import { spokenIn, wordsOf } from './words.ts';

/** The questionnaire, a screen at a time. */
export function drawForm(progress: Progress) {
  const { survey } = progress;
  const other = survey.questionnaire.otherLanguage;
  let language = 'nl';
  const words = () => wordsOf(language);
  const status = h('p', { class: 'status hint', role: 'status' });
  const wrong = h('p', { class: 'wrong', role: 'alert' });

  let refill: (keys: readonly string[]) => void = () => {};
  let stopWaiting = () => {};
  let busy = false;

  const here = () =>
    asked(survey.questionnaire, progress.answers).filter(({ page }) => page === progress.page);

  function render(focus: boolean): void {
    const pages = progress.pages();
    const now = pages.indexOf(progress.page);
    const last = now === pages.length - 1;
    document.documentElement.lang = spokenIn(language);
    document.title = titleOf(survey, words());
    wrong.textContent = '';
    const step = h('p', { class: 'step', tabindex: -1 }, words().step(now + 1, pages.length));
    const questions = h('div', { class: 'questions' });
    const form = h(
      'form',
      {
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          if (!last) go(pages[now + 1] ?? progress.page);
          else void send();
        },
      },
      h(
        'div',
        { class: 'progress' },
        step,
        h('progress', { max: pages.length, value: now + 1, 'aria-hidden': 'true' }),
      ),
      questions,
      wrong,
      h(
        'div',
        { class: 'actions' },
        now > 0 &&
          h(
            'button',
            { type: 'button', class: 'btn ghost', onclick: () => go(pages[now - 1] ?? 1) },
            words().back,
          ),
        h('button', { class: 'btn' }, last ? words().send : words().next),
      ),
      status,
    );
    fill(questions);
    refill = (keys) => {
      for (const key of keys) questions.querySelector(`[data-question="${CSS.escape(key)}"]`)?.remove();
      fill(questions);
    };
    replace(
      h(
        'p',
        { class: 'sender' },
        survey.partnership,
        other ? switcher(language === 'nl' ? other : 'nl', turn) : null,
      ),
      h('h1', {}, titleOf(survey, words())),
      now === 0 ? intro(survey, words(), spokenIn(language)) : null,
      form,
      leaving(progress, words()),
    );
    if (focus) {
      scrollTo(0, 0);
      step.focus({ preventScroll: true });
    }
  }

  function turn(): void {
    language = language === 'nl' ? (other ?? 'nl') : 'nl';
    render(false);
  }

  /** Draws the questions of this screen; one that a branch brings appears under the others without moving them. */
  function fill(questions: HTMLElement): void {
    const drawn = new Map([...questions.children].map((one) => [one.getAttribute('data-question'), one]));
    const wanted = here().map(
      (question) => drawn.get(question.key) ?? field(question, () => fill(questions)),
    );
    if (wanted.length !== drawn.size || wanted.some((one) => one.parentNode !== questions)) {
      const focused = document.activeElement;
      questions.replaceChildren(...wanted);
      if (focused instanceof HTMLElement && questions.contains(focused))
        focused.focus({ preventScroll: true });
    }
  }

  const field = (question: Question, again: () => void) =>
    draw({
      question,
      values: progress.answers[question.key] ?? [],
      words: words(),
      dutch: language === 'nl',
      language,
      change: (values) => {
        progress.answer(question.key, values);
        wrong.textContent = status.textContent = '';
        again();
      },
    });

  /** Who goes back from waiting has not sent it: what is on its way by then may be refused, or told as sent. */
  function show(page: number): void {
    if (busy) return;
    stopWaiting();
    progress.submit = progress.tried = false;
    progress.go(page);
    render(true);
  }

  const stepped = withBack(progress, show);

  function go(page: number): void {
    if (page > progress.page && personalIn(here())) return;
    stepped(page);
    show(page);
  }

  /** Brings the person to the first text that looks like somebody's data. */
  function personalIn(questions: readonly Question[]): boolean {
    const found = firstPersonal(questions, progress.answers);
    if (found && found.page !== progress.page) show(found.page);
    if (found) document.getElementById(found.key)?.focus();
    return found !== undefined;
  }

  async function send(): Promise<void> {
    // Forward of the browser comes here without a look at the screens between.
    if (busy || personalIn(asked(survey.questionnaire, progress.answers))) return;
    if (progress.isEmpty()) {
      wrong.textContent = words().nothing;
      return;
    }
    busy = true;
    hold(status, words().sending);
    const came = await deliver(progress);
    busy = false;
    hold(status);
    if (came.kind === 'done')
      say(words().thanks, [words().thanksText, words().thanksSafe], callMe(progress.secret, survey, words()));
    else if (came.kind === 'sent-elsewhere') told('done');
    else if (came.kind === 'newer') {
      render(true); // Filled in elsewhere: it is looked at before it goes.
      wrong.textContent = words().merged;
    } else if (came.kind === 'gone') told('gone');
    else if (came.kind === 'stopped') stop(came.stopped);
    else if (came.kind === 'failed') wrong.textContent = words().failed;
    else stopWaiting = wait(words(), () => void send());
  }

  function told(news: News, keys: readonly string[] = []): void {
    const ended = news === 'done' || news === 'gone';
    // What came from elsewhere is said until the person goes on.
    if (!ended && (news !== 'kept' || status.textContent !== words().merged))
      status.textContent = words()[news];
    if (news === 'merged') merged(keys);
    if (!ended) return;
    progress.leave();
    const end = news === 'done' ? sentElsewhere : gone;
    end(progress.answers, writtenIn(survey.questionnaire), words());
  }

  /** Also while this tab waits to send, and when the screen that was open is asked no more. */
  function merged(keys: readonly string[]): void {
    const here = progress.nearest();
    if (progress.submit || here !== progress.page) {
      show(here);
      status.textContent = words().merged;
    } else refill(keys);
  }

  function stop(stopped: readonly Stopped[]): void {
    const first = stopped[0];
    const question = survey.questionnaire.questions.find(({ key }) => key === first?.question);
    if (question && question.page !== progress.page) progress.go(question.page);
    render(false);
    pointAt(question?.key, reason(first, words()), wrong);
  }

  addEventListener('visibilitychange', () => document.hidden && void progress.send(true));
  addEventListener('online', () => void progress.send());
  withOtherTabs(progress);

  function start(): void {
    if (progress.submit) return void send();
    render(false);
    if (progress.overtaken) status.textContent = words().merged;
  }

  return { start, told };
}
