import { useState } from 'preact/hooks';
import { fetchFile } from '../../graphql/answer.ts';
import { obstacle } from '../../graphql/client.ts';
import type { Series } from './series.ts';

/** What files are called; those of a topic after it. */
const names: Partial<Record<string, string>> = {
  AFTER_TRAJECT: 'tevredenheid',
  SERVICE: 'dienstverlening',
};

interface Props {
  series: Series;
  by: string;
  from: string;
  to: string;
}

/** The results on the screen as a file; the same whole batches, and the same groups withheld. */
export function Export({ series, by, from, to }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(kind: 'xlsx' | 'csv') {
    const { purpose, topicId, label } = series;
    const asked = new URLSearchParams({ purpose, by, from, to, ...(topicId ? { topic: topicId } : {}) });
    const answer = await fetchFile(`/api/surveys/export.${kind}?${asked.toString()}`);
    if (answer.kind !== 'data') {
      setWrong(obstacle(answer));
      return;
    }
    const href = URL.createObjectURL(answer.data);
    const download = `${names[purpose] ?? label} ${from} tot en met ${to}.${kind}`;
    Object.assign(document.createElement('a'), { href, download }).click();
    URL.revokeObjectURL(href);
    setWrong(null);
  }
  return (
    <>
      <div class="actions">
        <button class="btn ghost" onClick={() => void save('xlsx')}>
          Opslaan als Excel
        </button>
        <button class="btn quiet" onClick={() => void save('csv')}>
          Als csv
        </button>
      </div>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
