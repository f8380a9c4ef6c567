import { useState } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import { allPages, partOf } from '../../graphql/allPages.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { NoteHistoryQuery } from './generated/noteHistory.ts';
import type { MyNote } from './myNotes.ts';
import document from './noteHistory.graphql?raw';

/** What the note said before. */
export function NoteHistory({ note }: { note: MyNote }) {
  const [open, setOpen] = useState(false);
  if (open) return <Versions note={note} />;
  return (
    <button class="link" onClick={() => setOpen(true)}>
      Eerdere versies
    </button>
  );
}

function Versions({ note }: { note: MyNote }) {
  const read = async (after: string | null) =>
    partOf(
      await query<NoteHistoryQuery>('NoteHistory', document, { trajectId: note.trajectId, after }),
      ({ trajectNotes }) => trajectNotes,
    );
  const [answer, retry] = useAnswer(() => allPages(read), `${note.id}${note.version}`);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const found = answer.data.find(({ id }) => id === note.id);
  return (
    <section>
      <h2>Eerdere versies</h2>
      {(found?.versions.nodes ?? []).slice(1).map((version) => (
        <div class="card" key={version.version}>
          <p class="small soft">{momentInWords(version.at)}</p>
          <p class="written">{version.text}</p>
        </div>
      ))}
    </section>
  );
}
