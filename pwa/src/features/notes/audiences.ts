import type { NoteAudience } from '../../graphql/generated/types.ts';

interface Words {
  label: string;
  tag: string;
  /** What the writer should know before the first word. */
  about: string;
}

export const audiences: Record<NoteAudience, Words> = {
  WORKING: {
    label: 'Alleen ik',
    tag: 'Alleen ik',
    about:
      'Alleen jij leest dit, ook je manager niet. Bij een verzoek om inzage kan het toch opgevraagd worden. Het gaat weg 30 dagen na de afronding.',
  },
  DOSSIER: {
    label: 'Dossier: over het kind',
    tag: 'Voor het dossier',
    about:
      'Alleen conclusie en aanbevelingen over de leerling. Je zet het zelf in het dossier; 30 dagen daarna gaat het hier weg.',
  },
  ADVICE: {
    label: 'Leerkracht: niet in het dossier',
    tag: 'Advies',
    about:
      'Over het werk van de leerkracht of IB’er. Het komt nooit in het dossier, en je manager ziet het niet. Het gaat weg 30 dagen na de afronding.',
  },
  HANDOVER: {
    label: 'Opvolger: overdracht',
    tag: 'Overdracht',
    about:
      'Wie na jou of met jou aan dit traject werkt, leest dit. Het komt niet in het dossier, en je manager ziet het niet. Het gaat weg 30 dagen na de afronding.',
  },
};

const conduct =
  /\b((groeps|vak)?leerkracht|juf|juffrouw|meester|(vak)?docent|leraar|leraren|lerares|ib['’]?er|intern begeleider|klassenmanagement|lesgeven|pedagogisch handelen|didactisch handelen|instructie van de|handelen van de)/iu;

/** A summary is about the pupil only (R43): words about the teacher's conduct deserve a second look. */
export const speaksOfConduct = (text: string): boolean => conduct.test(text);
