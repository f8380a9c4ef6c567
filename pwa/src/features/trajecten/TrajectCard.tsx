import { Bar } from '../../ui/Bar.tsx';
import type { WorkTraject } from '../../snapshot/work.ts';
import { budgetOf } from './budget.ts';

const states = { RUNNING: 'loopt', ON_HOLD: 'in de wacht', CLOSED: 'afgerond' } as const;

export const trajectState = (traject: Pick<WorkTraject, 'state'>): string => states[traject.state];

/** A traject in a list: where, about what, and how much time is left. */
export function TrajectCard({ traject, spent }: { traject: WorkTraject; spent: number }) {
  const budget = budgetOf(traject, spent);
  return (
    <a class="card" href={`/trajecten/${traject.id}`}>
      <div class="row">
        <h3>{traject.school.name}</h3>
        <span class="small soft">
          {traject.state === 'RUNNING' ? traject.domain.name : trajectState(traject)}
        </span>
      </div>
      <p class="small soft">{traject.question}</p>
      {budget.part !== null && <Bar part={budget.part} near={budget.near} />}
      <p class="small num soft">{budget.text}</p>
    </a>
  );
}
