import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayFull } from '../../dates/words.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { AwayForm } from './AwayForm.tsx';
import { addAway, fetchAway, removeAway, type Away } from './unavailable.ts';

interface Props {
  expertId: string;
  /** Whether the person who looks may add and take back. */
  may: boolean;
  title?: string;
}

/** When an expert is not available; never why (D24). */
export function UnavailableSection({ expertId, may, title = 'Niet beschikbaar' }: Props) {
  const [answer, refresh] = useAnswer(() => fetchAway(expertId), expertId);
  const [adding, setAdding] = useState(false);
  async function remove({ id, startsOn, endsOn }: Away) {
    const { refused } = await removeAway(id);
    if (refused) toast(refused.message);
    else
      toast('Deze dagen tellen weer mee.', () => void addAway(expertId, { startsOn, endsOn }).then(refresh));
    refresh();
  }
  return (
    <section>
      <div class="row middle">
        <h2>{title}</h2>
        {may && !adding && (
          <button class="btn quiet" onClick={() => setAdding(true)}>
            Voeg dagen toe
          </button>
        )}
      </div>
      <div class="stack">
        {adding && (
          <AwayForm
            expertId={expertId}
            close={(added) => {
              setAdding(false);
              if (added) refresh();
            }}
          />
        )}
        {answer?.kind === 'data' ? (
          <Periods
            periods={answer.data.expertUnavailable.nodes}
            remove={may ? (period) => void remove(period) : null}
          />
        ) : (
          <Obstacle answer={answer} retry={refresh} />
        )}
      </div>
    </section>
  );
}

const span = ({ startsOn, endsOn }: Away) =>
  startsOn === endsOn ? dayFull(startsOn) : `${dayFull(startsOn)} tot en met ${dayFull(endsOn)}`;

interface PeriodsProps {
  periods: readonly Away[];
  remove: ((period: Away) => void) | null;
}

function Periods({ periods, remove }: PeriodsProps) {
  if (periods.length === 0) return <p class="soft">Er staan geen dagen vooruit.</p>;
  return (
    <ul class="card lines">
      {periods.map((period) => (
        <li class="row middle" key={period.id}>
          <span class="num">
            {span(period)} {period.startsOn <= today() && <span class="tag warn">nu</span>}
          </span>
          {remove && (
            <button class="btn quiet" aria-label={`Verwijder ${span(period)}`} onClick={() => remove(period)}>
              Verwijder
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
