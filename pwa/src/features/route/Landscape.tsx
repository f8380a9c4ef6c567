import type { RouteStep } from '../../graphql/generated/types.ts';

/** The stops on the ridge, from the valley up. */
const stops: { step: RouteStep; x: number; y: number }[] = [
  { step: 'PREPARATION', x: 30, y: 102 },
  { step: 'OBSERVE', x: 92, y: 91 },
  { step: 'UNDERSTAND', x: 154, y: 72 },
  { step: 'PLAN', x: 216, y: 58 },
  { step: 'REALISE', x: 278, y: 42 },
  { step: 'EVALUATE', x: 338, y: 26 },
];

interface Props {
  phase: RouteStep;
  /** Whether work goes on: the sun only shines then. */
  under: boolean;
  sideTrack: boolean;
}

/** The route as a walk uphill, with the sun where we are; the words beside it say the same. */
export function Landscape({ phase, under, sideTrack }: Props) {
  const at = stops.findIndex(({ step }) => step === phase);
  const here = stops[at];
  return (
    <svg class="landscape" viewBox="0 0 368 128" aria-hidden="true">
      <path d="M0 128V92c60-22 110-8 170-34S300 4 368 8v120z" fill="var(--deep)" opacity=".16" />
      <path d="M0 128v-14c70-8 110-20 168-42s120-40 200-54v110z" fill="var(--deep)" opacity=".28" />
      <path d={`M${stops.map(({ x, y }) => `${x} ${y}`).join('L')}`} class="trail" />
      {sideTrack && <path d="M154 72c10 34 44 34 62 22" class="trail side" />}
      {here && under && <circle cx={here.x} cy={here.y} r="15" fill="var(--sun)" />}
      {stops.map(({ step, x, y }, index) => (
        <circle
          key={step}
          cx={x}
          cy={y}
          r={index === at ? 8 : 6}
          class={index <= at ? 'stop passed' : 'stop'}
        />
      ))}
    </svg>
  );
}
