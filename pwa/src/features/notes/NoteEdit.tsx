import { useEffect, useMemo, useState } from 'preact/hooks';
import { DraftKeeper } from '../../session/drafts.ts';
import type { Overrule } from '../../text/overrules.ts';
import { toast } from '../../ui/Toast.tsx';
import type { MyNote, NoteFields } from './myNotes.ts';
import { NoteFieldset } from './NoteFieldset.tsx';
import { wrongNote } from './noteRules.ts';
import { changeNote } from './writeNote.ts';

interface NoteDraft {
  fields: NoteFields;
  /** The note as it was when the change began: a snapshot may bring another meanwhile. */
  opened: MyNote;
  overrules: Overrule[];
}

/** What its writer said already of a note that the server has not accepted. */
const saidOf = ({ sync, last }: MyNote): Overrule[] =>
  sync === 'sent' ? [] : ((last?.input.overrules as Overrule[] | undefined) ?? []);

/** The text that was accepted, here or by the server; what was refused is judged anew. */
const acceptedOf = ({ sync, text }: MyNote): string[] => (sync === 'refused' ? [] : [text]);

const fieldsOf = ({ phase, addressee, text }: NoteFields): NoteFields => ({ phase, addressee, text });

/** Changes a note; only what changed travels (D11), and half a change is kept on the device. */
export function NoteEdit({ note, done }: { note: MyNote; done: () => void }) {
  const keeper = useMemo(() => new DraftKeeper<NoteDraft>(`draft:change:${note.id}`), [note.id]);
  const [{ fields, opened, overrules }, setDraft] = useState<NoteDraft>({
    fields: fieldsOf(note),
    opened: note,
    overrules: saidOf(note),
  });
  const before = acceptedOf(opened);
  const wrong = wrongNote(note.audience, fields, overrules, before);
  useEffect(() => {
    void keeper.read().then((kept) => kept && setDraft({ ...kept, overrules: kept.overrules ?? [] }));
  }, [keeper]);

  const draft = (changes: Partial<NoteDraft>) => {
    const next = { fields, opened, overrules, ...changes };
    setDraft(next);
    void keeper.keep(next);
  };
  async function leave() {
    await keeper.keep(null);
    done();
  }
  async function save(event: Event) {
    event.preventDefault();
    if (Object.keys(wrong).length > 0) return;
    const changes = changesOf(opened, fields);
    if (Object.keys(changes).length > 0) await changeNote(note, changes, overrules, opened);
    await leave();
    toast('Je wijziging is bewaard op dit toestel.');
  }

  return (
    <form class="form" onSubmit={save} noValidate>
      <NoteFieldset
        audience={note.audience}
        fields={fields}
        wrong={wrong}
        overrules={overrules}
        before={before}
        change={(changes) => draft({ fields: { ...fields, ...changes } })}
        overrule={(said) => draft({ overrules: said })}
      />
      {note.audience === 'ADVICE' && fields.addressee !== opened.addressee && (
        <p class="notice" role="status">
          Een link die je eerder stuurde, werkt na deze wijziging niet meer. Stuur het advies daarna opnieuw.
        </p>
      )}
      <div class="save">
        <button class="btn wide">Bewaar de wijziging</button>
        <button class="btn quiet wide" type="button" onClick={() => void leave()}>
          Toch niet wijzigen
        </button>
      </div>
    </form>
  );
}

function changesOf(before: NoteFields, after: NoteFields): Partial<NoteFields> {
  const names = ['phase', 'addressee', 'text'] as const;
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  );
}
