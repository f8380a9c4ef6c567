import type { Dossier, Period } from './reviews.ts';
import { days, hoursOf } from './words.ts';

interface Line {
  label: string;
  value: string;
  about: string;
}

/** The five lines that a conversation starts with. */
export const Headlines = ({ dossier }: { dossier: Dossier }) => (
  <ul class="headlines">
    {linesOf(dossier.period, dossier.earlier.nodes.at(-1)).map(({ label, value, about }) => (
      <li key={label}>
        <span class="soft">{label}</span> <strong class="num">{value}</strong>{' '}
        <span class="small soft num">{about}</span>
      </li>
    ))}
  </ul>
);

export const linesOf = (period: Period, before: Period | undefined): Line[] => [
  hours(period, before),
  requests(period, before),
  speed(period),
  goals(period),
  {
    label: 'Tevredenheid',
    value: 'Zie Tevredenheid',
    about: 'wat scholen antwoordden staat op die pagina, in groepen van antwoorden',
  },
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

function speed({ contactMedian, contactLongest, visitMedian, withoutContact }: Period): Line {
  const rest = [
    contactLongest === null ? null : `langste ${days(contactLongest)}`,
    visitMedian === null ? null : `eerste bezoek na ${days(visitMedian)}`,
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
