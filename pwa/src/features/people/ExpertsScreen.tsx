import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import document from './expertPool.graphql?raw';
import type { ExpertPoolQuery } from './generated/expertPool.ts';
import { fteInWords } from './terms.ts';
import type { Answer } from '../../graphql/answer.ts';

type Row = ExpertPoolQuery['experts']['nodes'][number];

/** The whole pool, by name: it is short enough to search on the device. */
async function fetchPool(): Promise<Answer<Row[]>> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const answer: Answer<ExpertPoolQuery> = await query<ExpertPoolQuery>('ExpertPool', document, { after });
    if (answer.kind !== 'data') return answer;
    const { nodes, pageInfo }: ExpertPoolQuery['experts'] = answer.data.experts;
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return { kind: 'data', data: rows };
    after = pageInfo.endCursor;
  }
}

/** The experts, for who manages them or couples them. */
export default function ExpertsScreen() {
  const [answer, retry] = useAnswer(fetchPool, 'pool');
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = (row: Row) => [row.name, ...row.domains].some((text) => text.toLowerCase().includes(wanted));
  return (
    <Page
      title="Experts"
      under={<p class="soft">Wat er met elk is afgesproken, en wanneer iemand er niet is.</p>}
    >
      <Field
        label="Zoek"
        hint="naam of expertise"
        type="search"
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {answer?.kind === 'data' ? (
        <Rows rows={answer.data.filter(found)} searched={wanted !== ''} />
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
    </Page>
  );
}

function Rows({ rows, searched }: { rows: readonly Row[]; searched: boolean }) {
  if (rows.length === 0)
    return (
      <p class="empty">
        {searched ? 'Niemand gevonden.' : 'Er zijn nog geen experts. De beheerder nodigt ze uit.'}
      </p>
    );
  return (
    <ul class="card linklist">
      {rows.map(({ id, name, fteHundredths, domains }) => (
        <li key={id}>
          <a href={`/experts/${id}`}>
            <span>
              <strong>{name}</strong>
              <br />
              <span class="small soft num">
                {fteHundredths === 0
                  ? 'nog geen werkafspraken'
                  : `${fteInWords(fteHundredths)} fte · ${domains.join(', ')}`}
              </span>
            </span>
            <span class="count">
              <Icon name="next" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
