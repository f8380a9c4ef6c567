import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import type { Period, Review } from './reviews.ts';

const period: Period = {
  from: '2026-08-01',
  to: '2026-09-30',
  minutes: 600,
  travelMinutes: 60,
  capacityMinutes: 9_600,
  requests: 3,
  running: 4,
  closed: 2,
  goalsReached: 1,
  goalsPartly: 1,
  withoutContact: 0,
  contactMedian: 1,
  contactLongest: 9,
  visitMedian: 5,
  visitLongest: 12,
  agreedMinutes: 1_200,
  spentMinutes: 600,
  stepsBack: 0,
  sideTracks: 0,
  satisfaction: null,
};

const agreement = {
  id: 'a1',
  text: 'Intervisie',
  owner: 'EXPERT',
  dueOn: '2027-03-01',
  state: 'OPEN',
} as const;

/** Only what a person confirms. */
const page = (changes: Partial<Review> = {}, figures: Partial<Period> = {}, spent = 60): Review =>
  ({
    heldOn: '2026-11-20',
    guests: { nodes: [] },
    signals: { nodes: [] },
    questions: {
      nodes: [{ code: 'PROUD', kind: 'TEXT', theme: 'Successen', text: 'Waar ben je trots op?' }],
    },
    answers: { nodes: [] },
    notes: { nodes: [{ code: 'PROUD', text: 'Sterke start' }] },
    agreements: { nodes: [agreement] },
    earlierAgreements: { nodes: [{ ...agreement, id: 'a0', text: 'Werkplek' }] },
    dossier: {
      period: { ...period, ...figures },
      kinds: { nodes: [{ label: 'Gesprek', value: 600 }] },
      domains: { nodes: [] },
      regions: { nodes: [] },
      trajecten: {
        nodes: [
          {
            school: 'De Linde',
            domain: 'gedrag',
            coupledOn: '2026-09-01',
            spentMinutes: spent,
            agreedMinutes: null,
          },
        ],
      },
      questions: { nodes: [] },
    },
    ...changes,
  }) as unknown as Review;

describe('what changed before somebody confirmed', () => {
  it('is nothing on the same page', () => expect(differences(page(), page())).toEqual([]));
  it('is never nothing when the content is another one', () =>
    expect(differences(page({ contentHash: 'a' }), page({ contentHash: 'b' }))).toHaveLength(1));
  it.each<[string, Review, string[]]>([
    [
      'hours on a traject of which nothing was agreed',
      page({}, {}, 120),
      ['Traject De Linde, gedrag: eerst 1:00 van nog niet afgesproken, nu 2:00 van nog niet afgesproken'],
    ],
    ['hours', page({}, { minutes: 660 }), ['Uren: eerst 10:00, nu 11:00']],
    [
      'figures',
      page({}, { requests: 4, contactLongest: 11 }),
      ['Nieuwe vragen: eerst 3, nu 4', 'Langst tot contact: eerst 9 dagen, nu 11 dagen'],
    ],
    [
      'guests',
      page({ guests: { nodes: [{ id: 'g', name: 'Piet Proces', invited: true }] } }),
      ['Wie doet mee, nieuw: Piet Proces'],
    ],
    [
      'notes',
      page({ notes: { nodes: [{ code: 'PROUD', text: 'Andere start' }] } }),
      ['Samen vastgelegd bij Successen: eerst Sterke start, nu Andere start'],
    ],
    [
      'the owner and the date of an agreement',
      page({ agreements: { nodes: [{ ...agreement, owner: 'PARTNERSHIP', dueOn: '2027-04-01' }] } }),
      [
        'Afspraak: eerst Intervisie (expert, voor 1 maart), nu Intervisie (samenwerkingsverband, voor 1 april)',
      ],
    ],
    [
      'an agreement that went',
      page({ agreements: { nodes: [] } }),
      ['Afspraak, weg: Intervisie (expert, voor 1 maart)'],
    ],
    [
      'an earlier agreement',
      page({ earlierAgreements: { nodes: [{ ...agreement, id: 'a0', text: 'Werkplek', state: 'DONE' }] } }),
      ['Eerdere afspraak: eerst Werkplek (expert, voor 1 maart), nu Werkplek (expert, voor 1 maart, gedaan)'],
    ],
  ])('%s', (_what, now, lines) => expect(differences(page(), now)).toEqual(lines));
});
