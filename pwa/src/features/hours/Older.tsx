import { useEffect } from 'preact/hooks';
import { work } from '../../session/membership.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { firstDayOnDevice, lookUp } from './knownHours.ts';

interface Props {
  from: string;
  to: string;
}

/** Looks up what lies before the hours on the device, as long as it is shown; says so while it cannot. */
export const Older = ({ from, to }: Props) =>
  work.value && from < firstDayOnDevice() ? <LookUp from={from} to={to} /> : null;

function LookUp({ from, to }: Props) {
  const [answer, again] = useAnswer(() => lookUp(from, to), `${from} ${to}`);
  const at = work.value?.myWork.at;
  // A newer snapshot may follow on a correction of these hours, which then stands on the server only.
  useEffect(() => {
    if (answer) again();
  }, [at]);
  if (answer?.kind === 'data') return null;
  if (answer?.kind !== 'offline') return <Obstacle answer={answer} retry={again} />;
  return (
    <div class="notice" role="alert">
      <p>Oudere uren staan niet op dit toestel. Met verbinding zoekt Uitzicht ze op.</p>
      <div class="actions">
        <button class="btn" onClick={again}>
          Probeer opnieuw
        </button>
      </div>
    </div>
  );
}
