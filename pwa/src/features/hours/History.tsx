import { momentInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { HourHistoryQuery } from './generated/hourHistory.ts';
import type { HourLine } from './hourLines.ts';
import document from './hourHistory.graphql?raw';

const fields: Record<string, string> = {
  date: 'Dag',
  minutes: 'Duur',
  travelMinutes: 'Reistijd',
  activityKindId: 'Soort werk',
  activityKind: 'Soort werk',
  note: 'Notitie',
  withdrawn: 'Ingetrokken',
};

/** Who changed what and when; only the server knows, so it needs a connection. */
export function History({ line }: { line: HourLine }) {
  const filter = { from: line.date, to: line.date };
  const read = () => query<HourHistoryQuery>('HourHistory', document, { filter });
  const [answer, retry] = useAnswer(read, `${line.id}/${line.version ?? 0}`);
  if ((line.version ?? 1) < 2) return null;
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const changes = answer.data.hourEntries.nodes.find(({ id }) => id === line.id)?.changes.nodes ?? [];
  return (
    <section>
      <h2>Geschiedenis</h2>
      <ul class="stack">
        {changes.map((change) => (
          <li class="small" key={`${change.version}${change.field}`}>
            <strong>{fields[change.field] ?? change.field}</strong>: {change.from ?? 'leeg'} werd{' '}
            {change.to ?? 'leeg'}
            <br />
            <span class="soft">
              {change.by}, {momentInWords(change.at)}
              {change.reason && `: ${change.reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
