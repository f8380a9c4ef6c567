import { useState } from 'preact/hooks';
import { monthOf, today } from '../../dates/civil.ts';
import { capital } from '../../dates/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Across } from './Across.tsx';
import { BETWEEN, currentRound, fetchBoard, fetchRounds, type Round, unfinished } from './boards.ts';
import { ExtraReview } from './ExtraReview.tsx';
import { KeptList } from './KeptList.tsx';
import { Board } from './Board.tsx';
import { NoRounds } from './NoRounds.tsx';
import './reviews.css';
import { roundName } from './words.ts';

/** The round of a manager: who is where, and who waits for whom. */
export default function BoardScreen() {
  const [answer, refresh] = useAnswer(fetchRounds, 'rounds');
  if (answer?.kind !== 'data')
    return (
      <Page title="Gesprekken" broad>
        <Obstacle answer={answer} retry={refresh} />
        <KeptList answer={answer} belongs={(side) => side === 'MANAGER'} at="/gesprekken" />
      </Page>
    );
  return answer.data.length === 0 ? (
    <Page title="Gesprekken">
      <NoRounds made={refresh} />
    </Page>
  ) : (
    <Rounds rounds={answer.data} refresh={refresh} />
  );
}

function Rounds({ rounds, refresh }: { rounds: readonly Round[]; refresh: () => void }) {
  const [chosen, choose] = useState(currentRound(rounds, monthOf(today()))?.id ?? '');
  const [adding, setAdding] = useState(false);
  const between = chosen === BETWEEN;
  const round = rounds.find(({ id }) => id === chosen) ?? currentRound(rounds, monthOf(today())) ?? rounds[0];
  const shown = between ? BETWEEN : (round?.id ?? '');
  const [answer, reload] = useAnswer(() => fetchBoard(shown), shown);
  if (!round) return null;
  const sameYear = rounds.filter(({ schoolYear }) => schoolYear === round.schoolYear).reverse();
  const earlier = rounds.filter((other) => other.month < round.month && unfinished(other) > 0);
  const years = [...new Set(rounds.map(({ schoolYear }) => schoolYear))];
  return (
    <Page
      title={between ? 'Gesprekken tussendoor' : `Gesprekken: ${roundName(round.month)}`}
      broad
      aside={
        <a class="btn quiet" href="/gesprekken/instellingen">
          Instellingen
        </a>
      }
    >
      <div class="filters">
        <Choice
          name="ronde"
          legend="Ronde"
          options={[
            ...sameYear.map(({ id, month }) => ({ value: id, label: capital(roundName(month)) })),
            { value: BETWEEN, label: 'Tussendoor' },
          ]}
          value={between ? BETWEEN : round.id}
          onChange={choose}
        />
        {years.length > 1 && (
          <label class="field">
            <span>Schooljaar</span>
            <select
              class="input"
              value={round.schoolYear}
              onChange={({ currentTarget }) =>
                choose(rounds.find(({ schoolYear }) => schoolYear === currentTarget.value)?.id ?? chosen)
              }
            >
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      {earlier.map((other) => (
        <p class="notice" key={other.id}>
          Van {roundName(other.month)} {unfinished(other) === 1 ? 'is' : 'zijn'} er nog {unfinished(other)}{' '}
          niet afgerond.{' '}
          <button class="link" onClick={() => choose(other.id)}>
            Bekijk
          </button>
        </p>
      ))}
      {answer?.kind === 'data' ? (
        <Board
          cards={answer.data}
          round={between ? null : round}
          refresh={() => {
            reload();
            refresh();
          }}
        />
      ) : (
        <Obstacle answer={answer} retry={reload} />
      )}
      {between && (
        <div class="actions">
          <button class="btn" onClick={() => setAdding(true)}>
            Gesprek tussendoor
          </button>
        </div>
      )}
      {adding && <ExtraReview close={() => setAdding(false)} />}
      <Across />
    </Page>
  );
}
