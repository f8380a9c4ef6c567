import type { Dossier, Period } from './reviews.ts';
import { mark, TOO_FEW } from '../surveys/figures.ts';
import { countOf, days, hoursOf } from './words.ts';

interface Line {
  label: string;
  value: string;
  about: string;
}

/** The five lines that a conversation starts with. */
export const Headlines = ({ dossier, guest }: { dossier: Dossier; guest: boolean }) => (
  <ul class="headlines">
    {linesOf(dossier.period, dossier.earlier.nodes.at(-1), guest).map(({ label, value, about }) => (
      <li key={label}>
        <span class="soft">{label}</span> <strong class="num">{value}</strong>{' '}
        <span class="small soft num">{about}</span>
      </li>
    ))}
  </ul>
);

export const linesOf = (period: Period, before: Period | undefined, guest = false): Line[] => [
  hours(period, before),
  requests(period, before),
  speed(period),
  goals(period),
  guest ? hidden : satisfaction(period, before),
];

function hours(period: Period, before: Period | undefined): Line {
  const { minutes, capacityMinutes, agreedMinutes, spentMinutes } = period;
  const part = capacityMinutes > 0 ? ` van ${hoursOf(capacityMinutes)} aanstelling` : '';
  const agreed =
    agreedMinutes > 0
      ? `${Math.round((spentMinutes / agreedMinutes) * 100)}% van de afgesproken trajecturen op`
      : '';
  return {
    label: 'Uren',
    value: `${hoursOf(minutes)}${part}`,
    about: [agreed, before && `vorige keer ${hoursOf(before.minutes)}`].filter(Boolean).join(' · '),
  };
}

const requests = (period: Period, before: Period | undefined): Line => ({
  label: 'Vragen',
  value: `${period.requests} nieuw, ${period.running} lopen`,
  about: before ? `vorige keer ${before.requests} nieuw` : '',
});

function speed({ contactMedian, contactLongest, visitMedian, visitLongest, withoutContact }: Period): Line {
  const rest = [
    contactLongest === null ? null : `langste ${days(contactLongest)}`,
    visitMedian === null
      ? null
      : `eerste bezoek na ${days(visitMedian)}${visitLongest === null ? '' : `, langste ${days(visitLongest)}`}`,
    withoutContact > 0 ? `${withoutContact} nog zonder contact` : null,
  ];
  return {
    label: 'Snelheid',
    value: contactMedian === null ? 'Geen nieuwe contacten' : `Eerste contact na ${days(contactMedian)}`,
    about: rest.filter(Boolean).join(' · '),
  };
}

function goals({ closed, goalsReached, goalsPartly, stepsBack, sideTracks }: Period): Line {
  const rest = [
    goalsPartly > 0 ? `${goalsPartly} met doelen deels gehaald` : null,
    stepsBack > 0 ? `${stepsBack} keer een stap terug` : null,
    sideTracks > 0 ? `${sideTracks} keer HGD` : null,
  ];
  return {
    label: 'Doelen',
    value: closed === 0 ? 'Niets afgerond' : `${closed} afgerond, ${goalsReached} met doelen gehaald`,
    about: rest.filter(Boolean).join(' · '),
  };
}

const hidden: Line = {
  label: 'Tevredenheid',
  value: 'Niet voor genodigden',
  about: 'cijfers van scholen zien alleen de expert en de manager',
};

function satisfaction({ satisfaction: now }: Period, before: Period | undefined): Line {
  const label = 'Tevredenheid';
  if (!now) return { label, value: TOO_FEW, about: '' };
  const answers = countOf(now.answers, 'antwoord', 'antwoorden');
  if (now.mark === null) return { label, value: answers, about: 'zonder cijfer' };
  const last = before?.satisfaction?.mark ?? null;
  const rest = [
    `${now.mark < now.norm ? 'onder' : 'op of boven'} de norm van ${mark(now.norm)}`,
    `${answers} van scholen`,
    last === null ? null : `vorige keer ${mark(last)}`,
  ];
  return { label, value: mark(now.mark), about: rest.filter(Boolean).join(' · ') };
}
