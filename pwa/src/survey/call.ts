import { h } from './dom.ts';
import { post } from './server.ts';
import type { Language } from './words.ts';

/** "Bel mij (niet vertrouwelijk)": its own small form, apart from the answers, sent at once. */
export function callMe(secret: string, words: Language): HTMLElement {
  const wrong = h('p', { class: 'wrong', role: 'alert' });
  const name = h('input', { class: 'input', autocomplete: 'name', maxlength: 120, required: true });
  const phone = h('input', {
    class: 'input',
    type: 'tel',
    autocomplete: 'tel',
    maxlength: 25,
    required: true,
  });
  const about = h('input', { class: 'input', maxlength: 300 });
  const section = h(
    'details',
    { class: 'call' },
    h('summary', {}, words.call),
    h('p', {}, words.callText),
    h('label', {}, words.callName, name),
    h('label', {}, words.callPhone, phone),
    h('label', {}, words.callAbout, about),
    wrong,
    h('button', { type: 'button', class: 'btn', onclick: () => void ask() }, words.callSend),
  );
  async function ask(): Promise<void> {
    const body = { secret, name: name.value, phone: phone.value, about: about.value };
    const { status } = await post('call', body);
    if (status === 204)
      section.replaceChildren(h('summary', {}, words.call), h('p', { role: 'status' }, words.callDone));
    else wrong.textContent = status === 422 ? words.callWrong : words.callFailed;
  }
  return section;
}
