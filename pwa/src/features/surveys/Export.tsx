import { useState } from 'preact/hooks';
import { fetchFile } from '../../graphql/answer.ts';
import { obstacle } from '../../graphql/client.ts';

interface Props {
  purpose: string;
  by: string;
  from: string;
  to: string;
}

/** The results on the screen as a file; the same whole batches, and the same groups withheld. */
export function Export({ purpose, by, from, to }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(kind: 'xlsx' | 'csv') {
    const answer = await fetchFile(
      `/api/surveys/export.${kind}?${new URLSearchParams({ purpose, by, from, to }).toString()}`,
    );
    if (answer.kind !== 'data') {
      setWrong(obstacle(answer));
      return;
    }
    const href = URL.createObjectURL(answer.data);
    const download = `${purpose === 'SERVICE' ? 'dienstverlening' : 'tevredenheid'} ${from} tot en met ${to}.${kind}`;
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
