import { useState } from 'preact/hooks';
import { objection, type Overrule } from '../../text/overrules.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { toast } from '../../ui/Toast.tsx';
import { keepOwnNote, NOTE_LENGTH } from './ownNotes.ts';

/** An own note about a case (R22): only its writer reads it, under "Eigen notities". */
export function NoteOnCase({ caseId, code }: { caseId: string; code: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button class="btn quiet" onClick={() => setAsking(true)}>
        Eigen notitie
      </button>
      {asking && <Write caseId={caseId} code={code} close={() => setAsking(false)} />}
    </>
  );
}

function Write({ caseId, code, close }: { caseId: string; code: string; close: () => void }) {
  const [text, setText] = useState('');
  const [overrules, setOverrules] = useState<Overrule[]>([]);
  async function keep(event: Event) {
    event.preventDefault();
    if (!text.trim() || objection('text', text, NOTE_LENGTH, overrules)) return;
    await keepOwnNote({ caseId, text, done: false }, overrules);
    close();
    toast('Bewaard bij je eigen notities.');
  }
  return (
    <Confirm title={`Eigen notitie bij casus ${code}`} onClose={close}>
      <form class="form" onSubmit={keep} noValidate>
        <p class="small soft">Alleen jij leest dit. 30 dagen na het sluiten van de casus gaat het weg.</p>
        <PupilTextField
          field="text"
          label="Notitie"
          hint="zonder namen"
          max={NOTE_LENGTH}
          value={text}
          overrules={overrules}
          onText={setText}
          onOverrule={setOverrules}
        />
        <div class="actions">
          <button class="btn">Bewaar</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
