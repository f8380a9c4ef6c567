import { dayShort } from '../../dates/words.ts';
import { figures } from '../../dates/duration.ts';
import { agreementStates, ownerNames } from './agreementWords.ts';
import { choiceNames } from './choices.ts';
import { measures, sayOf } from './measures.ts';
import type { Review } from './reviews.ts';

type Agreement = Review['agreements']['nodes'][number];
type Named = [name: string, value: string][];

/** What changed on a page that somebody was about to confirm, in words: as it was read, and as it is now. */
export function differences(before: Review, now: Review): string[] {
  const told = sections.flatMap((section) => compare(section(before), section(now)));
  return told.length > 0 || before.contentHash === now.contentHash ? told : [BEHIND];
}

const BEHIND = 'Cijfers van eerdere periodes, of gegevens achter de kopregels.';

const sections: readonly ((review: Review) => Named)[] = [
  (review) => [
    ['Dag van het gesprek', review.heldOn ? dayShort(review.heldOn) : ''],
    ['Wie doet mee', review.guests.nodes.map(({ name }) => name).join(', ')],
    ['Signalen', String(review.signals.nodes.length)],
  ],
  ({ dossier }) => measures.map((measure) => [measure.name, sayOf(measure, dossier.period)]),
  ({ dossier }) =>
    dossier.trajecten.nodes.map(({ school, domain, coupledOn, spentMinutes, agreedMinutes }) => [
      `Traject ${school}, ${domain} #${coupledOn}`,
      `${figures(spentMinutes)} van ${agreedMinutes === null ? 'nog niet afgesproken' : figures(agreedMinutes)}`,
    ]),
  ({ dossier }) =>
    dossier.questions.nodes.map(({ question, answers }) => [`Antwoorden op: ${question}`, String(answers)]),
  ({ dossier }) => dossier.kinds.nodes.map(({ label, value }) => [`Uren ${label}`, figures(value)]),
  ({ dossier }) => dossier.domains.nodes.map(({ label, value }) => [`Nieuwe vragen ${label}`, String(value)]),
  ({ dossier }) => dossier.regions.nodes.map(({ label, value }) => [`Nieuwe vragen ${label}`, String(value)]),
  (review) =>
    review.questions.nodes.map(({ code, theme }) => [
      `Samen vastgelegd bij ${theme}`,
      review.notes.nodes.find((note) => note.code === code)?.text ?? '',
    ]),
  (review) =>
    review.questions.nodes.map(({ code, theme }) => [`Reflectie bij ${theme}`, reflection(review, code)]),
  (review) => review.agreements.nodes.map((one) => [`Afspraak ${nameless(one)}`, inWords(one)]),
  (review) =>
    review.earlierAgreements.nodes.map((one) => [`Eerdere afspraak ${nameless(one)}`, inWords(one)]),
];

/** Tells agreements apart by what stays the same of them; people do not read it. */
const nameless = ({ id }: Agreement) => `#${id}`;

function inWords({ text, owner, dueOn, state }: Agreement): string {
  const due = dueOn ? `, voor ${dayShort(dueOn)}` : '';
  return `${text} (${ownerNames[owner]}${due}${state === 'OPEN' ? '' : `, ${agreementStates[state]}`})`;
}

function reflection({ answers }: Review, code: string): string {
  const answer = answers.nodes.find((one) => one.code === code);
  return [answer?.choice ? choiceNames[answer.choice] : '', answer?.text ?? ''].filter(Boolean).join('. ');
}

function compare(before: Named, now: Named): string[] {
  const [was, is] = [new Map(before), new Map(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => (was.get(name) ?? '') !== (is.get(name) ?? ''))
    .map((name) => say(name.replace(/ #.*$/, ''), was.get(name) ?? '', is.get(name) ?? ''));
}

function say(name: string, was: string, is: string): string {
  if (was === '') return `${name}, nieuw: ${is}`;
  return is === '' ? `${name}, weg: ${was}` : `${name}: eerst ${was}, nu ${is}`;
}
