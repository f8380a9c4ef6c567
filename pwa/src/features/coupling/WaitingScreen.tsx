import { useState } from 'preact/hooks';
import type { DeploymentStand } from '../../graphql/generated/types.ts';
import { dayShort } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
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
  const read = () => query<DeploymentsQuery>('Deployments', document, { stand });
  const [answer, retry] = useAnswer(read, stand);
  const rows = answer?.kind === 'data' ? answer.data.deployments.nodes : null;
  return (
    <Page
      title="Besloten, te koppelen"
      broad
      under={<p class="soft">Besluiten van je netwerken om een expert in te zetten.</p>}
    >
      <Choice name="stand" legend="Stand" options={stands} value={stand} onChange={setStand} />
      {rows === null && <Obstacle answer={answer} retry={retry} />}
      {rows?.length === 0 && <p class="empty">{empty[stand]}</p>}
      <ul class="tiles">
        {rows
          ?.filter((row) => row.stand === stand)
          .map((row) => (
            <li key={row.id}>
              <Card row={row} />
            </li>
          ))}
      </ul>
    </Page>
  );
}

const empty: Record<DeploymentStand, string> = {
  WAITING: 'Niemand wacht op een expert.',
  CONTACT_DUE: 'Elke gekoppelde expert had contact.',
  STARTED: 'Nog niets op gang.',
};

const LONG = 10;

function Card({ row }: { row: DeploymentRow }) {
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
      {row.stand === 'WAITING' && (
        <div class="actions">
          <a class="btn" href={`/wachten/${row.id}`}>
            Koppel een expert
          </a>
        </div>
      )}
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
