import { useState } from 'preact/hooks';
import { neededOverrules, type Overrule } from '../../text/overrules.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { toast } from '../../ui/Toast.tsx';
import type { Refused } from '../trajecten/acts.ts';
import { cancelDeployment, dossierReady } from './acts.ts';

const asked = {
  ready: {
    title: (school: string) => `Het dossier van ${school} is klaar`,
    label: 'Nummer van het dossier',
    hint: 'mag leeg',
    most: 60,
    button: 'Leg vast',
    done: 'Vastgelegd: het dossier is klaar.',
    act: dossierReady,
  },
  cancel: {
    title: (school: string) => `${school} heeft geen expert meer nodig`,
    label: 'Waarom niet meer',
    hint: 'in één zin, zonder namen',
    most: 200,
    button: 'Haal van de lijst',
    done: 'Het besluit wacht niet meer.',
    act: cancelDeployment,
  },
};

interface Props {
  what: keyof typeof asked;
  row: { id: string; dossierReference: string; school: { name: string } };
  close: () => void;
  done: () => void;
}

/** What a procesbegeleider records of a decision on behalf of the school: that its dossier is ready, or that it needs nobody any more. */
export function DeploymentDialog({ what, row, close, done }: Props) {
  const { title, label, hint, most, button, done: said, act } = asked[what];
  const [text, setText] = useState(what === 'ready' ? row.dossierReference : '');
  const [overrules, setOverrules] = useState<Overrule[]>([]);
  const [refused, setRefused] = useState<Refused>(null);
  const [busy, setBusy] = useState(false);
  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    const came = await act(row.id, text.trim(), neededOverrules({ reason: text }, overrules));
    setBusy(false);
    setRefused(came);
    if (came !== null) return;
    close();
    toast(said);
    done();
  }
  return (
    <Confirm title={title(row.school.name)} onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        {what === 'ready' ? (
          <Field
            label={label}
            hint={hint}
            maxLength={most}
            value={text}
            wrong={refused?.message}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        ) : (
          <PupilTextField
            line
            field="reason"
            label={label}
            hint={hint}
            max={most}
            value={text}
            overrules={overrules}
            wrong={refused?.message}
            onText={setText}
            onOverrule={setOverrules}
          />
        )}
        <div class="actions">
          <button class="btn" disabled={busy}>
            {button}
          </button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
