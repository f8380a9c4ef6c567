import { useState } from 'preact/hooks';
import { FileErrors } from '../../ui/FileErrors.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { toast } from '../../ui/Toast.tsx';
import { importHolidays } from './daysOff.ts';

/** The national list: what is read in twice changes nothing. */
export function HolidayFile({ done }: { done: () => void }) {
  const [wrong, setWrong] = useState<{ text?: string; rows?: readonly string[] }>({});
  async function run(id: string) {
    const { result, refused } = await importHolidays(id);
    setWrong(refused ? { text: refused.message, rows: result?.fileErrors ?? [] } : {});
    if (refused || !result?.result) return;
    const { added, changed } = result.result;
    toast(added + changed === 0 ? 'Er verandert niets: alles stond er al.' : words(added, changed));
    done();
  }
  return (
    <section class="stack">
      <h2>Landelijke schoolvakanties inlezen</h2>
      <FileField
        label="Bestand"
        hint="csv met schooljaar, vakantie, regio, eerste en laatste dag"
        wrong={wrong.text ?? null}
        uploaded={(id) => void run(id)}
      />
      {wrong.rows && wrong.rows.length > 0 && <FileErrors errors={wrong.rows} />}
    </section>
  );
}

const words = (added: number, changed: number) =>
  `${added === 1 ? '1 vakantie' : `${added} vakanties`} erbij${changed > 0 ? `, ${changed} verschoven` : ''}. Elke vakantieregio telt apart.`;
