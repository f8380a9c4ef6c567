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
  const back = traject
    ? { href: `/trajecten/${traject.id}`, label: traject.school.name }
    : { href: '/trajecten', label: 'Mijn trajecten' };
  // A traject that others went on with leaves this device before the own notes about it do.
  if (note) return <OwnNote note={note} back={back} key={note.id} />;
  if (!traject || params.note)
    return (
      <Page title="Notitie" back={back}>
        <p class="notice">Deze notitie staat niet (meer) op dit toestel.</p>
      </Page>
    );
  return (
    <Page title="Notitie" back={back} under={<p class="soft">{traject.question}</p>}>
      <NoteForm traject={traject} route={routeOf(traject)} />
    </Page>
  );
}
