import { useState } from 'preact/hooks';
import { figures } from '../../dates/duration.ts';
import { dayShort } from '../../dates/words.ts';
import { toast } from '../../ui/Toast.tsx';
import { acceptMonths } from './decide.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { canAccept, isOwn, standsOut, type Sheet } from './sheets.ts';

const names = {
  OPEN: 'open',
  RETURNED: 'teruggegeven',
  SUBMITTED: 'ingediend',
  ACCEPTED: 'akkoord',
} as const;

interface Props {
  sheets: readonly Sheet[];
  refresh: () => void;
}

export function SheetTable({ sheets, refresh }: Props) {
  const [asking, setAsking] = useState<Sheet | null>(null);
  return (
    <div class="card scroll" tabIndex={0}>
      <table class="sheets">
        <thead>
          <tr>
            <th scope="col">Expert</th>
            <th scope="col">Stand</th>
            <th scope="col" class="end">
              Uren
            </th>
            <th scope="col" class="end">
              Reistijd
            </th>
            <th scope="col">
              <span class="hidden">Wat je kunt doen</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <SheetRow key={sheet.expert.id} sheet={sheet} ask={() => setAsking(sheet)} refresh={refresh} />
          ))}
        </tbody>
      </table>
      {asking && (
        <ReasonDialog
          sheet={asking}
          close={() => {
            setAsking(null);
            refresh();
          }}
        />
      )}
    </div>
  );
}

function SheetRow({ sheet, ask, refresh }: { sheet: Sheet; ask: () => void; refresh: () => void }) {
  const why = standsOut(sheet);
  async function accept() {
    toast((await acceptMonths([sheet], sheet.month)) ?? `De maand van ${sheet.expert.name} is akkoord.`);
    refresh();
  }
  return (
    <tr>
      <td>
        {sheet.expert.name}
        <span class="small soft num"> {(sheet.expert.fteHundredths / 100).toLocaleString('nl-NL')} fte</span>
      </td>
      <td>
        <span class={why ? 'tag warn' : sheet.state === 'ACCEPTED' ? 'tag good' : 'tag'}>
          {why ?? names[sheet.state]}
        </span>
        {sheet.stopped && sheet.state !== 'ACCEPTED' && <p class="small soft">Is geen expert meer</p>}
        {sheet.reason && <p class="small soft">{sheet.reason}</p>}
        {sheet.submittedAt && !why && <span class="small soft"> op {dayShort(sheet.submittedAt)}</span>}
      </td>
      <td class="end num">{figures(sheet.minutes)}</td>
      <td class="end num">{figures(sheet.travelMinutes)}</td>
      <td class="end">
        {canAccept(sheet) && (
          <span class="actions">
            <button
              class="btn ghost"
              aria-label={`Akkoord met ${sheet.expert.name}`}
              onClick={() => void accept()}
            >
              Akkoord
            </button>
            {!sheet.stopped && (
              <button class="btn quiet" aria-label={`Geef terug aan ${sheet.expert.name}`} onClick={ask}>
                Geef terug
              </button>
            )}
          </span>
        )}
        {sheet.state === 'ACCEPTED' && !isOwn(sheet) && (
          <button class="btn quiet" aria-label={`Open de maand van ${sheet.expert.name}`} onClick={ask}>
            Open weer
          </button>
        )}
      </td>
    </tr>
  );
}
