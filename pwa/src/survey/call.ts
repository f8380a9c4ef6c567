import { h } from './dom.ts';
import type { Stopped } from './deliver.ts';
import { looksPersonal, reason } from './personal.ts';
import type { Survey } from './questionnaire.ts';
import { post } from './server.ts';
import type { Language } from './words.ts';

const PHONE = /^\+?(?:[ ()-]*[0-9]){8,15}[ ()-]*$/;

/** What a questionnaire is about, to talk about; nothing once it was sent from elsewhere. */
const subject = (survey: Survey, words: Language): string =>
  ({ AFTER_TRAJECT: words.callTraject, SERVICE: survey.partnership, OTHER: survey.topic ?? '' })[
    survey.purpose
  ] ?? '';

/** "Bel mij (niet vertrouwelijk)": its own small form, apart from the answers, sent at once. */
export function callMe(secret: string, survey: Survey, words: Language): HTMLElement {
  const failed = h('p', { class: 'wrong', role: 'alert' });
  const name = field('name', words.callName, { autocomplete: 'name', maxlength: 120, required: true });
  const phone = field('phone', words.callPhone, {
    type: 'tel',
    autocomplete: 'tel',
    maxlength: 25,
    required: true,
  });
  const about = field('about', words.callAbout, { maxlength: 300 });
  const fields = [name, phone, about];
  const button = h('button', { class: 'btn' }, words.callSend);
  const form = h(
    'form',
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        void ask();
      },
    },
    ...fields.flatMap((one) => one.parts),
    failed,
    button,
  );
  const section = h(
    'details',
    { class: 'call' },
    h('summary', {}, words.call),
    h('p', {}, words.callText(subject(survey, words))),
    form,
  );
  let busy = false;

  const why = (found: Stopped): string => {
    if (found.code.startsWith('TEXT_')) return reason(found, words);
    return { name: words.callNameWrong, phone: words.callPhoneWrong }[found.question] ?? words.callLong;
  };

  function wrongHere(): Stopped[] {
    const wrong: [string, string, boolean][] = [
      ['name', 'REQUIRED', !name.input.value.trim()],
      ['phone', 'INVALID', !PHONE.test(phone.input.value.trim())],
      ['about', 'TEXT_', looksPersonal(about.input.value)],
    ];
    return wrong.filter(([, , is]) => is).map(([question, code]) => ({ question, code, message: '' }));
  }

  function tell(stopped: readonly Stopped[]): void {
    for (const one of fields) {
      const found = stopped.find(({ question }) => question === one.key);
      one.wrong.textContent = found ? why(found) : '';
      one.input.setAttribute('aria-invalid', String(found !== undefined));
    }
    fields.find(({ key }) => stopped.some(({ question }) => question === key))?.input.focus();
  }

  async function ask(): Promise<void> {
    if (busy) return;
    failed.textContent = '';
    const wrong = wrongHere();
    tell(wrong);
    if (wrong.length > 0) return;
    busy = true;
    const values = Object.fromEntries(fields.map(({ key, input }) => [key, input.value]));
    const { status, body } = await post<{ stopped?: Stopped[] }>('call', { secret, ...values });
    busy = false;
    if (status === 204) {
      const done = h('p', { role: 'status', tabindex: -1 }, words.callDone);
      section.replaceChildren(h('summary', {}, words.call), done);
      done.focus();
    } else if (status === 422 && body?.stopped) tell(body.stopped);
    else failed.textContent = status === 409 ? words.callWaiting : words.callFailed;
  }
  return section;
}

/** A line with its label, and below it what is wrong with it. */
function field(key: string, label: string, props: Record<string, string | number | boolean>) {
  const id = `call-${key}`;
  const wrong = h('p', { id: `wrong-${id}`, class: 'wrong', role: 'alert' });
  const input = h('input', { class: 'input', id, 'aria-describedby': `wrong-${id}`, ...props });
  return { key, input, wrong, parts: [h('label', { for: id }, label), input, wrong] };
}
