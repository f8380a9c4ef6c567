import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { earlierThan, fetchPlans, type Plan } from './trajectPlans.ts';

interface Props {
  trajectId: string;
  /** The plan that stands on the screen already. */
  shown: string | undefined;
  /** A plan with what can be done with it; `last` is whether it is the last version of its round. */
  children: (plan: Plan, last: boolean, refresh: () => void) => ComponentChildren;
}

/** The plans of rounds that are over, and the versions that were revised; asked for when somebody wants to see them. */
export function EarlierPlans(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <List {...props} />;
  return (
    <button class="link" onClick={() => setOpen(true)}>
      Eerdere plannen
    </button>
  );
}

function List({ trajectId, shown, children }: Props) {
  const [answer, refresh] = useAnswer(() => fetchPlans(trajectId), `${trajectId} ${shown}`);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={refresh} />;
  const plans = earlierThan(answer.data, shown);
  if (plans.length === 0) return <p class="soft">Er zijn geen eerdere plannen.</p>;
  return (
    <div class="stack">
      {plans.map(({ plan, last }) => (
        <div class="card stack" key={plan.id}>
          <h3>
            Ronde {plan.cycle}
            {(plan.number > 1 || !last) && `, versie ${plan.number}`}
          </h3>
          {children(plan, last, refresh)}
        </div>
      ))}
    </div>
  );
}
