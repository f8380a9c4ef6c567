import { measures, sayOf } from './measures.ts';
import { monthShort } from './trendWords.ts';
import type { Period } from './reviews.ts';

/** The own periods beside each other: to look at, and as a table to read. */
export function Trends({ periods }: { periods: readonly Period[] }) {
  if (periods.length < 2) return null;
  const shown = measures.filter(({ of }) => periods.some((period) => (of(period) ?? 0) !== 0));
  return (
    <section>
      <h2>Door de tijd</h2>
      <div class="trends" aria-hidden="true">
        {shown.map((measure) => (
          <figure key={measure.name}>
            <figcaption class="small">{measure.name}</figcaption>
            <Bars values={periods.map(measure.of)} top={measure.most ?? 1} />
          </figure>
        ))}
      </div>
      <details>
        <summary>Als tabel</summary>
        <div class="scroll" tabIndex={0}>
          <table class="lined num">
            <thead>
              <tr>
                <th scope="col">Periode tot</th>
                {shown.map(({ name }) => (
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
                  {shown.map((measure) => (
                    <td class="end" key={measure.name}>
                      {sayOf(measure, period)}
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

function Bars({ values, top }: { values: readonly (number | null)[]; top: number }) {
  const most = Math.max(top, ...values.map((value) => value ?? 0));
  return (
    <svg viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`} class="bars">
      {values.map((value, at) => {
        if (value === null) return null;
        const height = Math.max(2, (value / most) * HEIGHT);
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
