import { useState } from 'preact/hooks';
import { figures } from '../../dates/duration.ts';
import { capital, dayInWords } from '../../dates/words.ts';
import type { HourFilter } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import { History } from '../hours/History.tsx';
import type { HourEntriesQuery } from './generated/hourEntries.ts';
import document from './hourEntries.graphql?raw';

type Entry = HourEntriesQuery['hourEntries']['nodes'][number];

/** What became of an entry since it was logged, for who asks. */
function Changed({ entry }: { entry: Entry }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Gewijzigd</summary>
      {open && <History id={entry.id} date={entry.date} version={entry.version} expertId={entry.expert.id} />}
    </details>
  );
}

/** The entries behind the totals, a page at a time. */
export function Entries({ filter }: { filter: HourFilter }) {
  const key = JSON.stringify(filter);
  const { after, Pager } = usePages(key);
  const read = () => query<HourEntriesQuery>('HourEntries', document, { filter, after });
  const [answer, retry] = useAnswer(read, `${key}${after ?? ''}`);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const { nodes, pageInfo } = answer.data.hourEntries;
  if (nodes.length === 0) return null;
  return (
    <section>
      <h2>Regels</h2>
      <div class="card scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['Dag', 'Expert', 'Waar', 'Soort werk', 'Notitie'].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
              <th scope="col" class="end">
                Uren
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((entry) => (
              <tr key={entry.id} data-entry={entry.id}>
                <td>{capital(dayInWords(entry.date))}</td>
                <td>{entry.expert.name}</td>
                <td>{entry.schoolName ?? entry.network?.name ?? 'Algemeen werk'}</td>
                <td>{entry.activityKind.name}</td>
                <td class="soft">
                  {entry.note}
                  {entry.version > 1 && <Changed entry={entry} />}
                </td>
                <td class="end num">{figures(entry.minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager info={pageInfo} />
    </section>
  );
}
