import { useState } from 'preact/hooks';
import { newId } from '../../outbox/ids.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { toast } from '../../ui/Toast.tsx';
import { act, type Refused } from '../trajecten/acts.ts';
import keepDocument from './keepNote.graphql?raw';
import { objection, PupilTextField } from './PupilTextField.tsx';

const LENGTH = 1_000;

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
  const [refused, setRefused] = useState<Refused>(null);
  async function keep(event: Event) {
    event.preventDefault();
    if (!text.trim() || objection('text', text, LENGTH, [])) return;
    const came = await act('OwnNoteKeep', keepDocument, { id: newId(), caseId, text, done: false });
    setRefused(came);
    if (came !== null) return;
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
          max={LENGTH}
          value={text}
          overrules={[]}
          onText={setText}
        />
        {refused && (
          <p class="wrong" role="alert">
            {refused.message}
          </p>
        )}
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
