import { useState } from 'preact/hooks';
import type { DeploymentStand } from '../../graphql/generated/types.ts';
import { dayShort } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { DeploymentDialog } from './DeploymentDialog.tsx';
import document from './deployments.graphql?raw';
import type { DeploymentsQuery } from './generated/deployments.ts';

export type DeploymentRow = DeploymentsQuery['deployments']['nodes'][number];

const stands: { value: DeploymentStand; label: string }[] = [
  { value: 'WAITING', label: 'Nog niet gekoppeld' },
  { value: 'CONTACT_DUE', label: 'Nog geen contact' },
  { value: 'STARTED', label: 'Op gang' },
];

/** What the networks decided: who waits for an expert, and whose expert has not been in touch. */
export default function WaitingScreen() {
  const [stand, setStand] = useState<DeploymentStand>('WAITING');
  const [after, setAfter] = useState<string | null>(null);
  const read = () => query<DeploymentsQuery>('Deployments', document, { stand, after });
  const [answer, retry] = useAnswer(read, `${stand} ${after}`);
  const rows = answer?.kind === 'data' ? answer.data.deployments.nodes : null;
  const page = answer?.kind === 'data' ? answer.data.deployments.pageInfo : null;
  const choose = (chosen: DeploymentStand) => {
    setAfter(null);
    setStand(chosen);
  };
  return (
    <Page
      title="Besloten, te koppelen"
      broad
      under={<p class="soft">Besluiten van je netwerken om een expert in te zetten.</p>}
    >
      <Choice name="stand" legend="Stand" options={stands} value={stand} onChange={choose} />
      {rows === null && <Obstacle answer={answer} retry={retry} />}
      {rows?.length === 0 && <p class="empty">{empty[stand]}</p>}
      <ul class="tiles">
        {rows
          ?.filter((row) => row.stand === stand)
          .map((row) => (
            <li key={row.id}>
              <Card row={row} done={retry} />
            </li>
          ))}
      </ul>
      {(after !== null || page?.hasNextPage) && (
        <div class="actions">
          {after !== null && (
            <button class="btn ghost" onClick={() => setAfter(null)}>
              Naar het begin
            </button>
          )}
          {page?.hasNextPage && (
            <button class="btn ghost" onClick={() => setAfter(page.endCursor ?? null)}>
              Volgende
            </button>
          )}
        </div>
      )}
    </Page>
  );
}

const empty: Record<DeploymentStand, string> = {
  WAITING: 'Niemand wacht op een expert.',
  CONTACT_DUE: 'Elke gekoppelde expert had contact.',
  STARTED: 'Nog niets op gang.',
};

const LONG = 10;

function Card({ row, done }: { row: DeploymentRow; done: () => void }) {
  const [asking, setAsking] = useState<'ready' | 'cancel' | null>(null);
  const waiting = row.schoolDaysWaiting;
  return (
    <div class="card">
      <div class="row">
        <h2>{row.school.name}</h2>
        {waiting !== null && (
          <span class={waiting >= LONG ? 'tag warn num' : 'tag num'}>{daysInWords(waiting)}</span>
        )}
        {row.late && <span class="tag warn">te laat</span>}
      </div>
      <p>
        Expert {row.domain.name}
        <span class="soft">
          {' '}
          · {row.school.place}
          {row.network && ` · ${row.network.name}`}
        </span>
      </p>
      <p class="small soft num">{history(row)}</p>
      <div class="actions">
        {row.stand === 'WAITING' && (
          <a class="btn" href={`/wachten/${row.id}`}>
            Koppel een expert
          </a>
        )}
        {!row.dossierReadyOn && (
          <button class="btn quiet" onClick={() => setAsking('ready')}>
            Dossier klaar
          </button>
        )}
        {row.stand === 'WAITING' && (
          <button class="btn quiet" onClick={() => setAsking('cancel')}>
            Niet meer nodig
          </button>
        )}
      </div>
      {asking && <DeploymentDialog what={asking} row={row} close={() => setAsking(null)} done={done} />}
    </div>
  );
}

export const daysInWords = (days: number): string =>
  days === 0 ? 'vandaag' : `${days} ${days === 1 ? 'schooldag' : 'schooldagen'}`;

function history(row: DeploymentRow): string {
  const parts = [`Besloten op ${dayShort(row.decidedOn)}`];
  if (row.dossierReadyOn) parts.push(`dossier klaar op ${dayShort(row.dossierReadyOn)}`);
  if (row.coupledOn) parts.push(`gekoppeld op ${dayShort(row.coupledOn)}`);
  if (row.firstContactOn) parts.push(`eerste contact op ${dayShort(row.firstContactOn)}`);
  else if (row.firstContactBy) parts.push(`contact uiterlijk ${dayShort(row.firstContactBy)}`);
  return parts.join(' · ');
}
