import { useState } from 'preact/hooks';
import { Confirm } from '../../ui/Confirm.tsx';
import { toast } from '../../ui/Toast.tsx';
import type { Refused } from '../trajecten/acts.ts';
import { restoreMeeting } from './changeActs.ts';
import type { MeetingLine } from './meetingLines.ts';

/** Holds a meeting that was called off after all; asked twice, for the schools are told at once. */
export function RestoreMeeting({ meeting }: { meeting: MeetingLine }) {
  const [asked, setAsked] = useState<{ seen: number | null } | null>(null);
  const [refused, setRefused] = useState<Refused>(null);
  const close = () => setAsked(null);
  async function submit(event: Event) {
    event.preventDefault();
    const came = await restoreMeeting({ id: meeting.id, basedOnVersion: asked?.seen ?? null });
    setRefused(came);
    if (came === null) toast('De bijeenkomst gaat toch door. Scholen die iets inbrachten, krijgen een mail.');
  }
  return (
    <div class="actions">
      <button class="btn ghost" onClick={() => setAsked({ seen: meeting.version })}>
        Laat toch doorgaan
      </button>
      {asked && (
        <Confirm title="Toch door laten gaan" onClose={close}>
          <form class="stack" onSubmit={submit}>
            <p>
              Wat van hier meeging en nog geen uitkomst heeft, komt terug op deze tafel. De scholen krijgen
              een mail.
            </p>
            {refused && (
              <p class="wrong" role="alert">
                {refused.message}
              </p>
            )}
            <div class="actions">
              <button class="btn">Laat doorgaan</button>
              <button class="btn quiet" type="button" onClick={close}>
                Toch niet
              </button>
            </div>
          </form>
        </Confirm>
      )}
    </div>
  );
}
