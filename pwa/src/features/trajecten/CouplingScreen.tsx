import { useState } from 'preact/hooks';
import type { TrajectState } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { spoken } from '../../dates/duration.ts';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { roles } from '../../session/membership.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { budgetOf } from './budget.ts';
import type { TrajectenQuery } from './generated/trajecten.ts';
import document from './trajecten.graphql?raw';
import { TrajectActs } from './TrajectActs.tsx';
import { trajectState } from './TrajectCard.tsx';

type Row = TrajectenQuery['trajecten']['nodes'][number];

/** The trajecten of the partnership, for who couples. */
export default function CouplingScreen() {
  const [state, setState] = useState<TrajectState | ''>('RUNNING');
  const [pages, setPages] = useState<(string | null)[]>([null]);
  const after = pages.at(-1) ?? null;
  const read = () => query<TrajectenQuery>('Trajecten', document, { after, state: state || null });
  const [answer, refresh] = useAnswer(read, `${state}${after ?? ''}`);
  const couples = roles.value.includes('PROCESS_FACILITATOR');
  return (
    <Page
      title="Trajecten"
      broad
      aside={
        couples && (
          <a class="btn" href="/koppelen/nieuw">
            Nieuw traject
          </a>
        )
      }
    >
      <div class="filters">
        <SelectField
          label="Stand"
          value={state}
          onChange={({ currentTarget }) => {
            setState(currentTarget.value as TrajectState | '');
            setPages([null]);
          }}
        >
          <option value="RUNNING">Loopt</option>
          <option value="ON_HOLD">In de wacht</option>
          <option value="CLOSED">Afgerond</option>
          <option value="">Alle</option>
        </SelectField>
      </div>
      {answer?.kind === 'data' ? (
        <Rows rows={answer.data.trajecten.nodes} acts={couples} refresh={refresh} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      <div class="actions">
        {pages.length > 1 && (
          <button class="btn ghost" onClick={() => setPages(pages.slice(0, -1))}>
            Vorige
          </button>
        )}
        {answer?.kind === 'data' && answer.data.trajecten.pageInfo.hasNextPage && (
          <button
            class="btn ghost"
            onClick={() => setPages([...pages, answer.data.trajecten.pageInfo.endCursor])}
          >
            Volgende
          </button>
        )}
      </div>
    </Page>
  );
}

function Rows({ rows, acts, refresh }: { rows: readonly Row[]; acts: boolean; refresh: () => void }) {
  if (rows.length === 0) return <p class="empty">Geen trajecten in deze stand.</p>;
  return (
    <ul class="stack">
      {rows.map((traject) => (
        <li class="card" key={traject.id}>
          <div class="row">
            <h2>{traject.school.name}</h2>
            <span class="tag">{trajectState(traject)}</span>
          </div>
          <p>{traject.question}</p>
          {traject.hold && (
            <p class="small">
              In de wacht sinds {dayShort(traject.hold.startsOn)}: {traject.hold.reason}
            </p>
          )}
          {isOrphan(traject) && (
            <p>
              <span class="tag warn">Geen eerste expert</span>
            </p>
          )}
          <p class="small soft num">
            {traject.domain.name} · {traject.experts.nodes.map(({ name }) => name).join(', ')} · sinds{' '}
            {dayShort(traject.startsOn)}
            {traject.endsOn && ` tot en met ${dayShort(traject.endsOn)}`} ·{' '}
            {traject.state === 'CLOSED'
              ? `${spoken(traject.spentMinutes)} besteed`
              : budgetOf(traject, traject.spentMinutes).text}
          </p>
          {acts && traject.state !== 'CLOSED' && <TrajectActs traject={traject} done={refresh} />}
        </li>
      ))}
    </ul>
  );
}

/** Its lead expert left: somebody else has to take over. */
const isOrphan = ({ state, experts }: Row) =>
  state !== 'CLOSED' &&
  !experts.nodes.some(({ lead, endsOn }) => lead && (endsOn === null || endsOn >= today()));
