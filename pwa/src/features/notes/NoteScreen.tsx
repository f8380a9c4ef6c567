import { useRoute } from 'preact-iso';
import { Page } from '../../ui/Page.tsx';
import { routeOf } from '../route/myRoute.ts';
import { myTrajecten } from '../trajecten/myTrajecten.ts';
import { myNotes } from './myNotes.ts';
import { NoteForm } from './NoteForm.tsx';
import { OwnNote } from './OwnNote.tsx';

/** Writes a note, or shows one; opens on the phase the traject stands in. */
export default function NoteScreen() {
  const { params } = useRoute();
  const traject = myTrajecten.value.find(({ id }) => id === params.id);
  const note = myNotes.value.find(({ id }) => id === params.note);
  const back = { href: `/trajecten/${params.id}`, label: traject?.school.name ?? 'Traject' };
  if (!traject || (params.note && !note))
    return (
      <Page title="Notitie" back={back}>
        <p class="notice">Deze notitie staat niet (meer) op dit toestel.</p>
      </Page>
    );
  if (note) return <OwnNote note={note} back={back} key={note.id} />;
  return (
    <Page title="Notitie" back={back} under={<p class="soft">{traject.question}</p>}>
      <NoteForm traject={traject} route={routeOf(traject)} />
    </Page>
  );
}
