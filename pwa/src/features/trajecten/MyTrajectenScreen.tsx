import { Icon } from '../../ui/Icon.tsx';
import { Ends } from '../../snapshot/Ends.tsx';
import { NoteLine } from '../notes/NotesSection.tsx';
import { myNotes } from '../notes/myNotes.ts';
import { Page } from '../../ui/Page.tsx';
import { myTrajecten, running, spentOn } from './myTrajecten.ts';
import { TrajectCard } from './TrajectCard.tsx';

export function MyTrajectenScreen() {
  const closed = myTrajecten.value.filter(({ state }) => state === 'CLOSED');
  return (
    <Page title="Mijn trajecten" under={<p class="soft">{running.value.length} lopen nu</p>}>
      {myTrajecten.value.length === 0 && (
        <div class="empty">
          <Icon name="way" />
          <p>Je bent nog niet aan een traject gekoppeld.</p>
        </div>
      )}
      <Trajecten title="Lopend" trajecten={running.value} />
      <Trajecten title="Pas afgerond" trajecten={closed} />
      <LeftNotes />
      <Ends of="trajecten" />
    </Page>
  );
}

/** Own notes of trajecten that are no longer among the own: others went on with them. */
function LeftNotes() {
  const known = new Set(myTrajecten.value.map(({ id }) => id));
  const notes = myNotes.value.filter(({ trajectId }) => !known.has(trajectId));
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>Notities van eerdere trajecten</h2>
      {notes.map((note) => (
        <NoteLine note={note} key={note.id} />
      ))}
    </section>
  );
}

function Trajecten({ title, trajecten }: { title: string; trajecten: typeof running.value }) {
  if (trajecten.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="stack">
        {trajecten.map((traject) => (
          <TrajectCard traject={traject} spent={spentOn(traject)} key={traject.id} />
        ))}
      </div>
    </section>
  );
}
