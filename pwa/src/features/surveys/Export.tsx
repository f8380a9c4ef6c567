import { FileButton } from '../../ui/FileButton.tsx';
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
  const { purpose, topicId, label } = series;
  const asked = new URLSearchParams({ purpose, by, from, to, ...(topicId ? { topic: topicId } : {}) });
  const path = (kind: string) => `/api/surveys/export.${kind}?${asked.toString()}`;
  const name = `${names[purpose] ?? label} ${from} tot en met ${to}`;
  return (
    <div class="actions">
      <FileButton path={path('xlsx')} name={`${name}.xlsx`}>
        Opslaan als Excel
      </FileButton>
      <FileButton path={path('csv')} name={`${name}.csv`} look="btn quiet">
        Als csv
      </FileButton>
    </div>
  );
}
