import { capital, dayShort } from '../../dates/words.ts';
import type { MyRoute, Passage } from './myRoute.ts';
import { functionNames, stepNames } from './steps.ts';

/** How the traject came here: every move with its day and who recorded it, by round. */
export function RouteHistory({ route }: { route: MyRoute }) {
  if (route.moves.length + route.sideTracks.length === 0) return null;
  const rounds = [...new Set(route.moves.map(({ cycle }) => cycle))];
  return (
    <details>
      <summary>De weg tot nu toe</summary>
      {rounds.map((round) => (
        <div key={round}>
          {rounds.length > 1 && <h3>Ronde {round}</h3>}
          <ol class="timeline">
            {route.moves
              .filter(({ cycle }) => cycle === round)
              .map((move) => (
                <Step move={move} key={move.id} />
              ))}
          </ol>
        </div>
      ))}
      {route.more && <p class="small soft">Dit zijn de laatste {route.moves.length} stappen.</p>}
      {route.sideTracks.map((track) => (
        <p class="small" key={track.id}>
          HGD door {track.by}: {dayShort(track.beginsOn)} tot {track.endsOn ? dayShort(track.endsOn) : 'nu'}
        </p>
      ))}
    </details>
  );
}

const Step = ({ move }: { move: Passage }) => (
  <li>
    <strong>
      {move.from === 'ON_HOLD' && move.to !== 'CLOSED'
        ? `Weer verder: ${stepNames[move.to].toLowerCase()}`
        : stepNames[move.to]}
    </strong>{' '}
    <span class="small soft">
      {[capital(dayShort(move.on)), move.by, move.sync === 'device' ? 'nog niet verstuurd' : null]
        .filter(Boolean)
        .join(' · ')}
    </span>
    {move.agreedWith && (
      <span class="small soft">
        {' '}
        · genoeg inzicht, ook volgens: {functionNames[move.agreedWith].toLowerCase()}
      </span>
    )}
    {move.reason && <p class="small">{move.reason}</p>}
  </li>
);
