import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort, momentInWords } from '../../dates/words.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { functionNames, stepNames } from '../route/steps.ts';
import { audiences } from './audiences.ts';
import { GiveAdvice } from './GiveAdvice.tsx';
import type { MyNote } from './myNotes.ts';
import { NoteConflict } from './NoteConflict.tsx';
import { NoteEdit } from './NoteEdit.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { markMoved, removeNote } from './writeNote.ts';

interface Props {
  note: MyNote;
  back: { href: string; label: string };
}

/** An own note: read, change, copy to the dossier, remove. */
export function OwnNote({ note, back }: Props) {
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const { tag, about } = audiences[note.audience];
  const conflict = note.last?.refusals.find(({ code }) => code === 'CONFLICT');

  async function copy() {
    await navigator.clipboard.writeText(note.text);
    toast('Gekopieerd. Plak het in het dossier.');
  }
  async function move() {
    await markMoved(note, today());
    toast('Gemarkeerd. De tekst gaat hier over 30 dagen weg.');
  }

  return (
    <Page
      title={stepNames[note.phase]}
      back={back}
      aside={<span class="tag">{tag}</span>}
      under={
        <p class="soft small">
          {note.addressee && `Aan: ${functionNames[note.addressee]} · `}
          {momentInWords(note.changedAt)}
          {note.cycle > 1 && ` · ronde ${note.cycle}`}
        </p>
      }
    >
      {note.sync === 'device' && <p class="state">Bewaard op dit toestel. Nog niet verstuurd.</p>}
      {note.sync === 'refused' && !conflict && (
        <p class="notice bad">Niet verwerkt: {note.last?.refusals[0]?.message}</p>
      )}
      {conflict && <NoteConflict note={note} />}
      {doing === 'edit' ? (
        <NoteEdit note={note} done={() => setDoing(null)} />
      ) : (
        <>
          <p class="card written">{note.text}</p>
          {note.movedOn && <p class="state ok">In het dossier gezet op {dayShort(note.movedOn)}</p>}
          <p class="small soft">{about}</p>
          <div class="actions">
            {!note.movedOn && (
              <button class="btn" onClick={() => setDoing('edit')}>
                Wijzig
              </button>
            )}
            {note.audience !== 'WORKING' && (
              <button class="btn ghost" onClick={() => void copy()}>
                Kopieer
              </button>
            )}
            {note.audience === 'DOSSIER' && note.sync === 'sent' && (
              <FileButton path={`/api/notes/${note.id}/samenvatting.pdf`} name="samenvatting.pdf">
                Bewaar als PDF
              </FileButton>
            )}
            {note.audience === 'DOSSIER' && !note.movedOn && (
              <button class="btn ghost" onClick={() => void move()}>
                Staat in het dossier
              </button>
            )}
            <button class="btn quiet" onClick={() => setDoing('remove')}>
              Verwijder
            </button>
          </div>
          {note.audience === 'ADVICE' && note.sync === 'sent' && <GiveAdvice noteId={note.id} />}
          {note.sync === 'sent' && note.version !== null && note.version > 1 && <NoteHistory note={note} />}
        </>
      )}
      {doing === 'remove' && <Remove note={note} href={back.href} close={() => setDoing(null)} />}
    </Page>
  );
}

function Remove({ note, href, close }: { note: MyNote; href: string; close: () => void }) {
  const { route } = useLocation();
  async function remove() {
    await removeNote(note);
    close();
    route(href);
    toast('De notitie is weg.');
  }
  return (
    <Confirm title="Deze notitie verwijderen?" onClose={close}>
      <p>De tekst en alle eerdere versies gaan weg. Dit kun je niet terugdraaien.</p>
      <div class="actions">
        <button class="btn danger" onClick={() => void remove()}>
          Verwijder
        </button>
        <button class="btn quiet" onClick={close}>
          Laat staan
        </button>
      </div>
    </Confirm>
  );
}
