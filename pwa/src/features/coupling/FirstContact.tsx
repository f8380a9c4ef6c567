import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { DateField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { contactOnDevice, recordContact, refusedContact } from './contact.ts';

/** The first contact goes out from the expert (R27): until when, and the tap that says it was. Nothing for a traject without a term. */
export function FirstContact({ traject }: { traject: WorkTraject }) {
  const [day, setDay] = useState(today());
  const [again, setAgain] = useState(false);
  const start = traject.firstContact;
  if (!start) return null;
  const on = contactOnDevice(traject.id) ?? start.on;
  const refused = refusedContact(traject.id)?.refusals[0]?.message;
  if (on && !again)
    return (
      <>
        <p class="small soft">
          Eerste contact op {dayShort(on)}{' '}
          <button class="btn quiet" onClick={() => setAgain(true)}>
            Wijzig
          </button>
        </p>
        {refused && <p class="notice bad">Niet verwerkt: {refused}</p>}
      </>
    );
  const late = !on && start.until !== null && start.until < today();
  async function record() {
    await recordContact(traject.id, day, on);
    setAgain(false);
    toast('Eerste contact bewaard op dit toestel.');
  }
  return (
    <section class={late ? 'notice bad' : 'notice'}>
      <h2>{on ? 'Eerste contact' : 'Neem contact op met de school'}</h2>
      {!on && start.until && (
        <p>
          {late ? 'Dat had gekund tot en met' : 'Uiterlijk'} {dayShort(start.until)}.
          {start.dossierReference && ` Het dossier heeft nummer ${start.dossierReference}.`}
        </p>
      )}
      <DateField label="Eerste contact was op" max={today()} value={day} wrong={refused} onDay={setDay} />
      <div class="actions">
        <button class="btn" onClick={() => void record()}>
          Ik had contact
        </button>
      </div>
    </section>
  );
}
