import { expect } from '@playwright/test';
import type { Person } from './people.ts';

export const MARIT = 'Marit Hoogland';
export const JORIS = 'Joris van Eikenhorst';
const ROUNDS = 'query { reviewRounds(first: 20) { nodes { id month } } }';
const BOARD = `query ($roundId: ID) { reviews(roundId: $roundId, first: 100) {
  nodes { id state plannedOn expert { name } } } }`;

interface Card {
  id: string;
  state: string;
  plannedOn: string | null;
  expert: { name: string };
}

interface Round {
  id: string;
  /** Such as 2027-01. */
  month: string;
  cards: Card[];
}

/** Asks the server as the app of this person does. */
async function ask<T>(
  { context }: Person,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await context.request.post('/graphql', {
    headers: { 'X-Uitzicht': '1', 'X-Uitzicht-Schema': '1' },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const cancelled = ({ state }: Card) => state === 'PLANNED' || state === 'REFLECTION_IN';
const ofBoth = (cards: Card[]) => cards.filter(({ expert }) => [MARIT, JORIS].includes(expert.name));

/**
 * The first round in which both wait for a moment; of the next school year when this one has none left, as from June to September.
 * What an earlier try planned for tomorrow is cancelled: that one would come first.
 */
export async function freshRound(manager: Person, day: string): Promise<Round> {
  const first = (await freshRounds(manager, day))[0];
  if (first) return first;
  await ask(
    manager,
    'mutation ($i: ReviewRoundsGenerateInput!) { reviewRoundsGenerate(input: $i) { userErrors { code } } }',
    { i: { mutationId: crypto.randomUUID(), schoolYear: nextSchoolYear() } },
  );
  const [next] = await freshRounds(manager, day);
  if (!next) throw new Error('No round is left in which both wait for a moment');
  return next;
}

/** "2027-2028": the one after the running one, which begins on 1 August. */
function nextSchoolYear(): string {
  const [year = 0, month = 0] = tomorrow().split('-').map(Number);
  const begins = month >= 8 ? year + 1 : year;
  return `${begins}-${begins + 1}`;
}

/** The school year of a month, as the board names it. */
export function schoolYearOf(round: string): string {
  const [year = 0, month = 0] = round.split('-').map(Number);
  const begins = month >= 8 ? year : year - 1;
  return `${begins}-${begins + 1}`;
}

async function freshRounds(manager: Person, day: string): Promise<Round[]> {
  const { reviewRounds } = await ask<{ reviewRounds: { nodes: { id: string; month: string }[] } }>(
    manager,
    ROUNDS,
  );
  const fresh: Round[] = [];
  for (const { id, month } of reviewRounds.nodes.sort((one, other) => one.month.localeCompare(other.month))) {
    const { reviews } = await ask<{ reviews: { nodes: Card[] } }>(manager, BOARD, { roundId: id });
    const cards = ofBoth(reviews.nodes);
    for (const card of cards.filter((one) => cancelled(one) && (one.plannedOn ?? '') <= day))
      await ask(
        manager,
        'mutation ($i: ReviewActInput!) { reviewPlanCancel(input: $i) { userErrors { code } } }',
        {
          i: { mutationId: crypto.randomUUID(), reviewId: card.id },
        },
      );
    if (cards.length === 2 && cards.every(({ state }) => state === 'TO_PLAN'))
      fresh.push({ id, month, cards });
  }
  return fresh;
}

export const tomorrow = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + 86_400_000);

export function nextSaturday(): string {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

/** "Januari 2027" */
export function inWords(month: string): string {
  const words = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
