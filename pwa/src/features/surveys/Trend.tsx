import { mark, type Question } from './figures.ts';

const WIDTH = 300;
const HEIGHT = 60;

/** How the mean went by quarter: a line to look at, and a table to read. */
export function Trend({ question, most }: { question: Question; most: number }) {
  const moments = question.trend.nodes;
  const x = (index: number) => 6 + (index / (moments.length - 1)) * (WIDTH - 12);
  const y = (mean: number) => HEIGHT - 6 - ((mean - 1) / (most - 1)) * (HEIGHT - 12);
  return (
    <details>
      <summary>Verloop</summary>
      <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline points={moments.map(({ mean }, index) => `${x(index)},${y(mean)}`).join(' ')} />
        {moments.map(({ quarter, mean }, index) => (
          <circle key={quarter} cx={x(index)} cy={y(mean)} r="3.5" />
        ))}
      </svg>
      <table class="num">
        <thead>
          <tr>
            <th scope="col">Kwartaal</th>
            <th scope="col" class="end">
              Gemiddeld
            </th>
            <th scope="col" class="end">
              Antwoorden
            </th>
          </tr>
        </thead>
        <tbody>
          {moments.map(({ quarter, period, mean, answers }) => (
            <tr key={quarter}>
              <td>{period}</td>
              <td class="end">{mark(mean)}</td>
              <td class="end">{answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
