import { useState } from 'preact/hooks';
import { capital, dayShort } from '../../dates/words.ts';
import { obstacle } from '../../graphql/client.ts';
import { Wrong } from '../../ui/Wrong.tsx';
import { type Beginning, type MyRoute, type Passage, withWhole } from './myRoute.ts';
import { functionNames, stepNames } from './steps.ts';
import { fetchWhole, type WholeRoute } from './wholeRoute.ts';

interface Props {
  trajectId: string;
  route: MyRoute;
}

/** How the traject came here: every move with its day and who recorded it, by round; what lies further back is asked for. */
export function RouteHistory({ trajectId, route }: Props) {
  const [whole, setWhole] = useState<WholeRoute | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const { moves, sideTracks, more } = whole ? withWhole(route, whole) : route;
  const first = more ? [] : firstSteps(route.beginning);
  if (moves.length + sideTracks.length + first.length === 0) return null;
  async function showAll() {
    const answer = await fetchWhole(trajectId);
    setWrong(answer.kind === 'data' ? null : obstacle(answer));
    if (answer.kind === 'data') setWhole(answer.data);
  }
  return (
    <details>
      <summary>De weg tot nu toe</summary>
      <Rounds moves={moves} />
      {first.length > 0 && (
        <ol class="timeline">
          {first.map((step) => (
            <FirstStep {...step} key={step.name} />
          ))}
        </ol>
      )}
      {more && <p class="small soft">Dit zijn de laatste {moves.length} stappen.</p>}
      {sideTracks.map((track) => (
        <p class="small" key={track.id}>
          HGD door {track.by}: {dayShort(track.beginsOn)} tot {track.endsOn ? dayShort(track.endsOn) : 'nu'}
        </p>
      ))}
      {more && !whole && (
        <button class="link" onClick={() => void showAll()}>
          Toon de hele weg
        </button>
      )}
      <Wrong text={wrong} />
    </details>
  );
}

interface FirstStepProps {
  name: string;
  on: string;
  by: string | null;
}

/** What came before the traject ran, the last first. */
const firstSteps = (beginning: Beginning | undefined): FirstStepProps[] =>
  [
    { name: stepNames.COUPLED, on: beginning?.coupledOn, by: beginning?.coupledBy ?? null },
    { name: stepNames.DOSSIER_READY, on: beginning?.dossierReadyOn, by: beginning?.dossierReadyBy ?? null },
  ]
    .filter((step): step is FirstStepProps => Boolean(step.on))
    .sort((one, other) => other.on.localeCompare(one.on));

const FirstStep = ({ name, on, by }: FirstStepProps) => (
  <li>
    <strong>{name}</strong>{' '}
    <span class="small soft">{[capital(dayShort(on)), by].filter(Boolean).join(' · ')}</span>
  </li>
);

function Rounds({ moves }: { moves: readonly Passage[] }) {
  const rounds = [...new Set(moves.map(({ cycle }) => cycle))];
  return (
    <>
      {rounds.map((round) => (
        <div key={round}>
          {rounds.length > 1 && <h3>Ronde {round}</h3>}
          <ol class="timeline">
            {moves
              .filter(({ cycle }) => cycle === round)
              .map((move) => (
                <Step move={move} key={move.id} />
              ))}
          </ol>
        </div>
      ))}
    </>
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
