import { useState } from 'preact/hooks';
import type { WorkPlan } from '../../snapshot/work.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { discardRevision } from './planActs.ts';

/** The school does not agree to a revision: what it confirmed before goes on. */
export function DiscardDialog({ plan, close }: { plan: WorkPlan; close: () => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function discard() {
    setBusy(true);
    const [refused] = Object.values(await discardRevision(plan));
    setBusy(false);
    if (refused) return setWrong(refused);
    close();
    toast('Het plan waar de school akkoord mee was, geldt weer.');
  }
  return (
    <Confirm title={`Versie ${plan.number} laten vervallen?`} onClose={close}>
      <p>Wat je bijstelde, verdwijnt. Het plan waar de school eerder akkoord mee was, geldt dan weer.</p>
      <Wrong text={wrong} />
      <div class="actions">
        <button class="btn danger" disabled={busy} onClick={() => void discard()}>
          Laat vervallen
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
