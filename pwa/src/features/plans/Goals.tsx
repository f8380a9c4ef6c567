import { dayShort } from '../../dates/words.ts';
import type { WorkPlan } from '../../snapshot/work.ts';
import { doers, goalKinds, results } from './words.ts';

type Shown = Pick<WorkPlan, 'goals' | 'interventions'>;

/** The goals with what became of them, and who does what until when. */
export const Goals = ({ plan }: { plan: Shown }) => (
  <>
    <ol class="timeline">
      {plan.goals.nodes.map((goal) => (
        <li key={goal.id}>
          <strong>{goal.text}</strong>
          <p class="small soft">
            {goalKinds[goal.kind]}
            {goal.baseline && ` · nu: ${goal.baseline}`} · straks: {goal.target}
          </p>
          {goal.result && (
            <p class="small">
              <span class={goal.result === 'REACHED' ? 'tag good' : 'tag warn'}>{results[goal.result]}</span>{' '}
              {goal.resultText}
            </p>
          )}
        </li>
      ))}
    </ol>
    {plan.interventions.nodes.length > 0 && (
      <ul class="small plain">
        {plan.interventions.nodes.map((one) => (
          <li key={one.id}>
            {one.text}{' '}
            <span class="soft">
              ({doers[one.who].toLowerCase()}, tot {dayShort(one.untilOn)})
            </span>
          </li>
        ))}
      </ul>
    )}
  </>
);
