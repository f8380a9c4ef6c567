import { useState } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import { allPages, partOf } from '../../graphql/allPages.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { stepNames } from '../route/steps.ts';
import { audiences } from './audiences.ts';
import type { TrajectNotesQuery } from './generated/trajectNotes.ts';
import document from './trajectNotes.graphql?raw';

/** What colleagues on this traject wrote for the dossier or to hand over; asked for on purpose, because reading is recorded (rule 10). */
export function ColleagueNotes({ trajectId }: { trajectId: string }) {
  const [open, setOpen] = useState(false);
  if (open) return <Summaries trajectId={trajectId} />;
  return (
    <button class="link" onClick={() => setOpen(true)}>
      Samenvattingen en overdracht van collega’s
    </button>
  );
}

function Summaries({ trajectId }: { trajectId: string }) {
  const read = async (after: string | null) =>
    partOf(
      await query<TrajectNotesQuery>('TrajectNotes', document, { trajectId, after }),
      ({ trajectNotes }) => trajectNotes,
    );
  const [answer, retry] = useAnswer(() => allPages(read), trajectId);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const notes = answer.data.filter(({ mine }) => !mine);
  if (notes.length === 0)
    return (
      <p class="soft">
        Er is niets te lezen. Je leest samenvattingen en overdracht van collega’s zolang je zelf bij dit
        traject hoort.
      </p>
    );
  return (
    <>
      {notes.map((note) => (
        <div class="card" key={note.id}>
          <h3>
            {stepNames[note.phase]} · {note.by}
          </h3>
          <span class="tag">{audiences[note.audience].tag}</span>
          <p class="written">{note.text}</p>
          <p class="small soft">{momentInWords(note.changedAt)}</p>
        </div>
      ))}
    </>
  );
}
