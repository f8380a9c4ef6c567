import { useState } from 'preact/hooks';
import { figures } from '../../dates/duration.ts';
import { capital, dayInWords } from '../../dates/words.ts';
import type { HourFilter } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { HourEntriesQuery } from './generated/hourEntries.ts';
import document from './hourEntries.graphql?raw';

/** The entries behind the totals, a page at a time. */
export function Entries({ filter }: { filter: HourFilter }) {
  const [pages, setPages] = useState<(string | null)[]>([null]);
  const key = JSON.stringify(filter);
  const [shownFor, setShownFor] = useState(key);
  if (shownFor !== key) {
    setShownFor(key);
    setPages([null]);
  }
  const after = pages.at(-1) ?? null;
  const read = () => query<HourEntriesQuery>('HourEntries', document, { filter, after });
  const [answer, retry] = useAnswer(read, `${key}${after ?? ''}`);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const { nodes, pageInfo } = answer.data.hourEntries;
  const live = nodes.filter(({ withdrawn }) => !withdrawn);
  if (live.length === 0) return null;
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
            {live.map((entry) => (
              <tr key={entry.id} data-entry={entry.id}>
                <td>{capital(dayInWords(entry.date))}</td>
                <td>{entry.expert.name}</td>
                <td>{entry.schoolName ?? entry.network?.name ?? 'Algemeen werk'}</td>
                <td>{entry.activityKind.name}</td>
                <td class="soft">{entry.note}</td>
                <td class="end num">{figures(entry.minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        {pages.length > 1 && (
          <button class="btn ghost" onClick={() => setPages(pages.slice(0, -1))}>
            Vorige
          </button>
        )}
        {pageInfo.hasNextPage && (
          <button class="btn ghost" onClick={() => setPages([...pages, pageInfo.endCursor])}>
            Volgende
          </button>
        )}
      </div>
    </section>
  );
}
