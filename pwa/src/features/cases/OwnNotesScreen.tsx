import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act, type Refused } from '../trajecten/acts.ts';
import type { OwnNotesQuery } from './generated/ownNotes.ts';
import keepDocument from './keepNote.graphql?raw';
import document from './ownNotes.graphql?raw';
import { objection, PupilTextField } from './PupilTextField.tsx';
import removeDocument from './removeNote.graphql?raw';

type Note = OwnNotesQuery['ownNotes']['nodes'][number];

const LENGTH = 1_000;

/** Own notes and the own work list (R22): nobody else reads them, and there is no shared report. */
export default function OwnNotesScreen() {
  const [answer, retry] = useAnswer(() => query<OwnNotesQuery>('OwnNotes', document), 'notes');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Refused>(null);
  const notes = answer?.kind === 'data' ? answer.data.ownNotes.nodes : null;

  async function keep(note: { id: string; caseId?: string | null; text: string; done: boolean }) {
    const came = await act('OwnNoteKeep', keepDocument, { ...note });
    setRefused(came);
    if (came === null) retry();
    return came === null;
  }

  async function add(event: Event) {
    event.preventDefault();
    if (!text.trim() || objection('text', text, LENGTH, [])) return;
    if (await keep({ id: newId(), text, done: false })) setText('');
  }

  async function remove(id: string) {
    setRefused(await act('OwnNoteRemove', removeDocument, { id }));
    retry();
  }

  return (
    <Page
      title="Eigen notities"
      under={<p class="soft">Alleen jij leest dit. Er is geen gezamenlijk verslag.</p>}
    >
      <form class="form" onSubmit={add} noValidate>
        <PupilTextField
          field="text"
          label="Notitie of punt voor je werklijst"
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
        <button class="btn">Bewaar</button>
      </form>
      {notes === null && <Obstacle answer={answer} retry={retry} />}
      {notes?.length === 0 && <p class="soft">Nog geen notities.</p>}
      <ul class="stack">
        {notes?.map((note) => (
          <li class="card" key={note.id}>
            <NoteOf note={note} keep={(changed) => void keep(changed)} remove={() => void remove(note.id)} />
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

interface NoteProps {
  note: Note;
  keep: (note: Pick<Note, 'id' | 'caseId' | 'text' | 'done'>) => void;
  remove: () => void;
}

const NoteOf = ({ note, keep, remove }: NoteProps) => (
  <>
    <p class={note.done ? 'soft' : ''}>{note.text}</p>
    <p class="small soft">
      {note.caseCode && `Casus ${note.caseCode} · `}
      {dayShort(note.changedOn)}
      {note.done && ' · klaar'}
    </p>
    <div class="actions">
      <button
        class="btn quiet"
        onClick={() => keep({ id: note.id, caseId: note.caseId, text: note.text, done: !note.done })}
      >
        {note.done ? 'Weer open' : 'Klaar'}
      </button>
      <button class="btn quiet" onClick={remove}>
        Gooi weg
      </button>
    </div>
  </>
);
