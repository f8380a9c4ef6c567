import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { putInDossier, type Refused } from './planActs.ts';

/** The school put the plan into the dossier (R40): here only the day is kept. */
export function DossierDialog({ plan, close }: { plan: { id: string }; close: () => void }) {
  const [on, setOn] = useState(today());
  const [refused, setRefused] = useState<Refused>({});
  async function save(event: Event) {
    event.preventDefault();
    const came = await putInDossier(plan.id, on);
    setRefused(came);
    if (Object.keys(came).length > 0) return;
    close();
    toast('Vastgelegd: het plan staat in het dossier.');
  }
  return (
    <Confirm title="Het plan staat in het dossier" onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        <DateField label="Sinds" value={on} wrong={refused.on ?? refused['']} onDay={setOn} />
        <div class="actions">
          <button class="btn">Leg vast</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
