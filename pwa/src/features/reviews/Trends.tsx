import { figures } from '../../dates/duration.ts';
import { monthShort } from './trendWords.ts';
import type { Period } from './reviews.ts';

interface Measure {
  name: string;
  of: (period: Period) => number | null;
  say: (value: number) => string;
}

const measures: readonly Measure[] = [
  { name: 'Uren', of: ({ minutes }) => minutes, say: figures },
  { name: 'Nieuwe vragen', of: ({ requests }) => requests, say: String },
  { name: 'Dagen tot eerste contact', of: ({ contactMedian }) => contactMedian ?? null, say: String },
  { name: 'Afgerond', of: ({ closed }) => closed, say: String },
];

/** The own periods beside each other: to look at, and as a table to read. */
export function Trends({ periods }: { periods: readonly Period[] }) {
  if (periods.length < 2) return null;
  return (
    <section>
      <h2>Door de tijd</h2>
      <div class="trends" aria-hidden="true">
        {measures.map((measure) => (
          <figure key={measure.name}>
            <figcaption class="small">{measure.name}</figcaption>
            <Bars values={periods.map(measure.of)} />
          </figure>
        ))}
      </div>
      <details>
        <summary>Als tabel</summary>
        <div class="scroll">
          <table class="lined num">
            <thead>
              <tr>
                <th scope="col">Periode tot</th>
                {measures.map(({ name }) => (
                  <th scope="col" class="end" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {periods.map((period) => (
                <tr key={period.to}>
                  <th scope="row">{monthShort(period.to)}</th>
                  {measures.map(({ name, of, say }) => (
                    <td class="end" key={name}>
                      {of(period) === null ? '-' : say(of(period) ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const HEIGHT = 48;
const STEP = 14;

function Bars({ values }: { values: readonly (number | null)[] }) {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  return (
    <svg viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`} class="bars">
      {values.map((value, at) => {
        const height = Math.max(2, ((value ?? 0) / most) * HEIGHT);
        return (
          <rect
            key={at}
            x={at * STEP + 2}
            y={HEIGHT - height}
            width={STEP - 4}
            height={height}
            rx={2}
            class={at === values.length - 1 ? 'now' : ''}
          />
        );
      })}
    </svg>
  );
}
