import { drawing, h } from './dom.ts';
import { looksPersonal } from './personal.ts';
import { LONGEST, type Question, UNKNOWN, type Words } from './questionnaire.ts';
import { type Language, spokenIn } from './words.ts';

/** Draws one question. `change` is told each new list of values. */
export interface Field {
  question: Question;
  values: readonly string[];
  words: Language;
  dutch: boolean;
  /** Of the questions; the buttons may have another one. */
  language: string;
  change: (values: string[]) => void;
}

const MOUTHS = [
  'M8 17c1.5-3 6.5-3 8 0',
  'M8.5 16.5c1.8-1.6 5.2-1.6 7 0',
  'M8.5 15.5h7',
  'M8 14.5c1.8 1.8 6.2 1.8 8 0',
  'M7.5 14c1 4.5 8 4.5 9 0z',
];
const HEAD = 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M9 9v1M15 9v1';

export const said = (text: Words, dutch: boolean): string => (dutch ? text.nl : text.other || text.nl);

export function draw(field: Field): HTMLElement {
  return field.question.kind === 'OPEN' ? open(field) : choice(field);
}

function choice(field: Field): HTMLElement {
  const { question, words, dutch } = field;
  const several = question.kind === 'SEVERAL';
  return h(
    'fieldset',
    { class: question.kind.toLowerCase(), 'data-question': question.key, ...spoken(field) },
    h('legend', {}, said(question.text, dutch)),
    several && h('p', { class: 'hint', ...ours(field) }, words.several),
    h('div', { class: 'choices' }, ...choices(field).map((one) => option(field, one, several))),
    question.kind === 'SCALE' &&
      h('p', { class: 'ends hint', ...ours(field) }, h('span', {}, words.low), h('span', {}, words.high)),
    question.unknown &&
      h(
        'div',
        { class: 'choices rest' },
        option(field, { key: UNKNOWN, label: words.unknown, own: true }, several),
      ),
  );
}

interface Offered {
  key: string;
  label: string;
  face?: SVGElement;
  /** In words of the page, not of the questionnaire. */
  own?: boolean;
}

function choices({ question, words, dutch }: Field): Offered[] {
  if (question.kind === 'SCALE')
    return Array.from({ length: 10 }, (_, i) => ({ key: `${i + 1}`, label: `${i + 1}` }));
  if (question.kind === 'FACES')
    return words.faces.map((label, i) => ({
      key: `${i + 1}`,
      label,
      face: drawing(`${HEAD}${MOUTHS[i] ?? ''}`),
      own: true,
    }));
  return question.options.map(({ key, text }) => ({ key, label: said(text, dutch) }));
}

function option(field: Field, { key, label, face, own }: Offered, several: boolean) {
  const { question, values, change } = field;
  const input = h('input', {
    type: several ? 'checkbox' : 'radio',
    name: question.key,
    value: key,
    checked: values.includes(key),
    onchange: () => {
      const group = [
        ...(input.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:checked') ?? []),
      ];
      // Who does not know chooses nothing else, and the other way round.
      if (several && input.checked)
        for (const other of group)
          if (other !== input && (other.value === UNKNOWN) !== (key === UNKNOWN)) other.checked = false;
      change(several ? group.filter(({ checked }) => checked).map(({ value }) => value) : [key]);
    },
  });
  return h('label', {}, input, face, h('span', own ? ours(field) : {}, label));
}

/** Arabic runs from the right, also among Dutch buttons. */
const spoken = ({ dutch, language }: Field) => (dutch ? {} : { lang: language, dir: 'auto' });

/** The page's own words among questions in a language it does not speak: Dutch, from the left. */
const ours = ({ dutch, language }: Field) =>
  dutch || spokenIn(language) === language ? {} : { lang: spokenIn(language), dir: 'ltr' };

function open(field: Field): HTMLElement {
  const { question, values, words, dutch, change } = field;
  const id = `wrong-${question.key}`;
  const wrong = h('p', { id, class: 'wrong', role: 'alert', ...ours(field) });
  const area = h('textarea', {
    rows: 5,
    maxlength: LONGEST,
    id: question.key,
    oninput: () => {
      change(area.value.trim() ? [area.value] : []);
      judge();
    },
  });
  const judge = () => {
    const personal = looksPersonal(area.value);
    wrong.textContent = personal ? words.personal : '';
    area.setAttribute('aria-invalid', String(personal));
    area.setAttribute('aria-describedby', id);
  };
  area.value = values[0] ?? '';
  if (area.value) judge();
  return h(
    'div',
    { class: 'open', 'data-question': question.key, ...spoken(field) },
    h('label', { for: question.key }, said(question.text, dutch)),
    h('p', { class: 'hint', ...ours(field) }, words.optional),
    area,
    wrong,
  );
}
