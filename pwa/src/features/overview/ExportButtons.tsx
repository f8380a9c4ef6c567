import { useState } from 'preact/hooks';
import type { HourFilter } from '../../graphql/generated/types.ts';
import { Wrong } from '../../ui/Wrong.tsx';
import { saveHours, type FileKind } from './exportFile.ts';

/** The hours that the screen shows, as a file. */
export function ExportButtons({ filter }: { filter: HourFilter }) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(kind: FileKind) {
    setBusy(true);
    setWrong(await saveHours(kind, filter));
    setBusy(false);
  }
  return (
    <div>
      <div class="actions">
        <button class="btn ghost" disabled={busy} onClick={() => void save('xlsx')}>
          Bewaar als Excel
        </button>
        <button class="btn ghost" disabled={busy} onClick={() => void save('csv')}>
          Bewaar als CSV
        </button>
      </div>
      <Wrong text={wrong} />
    </div>
  );
}
