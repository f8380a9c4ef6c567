import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { dayBrief } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { membership } from '../../session/membership.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { Refused } from '../trajecten/acts.ts';
import { noteCall } from './acts.ts';
import document from './candidates.graphql?raw';
import type { CouplingCandidatesQuery } from './generated/candidates.ts';

type Row = NonNullable<CouplingCandidatesQuery['couplingCandidates']>['nodes'][number];

interface Props {
  deploymentId: string;
  value: string;
  onChange: (expertId: string) => void;
  wrong: string | null;
}

const AT_FIRST = 5;

/** The experts of the domain in order, each place explained; the choice stays with the procesbegeleider. */
export function Candidates({ deploymentId, value, onChange, wrong }: Props) {
  const [all, setAll] = useState(false);
  const read = () => query<CouplingCandidatesQuery>('CouplingCandidates', document, { deploymentId });
  const [answer, retry] = useAnswer(read, deploymentId);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const rows = answer.data.couplingCandidates?.nodes ?? [];
  const shown = all ? rows : rows.filter((row, place) => place < AT_FIRST || row.expertId === value);
  return (
    <fieldset class="choice stack">
      <legend>Expert</legend>
      {rows.length === 0 && <p class="notice">Niemand in de pool heeft deze expertise.</p>}
      {rows.length > 0 && rows.every(({ ownRegion }) => !ownRegion) && (
        <p class="notice">In de eigen regio is niemand. Dit zijn experts van andere regio’s.</p>
      )}
      {shown.map((row) => (
        <Candidate
          key={row.expertId}
          row={row}
          deploymentId={deploymentId}
          chosen={row.expertId === value}
          choose={() => onChange(row.expertId)}
          changed={retry}
        />
      ))}
      {shown.length < rows.length && (
        <button type="button" class="btn quiet" onClick={() => setAll(true)}>
          Nog {rows.length - shown.length} experts
        </button>
      )}
      {(all || shown.length === rows.length) && answer.data.couplingCandidates?.pageInfo.hasNextPage && (
        <p class="small soft">Dit zijn de {rows.length} die het best passen. Er zijn er nog meer.</p>
      )}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

interface CandidateProps {
  row: Row;
  deploymentId: string;
  chosen: boolean;
  choose: () => void;
  changed: () => void;
}

function Candidate({ row, deploymentId, chosen, choose, changed }: CandidateProps) {
  const [asking, setAsking] = useState(false);
  const self = membership.value?.device.membershipId === row.expertId;
  return (
    <div class={chosen ? 'card chosen' : 'card'}>
      <label class="row middle pick">
        <span>
          <input type="radio" name="expert" checked={chosen} disabled={self} onChange={choose} />{' '}
          <strong>{row.name}</strong>
        </span>
        <span>
          {self && <span class="tag">dat ben jij</span>}{' '}
          {!row.ownRegion && <span class="tag warn">andere regio</span>}{' '}
          {!row.hasRoom && <span class="tag">geen ruimte</span>}{' '}
          {row.called && <span class="tag good">gebeld</span>}
        </span>
      </label>
      <dl class="heads small num">
        <Fact label="vrij per schoolweek" value={row.freeMinutes >= 5 ? spoken(row.freeMinutes) : 'geen'} />
        <Fact label="reistijd" value={row.travelMinutes === null ? 'onbekend' : `${row.travelMinutes} min`} />
        <Fact label="eerste bezoek" value={row.firstVisit ? dayBrief(row.firstVisit) : 'niet gauw'} />
      </dl>
      <p class="small soft">{row.explanation}</p>
      {self ? (
        <p class="small soft">Koppelen aan jezelf kan niet. Een andere procesbegeleider kan dat wel.</p>
      ) : (
        <div class="actions">
          <button type="button" class="btn quiet" onClick={() => setAsking(true)}>
            Gebeld
          </button>
        </div>
      )}
      {asking && (
        <AskCall
          row={row}
          deploymentId={deploymentId}
          close={() => setAsking(false)}
          done={() => {
            setAsking(false);
            toast(`Genoteerd bij ${row.name}.`);
            changed();
          }}
        />
      )}
    </div>
  );
}

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt class="soft">{label}</dt>
    <dd>{value}</dd>
  </div>
);

interface AskProps {
  row: Row;
  deploymentId: string;
  close: () => void;
  done: () => void;
}

function AskCall({ row, deploymentId, close, done }: AskProps) {
  const [canFrom, setCanFrom] = useState(row.firstVisit ?? plusDays(today(), 7));
  const [refused, setRefused] = useState<Refused>(null);
  async function note(day: string | null) {
    const came = await noteCall(deploymentId, row.expertId, day);
    setRefused(came);
    if (came === null) done();
  }
  return (
    <Confirm title={`Gebeld met ${row.name}`} onClose={close}>
      <DateField label="Kan vanaf" value={canFrom} wrong={refused?.message} onDay={setCanFrom} />
      <div class="actions">
        <button type="button" class="btn" onClick={() => void note(canFrom)}>
          Noteer
        </button>
        <button type="button" class="btn ghost" onClick={() => void note(null)}>
          Kan niet
        </button>
        <button type="button" class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
