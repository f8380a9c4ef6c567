import { spoken } from '../../dates/duration.ts';
import { dayShort, momentInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { work } from '../../session/membership.ts';
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

const kindName = (id: string) =>
  work.value?.myWork.activityKinds.nodes.find((kind) => kind.id === id)?.name ?? 'een soort van toen';

/** A value of the history as people say it. */
export function inWords(field: string, value: string | null): string {
  if (value === null || value === '') return 'leeg';
  if (field === 'date') return dayShort(value);
  if (field === 'minutes' || field === 'travelMinutes') return value === '0' ? 'geen' : spoken(Number(value));
  if (field === 'activityKindId') return kindName(value);
  if (field === 'withdrawn') return value === 'true' ? 'ja' : 'nee';
  return value;
}

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
            <strong>{fields[change.field] ?? change.field}</strong>: {inWords(change.field, change.from)} werd{' '}
            {inWords(change.field, change.to)}
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
