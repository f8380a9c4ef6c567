import { dayShort } from '../../dates/words.ts';
import { closingNext } from '../trajecten/closing.ts';
import type { MySchoolTrajectenQuery } from './generated/mySchoolTrajecten.ts';

type Traject = MySchoolTrajectenQuery['mySchoolTrajecten']['nodes'][number];

const again = ['GOALS_PARTLY', 'GOALS_NOT'];

/** How a traject ended for the school, what the expert advised, and the way back to the network (R51, R52). */
export function Ended({ traject }: { traject: Traject }) {
  const { ending, endsOn, closingNext: next, closingAdvice: advice } = traject;
  if (ending === null || endsOn === null) return null;
  const back = next === 'NETWORK' || again.includes(ending);
  return (
    <>
      <p class="state ok">Afgerond op {dayShort(endsOn)}</p>
      {(next || advice) && (
        <div>
          <h3>Slotadvies</h3>
          {next && <p class="strong">{closingNext[next]}</p>}
          {advice && <p>{advice}</p>}
          <p class="small soft">Zet de evaluatie en het slotadvies in het dossier.</p>
        </div>
      )}
      {back && (
        <div class="actions">
          <a class="btn" href={`/inbrengen/nieuw?onderwerp=${traject.subject}`}>
            Breng de vraag opnieuw in
          </a>
        </div>
      )}
    </>
  );
}
