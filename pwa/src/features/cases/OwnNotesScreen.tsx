import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import { entries } from '../../session/membership.ts';
import { objection, type Overrule } from '../../text/overrules.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { ownNoteLines, type OwnNoteLine } from './ownNoteLines.ts';
import { keepOwnNote, NOTE_LENGTH, ownNotes, readOwnNotes, removeOwnNote } from './ownNotes.ts';

const nothing = { text: '', overrules: [] as Overrule[] };

/** Own notes and the own work list (R22): nobody else reads them, and there is no shared report. They work without signal. */
export default function OwnNotesScreen() {
  const unsent = entries.value.filter(
    ({ operation, state }) => operation.startsWith('OwnNote') && state !== 'sent',
  );
  const [answer, retry] = useAnswer(readOwnNotes, `notes${unsent.length}`);
  const known = ownNotes.value;
  const lines = known === null && unsent.length === 0 ? null : ownNoteLines(known ?? [], unsent);
  const behind = answer !== null && answer.kind !== 'data';

  return (
    <Page
      title="Eigen notities"
      under={<p class="soft">Alleen jij leest dit. Er is geen gezamenlijk verslag.</p>}
    >
      <NewNote />
      {(lines === null || behind) && <Obstacle answer={answer} retry={retry} />}
      {lines?.length === 0 && <p class="soft">Nog geen notities.</p>}
      <ul class="stack">
        {lines?.map((line) => (
          <li class="card" key={line.id}>
            <NoteOf line={line} />
          </li>
        ))}
      </ul>
      <p class="small soft">
        Een notitie bij een casus gaat 30 dagen na het sluiten weg. Een punt waar je een jaar niets aan deed
        ook.
      </p>
    </Page>
  );
}

function NewNote() {
  const [{ text, overrules }, setFields] = useState(nothing);
  async function add(event: Event) {
    event.preventDefault();
    if (!text.trim() || objection('text', text, NOTE_LENGTH, overrules)) return;
    await keepOwnNote({ text, done: false }, overrules);
    setFields(nothing);
  }
  return (
    <form class="form" onSubmit={add} noValidate>
      <PupilTextField
        field="text"
        label="Notitie of punt voor je werklijst"
        hint="zonder namen"
        max={NOTE_LENGTH}
        value={text}
        overrules={overrules}
        onText={(changed) => setFields({ text: changed, overrules })}
        onOverrule={(said) => setFields({ text, overrules: said })}
      />
      <button class="btn">Bewaar</button>
    </form>
  );
}

function NoteOf({ line }: { line: OwnNoteLine }) {
  const said = (line.last?.input.overrules as Overrule[] | undefined) ?? [];
  return (
    <>
      <p class={line.done ? 'soft' : ''}>{line.text}</p>
      <p class="small soft">
        {line.caseCode && `Casus ${line.caseCode} · `}
        {dayShort(line.changedOn)}
        {line.done && ' · klaar'}
      </p>
      {line.sync === 'device' && <p class="state">Bewaard op dit toestel. Nog niet verstuurd.</p>}
      {line.sync === 'refused' && <p class="notice bad">Niet verwerkt: {line.last?.refusals[0]?.message}</p>}
      <div class="actions">
        <button class="btn quiet" onClick={() => void keepOwnNote({ ...line, done: !line.done }, said)}>
          {line.done ? 'Weer open' : 'Klaar'}
        </button>
        <button class="btn quiet" onClick={() => void removeOwnNote(line)}>
          Gooi weg
        </button>
      </div>
    </>
  );
}
