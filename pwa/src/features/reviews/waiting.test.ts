import { describe, expect, it } from 'vitest';
import { waitsFor } from './Board.tsx';
import type { Card } from './boards.ts';
import { grouped, type OpenAgreement } from './openAgreements.ts';
import { told } from './RoundActs.tsx';

const card = (changes: Partial<Card>): Card => ({
  id: 'a',
  expert: { id: 'e', name: 'Eva' },
  state: 'TO_PLAN',
  plannedOn: null,
  startsAt: null,
  invitation: 0,
  slot: 'NONE',
  slotWish: null,
  confirmedSide: null,
  reflectionSharedAt: null,
  heldOn: null,
  managerId: 'm',
  managerName: 'Mieke',
  ...changes,
});
const planned = { plannedOn: '2027-01-12', startsAt: '13:30:00' };

describe('a card says who is waited for', () => {
  it.each<[Partial<Card>, string]>([
    [{}, 'kies een moment'],
    [{ reflectionSharedAt: '2026-11-01T10:00:00Z' }, 'reflectie is er al'],
    [{ state: 'PLANNED', slot: 'PROPOSED', ...planned }, 'di 12 jan, 13:30 · nog niet geaccepteerd'],
    [{ state: 'PLANNED', slot: 'OTHER_ASKED', ...planned }, 'di 12 jan, 13:30 · vraagt een ander moment'],
    [{ state: 'PLANNED', slot: 'ACCEPTED', ...planned }, 'di 12 jan, 13:30 · wacht op de reflectie'],
    [{ state: 'REFLECTION_IN', slot: 'ACCEPTED', ...planned }, 'di 12 jan, 13:30'],
    [
      { state: 'REFLECTION_IN', slot: 'OTHER_ASKED', ...planned },
      'di 12 jan, 13:30 · vraagt een ander moment',
    ],
    [{ state: 'HELD', heldOn: '2027-01-12' }, 'di 12 jan · nog door niemand bevestigd'],
    [{ state: 'TO_CONFIRM', confirmedSide: 'MANAGER' }, 'wacht op Eva'],
    [{ state: 'TO_CONFIRM', confirmedSide: 'EXPERT' }, 'wacht op Mieke'],
    [{ state: 'TO_CONFIRM', confirmedSide: 'EXPERT', managerId: 'me' }, 'wacht op jou'],
    [{ state: 'CONFIRMED', heldOn: '2027-01-12' }, 'gehouden op di 12 jan'],
    [{ state: 'LAPSED' }, ''],
  ])('%o', (changes, words) => expect(waitsFor(card(changes), 'me')).toBe(words));
});

describe('a reminder says to whom it went', () => {
  it.each([
    [3, 3, '3 experts krijgen een herinnering.'],
    [1, 2, '1 expert krijgt een herinnering. 1 niet: vandaag al herinnerd, of er kan geen mail heen.'],
    [0, 2, '0 experts krijgen een herinnering. 2 niet: vandaag al herinnerd, of er kan geen mail heen.'],
  ])('%i of %i', (reminded, waiting, words) =>
    expect(told({ reminded, userErrors: [] }, waiting)).toBe(words),
  );
});

describe('open agreements', () => {
  const agreement = (
    expertName: string,
    managerName: string | null,
    dueOn: string | null,
  ): OpenAgreement => ({
    id: `${expertName} ${dueOn}`,
    reviewId: 'r',
    expertName,
    managerName,
    text: 'Intervisie',
    owner: 'EXPERT',
    dueOn,
  });
  const all = [
    agreement('Anna', 'Mieke', '2027-03-01'),
    agreement('Bea', 'Mieke', null),
    agreement('Bea', 'Koos', '2026-10-01'),
    agreement('Cor', null, '2027-01-01'),
  ];
  const lines = (by: 'expertName' | 'managerName') =>
    grouped(all, by, '2026-11-22').map(({ name, agreements, late }) => [
      name,
      late,
      ...agreements.map(({ dueOn }) => dueOn),
    ]);
  it('are counted per expert, who is late first', () =>
    expect(lines('expertName')).toEqual([
      ['Bea', 1, '2026-10-01', null],
      ['Anna', 0, '2027-03-01'],
      ['Cor', 0, '2027-01-01'],
    ]));
  it('and per manager', () =>
    expect(lines('managerName')).toEqual([
      ['Koos', 1, '2026-10-01'],
      ['Mieke', 0, '2027-03-01', null],
      ['Zonder manager', 0, '2027-01-01'],
    ]));
});
