import { useState } from 'preact/hooks';
import { CancelDialog } from './CancelDialog.tsx';
import type { MeetingLine } from './meetingLines.ts';
import { MoveDialog } from './MoveDialog.tsx';

/** Moves a meeting or calls it off; both with a connection, for the schools are told at once. */
export function ChangeMeeting({ meeting, open }: { meeting: MeetingLine; open: number }) {
  const [doing, setDoing] = useState<'move' | 'cancel' | null>(null);
  const close = () => setDoing(null);
  const unsent = meeting.version === null || meeting.last?.state === 'waiting';
  return (
    <section>
      <h2>Wijzigt er iets?</h2>
      {unsent ? (
        <p class="small soft">Verplaatsen of afzeggen kan als deze bijeenkomst verstuurd is.</p>
      ) : (
        <div class="actions">
          <button class="btn ghost" onClick={() => setDoing('move')}>
            Verplaats
          </button>
          <button class="btn quiet" onClick={() => setDoing('cancel')}>
            Zeg af
          </button>
        </div>
      )}
      {doing === 'move' && <MoveDialog meeting={meeting} close={close} />}
      {doing === 'cancel' && <CancelDialog meeting={meeting} open={open} close={close} />}
    </section>
  );
}
