import { momentInWords } from '../../dates/words.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { stepNames } from '../route/steps.ts';
import { audiences } from './audiences.ts';
import { ColleagueNotes } from './ColleagueNotes.tsx';
import { type MyNote, myNotes } from './myNotes.ts';

/** The own notes of a traject, by round and phase; works without signal. */
export function NotesSection({ traject }: { traject: WorkTraject }) {
  const notes = myNotes.value.filter(({ trajectId }) => trajectId === traject.id);
  return (
    <section>
      <div class="row middle">
        <h2>Mijn notities</h2>
        <a class="btn ghost" href={`/trajecten/${traject.id}/notitie`}>
          Schrijf
        </a>
      </div>
      {notes.length === 0 && <p class="soft">Nog geen notities. Je schrijft ze ook zonder bereik.</p>}
      {notes.map((note) => (
        <NoteLine note={note} key={note.id} />
      ))}
      {traject.experts.nodes.length > 1 && <ColleagueNotes trajectId={traject.id} />}
    </section>
  );
}

const tones: Record<MyNote['audience'], string> = {
  WORKING: '',
  DOSSIER: 'good',
  ADVICE: 'warn',
  HANDOVER: '',
};

export const NoteLine = ({ note }: { note: MyNote }) => (
  <a class="entry" href={`/trajecten/${note.trajectId}/notitie/${note.id}`}>
    <strong>
      {stepNames[note.phase]}
      {note.cycle > 1 && `, ronde ${note.cycle}`}
    </strong>
    <span class={`tag ${tones[note.audience]}`}>{audiences[note.audience].tag}</span>
    <span class="small clamp">{note.text}</span>
    <span class="small soft">{momentInWords(note.changedAt)}</span>
    {note.movedOn && <span class="state ok">Staat in het dossier</span>}
    {note.sync === 'device' && <span class="state">Bewaard op dit toestel. Nog niet verstuurd.</span>}
    {note.sync === 'refused' && (
      <span class="state no">Geweigerd: {note.last?.refusals[0]?.message ?? 'open de notitie.'}</span>
    )}
  </a>
);
