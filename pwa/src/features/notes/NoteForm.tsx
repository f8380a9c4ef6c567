import { useLocation } from 'preact-iso';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NoteAudience } from '../../graphql/generated/types.ts';
import { DraftKeeper } from '../../session/drafts.ts';
import type { Overrule } from '../../text/overrules.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { Choice } from '../../ui/Choice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import type { MyRoute } from '../route/myRoute.ts';
import { audiences } from './audiences.ts';
import type { NoteFields } from './myNotes.ts';
import { NoteFieldset } from './NoteFieldset.tsx';
import { wrongNote } from './noteRules.ts';
import { writeNote } from './writeNote.ts';

interface NoteDraft extends NoteFields {
  audience: NoteAudience | null;
  overrules: Overrule[];
}

const choices = Object.entries(audiences).map(([value, { label }]) => ({
  value: value as NoteAudience,
  label,
}));

const WORK = ['PREPARATION', 'OBSERVE', 'UNDERSTAND', 'PLAN', 'REALISE', 'EVALUATE'];

/** A new note: first for whom, then the text; half a note is kept on the device at every keystroke. */
export function NoteForm({ traject, route }: { traject: WorkTraject; route: MyRoute }) {
  const { route: go } = useLocation();
  const keeper = useMemo(() => new DraftKeeper<NoteDraft>(`draft:note:${traject.id}`), [traject.id]);
  const phase = WORK.includes(route.phase) ? route.phase : 'PREPARATION';
  const [draft, setDraft] = useState<NoteDraft>({
    audience: null,
    phase,
    addressee: null,
    text: '',
    overrules: [],
  });
  const [found, setFound] = useState(false);
  const [tried, setTried] = useState(false);
  const [store, failure] = useKeep();
  useEffect(() => {
    void keeper.read().then((kept) => {
      if (!kept) return;
      setDraft({ ...kept, overrules: kept.overrules ?? [] });
      setFound(true);
    });
  }, [keeper]);

  const change = (changes: Partial<NoteDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    void keeper.keep(next.text === '' ? null : next);
  };

  async function save(event: Event) {
    event.preventDefault();
    setTried(true);
    const { audience, overrules, ...fields } = draft;
    if (audience === null || Object.keys(wrongNote(audience, fields, overrules)).length > 0) return;
    await store(async () => {
      await writeNote({
        trajectId: traject.id,
        cycle: route.cycle,
        audience,
        phase: fields.phase,
        addressee: audience === 'ADVICE' ? fields.addressee : null,
        text: fields.text.trim(),
        overrules,
      });
      await keeper.keep(null);
      go(`/trajecten/${traject.id}`);
      toast('Je notitie is bewaard op dit toestel.');
    });
  }

  const wrong = tried && draft.audience ? wrongNote(draft.audience, draft, draft.overrules) : {};
  return (
    <form class="form" onSubmit={save} noValidate>
      {found && <p class="small soft">Je was hier gebleven. Dit staat alleen nog op dit toestel.</p>}
      <Choice
        name="voor"
        legend="Voor wie?"
        hint="kan later niet anders"
        options={choices}
        value={draft.audience}
        onChange={(audience) => change({ audience })}
      />
      {tried && draft.audience === null && <p class="wrong">Kies eerst voor wie dit is.</p>}
      {draft.audience && <p class="notice small">{audiences[draft.audience].about}</p>}
      {draft.audience && (
        <NoteFieldset
          audience={draft.audience}
          fields={draft}
          wrong={wrong}
          overrules={draft.overrules}
          change={change}
          overrule={(overrules) => change({ overrules })}
        />
      )}
      <div class="save">
        {failure && (
          <p class="wrong" role="alert">
            {failure}
          </p>
        )}
        <button class="btn wide">Bewaar de notitie</button>
      </div>
    </form>
  );
}
