import { useEffect, useState } from 'preact/hooks';
import { spoken } from '../../dates/duration.ts';
import { capital, dayInWords } from '../../dates/words.ts';
import type { HourFilter } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { work } from '../../session/membership.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import { Changes } from './Changes.tsx';
import type { WithdrawnHoursQuery } from './generated/withdrawnHours.ts';
import document from './withdrawnHours.graphql?raw';

interface Props {
  filter: HourFilter;
  /** Whether it says whose they were. */
  named?: boolean;
}

/** Hours that no longer count, with who took them back and why; only the server knows, so it asks when somebody looks. */
export function Withdrawn({ filter, named = false }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Ingetrokken uren</summary>
      {open && <List filter={filter} named={named} />}
    </details>
  );
}

function List({ filter, named }: Required<Props>) {
  const key = JSON.stringify(filter);
  const { after, Pager } = usePages(key);
  const read = () => query<WithdrawnHoursQuery>('WithdrawnHours', document, { filter, after });
  const [answer, retry] = useAnswer(read, `${key}${after ?? ''}`);
  const at = work.value?.myWork.at;
  // What was withdrawn here just now is there once it was sent, which a newer snapshot tells.
  useEffect(() => {
    if (answer) retry();
  }, [at]);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const { nodes, pageInfo } = answer.data.hourEntries;
  return (
    <>
      {nodes.length === 0 && <p class="soft">Hier zijn geen uren ingetrokken.</p>}
      {nodes.map((entry) => (
        <div class="card stack" key={entry.id}>
          <p>
            <strong>{entry.schoolName ?? entry.network?.name ?? 'Algemeen werk'}</strong>
            <br />
            <span class="small soft">
              {capital(dayInWords(entry.date))} · {spoken(entry.minutes)} · {entry.activityKind.name}
              {named && ` · ${entry.expert.name}`}
            </span>
          </p>
          <Changes changes={entry.changes.nodes} />
        </div>
      ))}
      <Pager info={pageInfo} />
    </>
  );
}
