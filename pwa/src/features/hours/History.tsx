import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Changes } from './Changes.tsx';
import type { HourHistoryQuery } from './generated/hourHistory.ts';
import document from './hourHistory.graphql?raw';

/** An entry as the server has it; what this device changed since is no history yet. */
interface Props {
  id: string;
  date: string;
  expertId: string;
  version: number;
}

/** Who changed what and when; only the server knows, so it needs a connection. */
export function History({ id, date, expertId, version }: Props) {
  const filter = { from: date, to: date, expertId };
  const read = () => query<HourHistoryQuery>('HourHistory', document, { filter });
  const [answer, retry] = useAnswer(read, `${id}/${version}`);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const changes = answer.data.hourEntries.nodes.find((entry) => entry.id === id)?.changes.nodes ?? [];
  return <Changes changes={changes} />;
}
