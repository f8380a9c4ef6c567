import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { sentence } from '../../text/sentences.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { beginSideTrack, endSideTrack } from './moveRoute.ts';
import type { SideTrack } from './myRoute.ts';

interface Props {
  traject: WorkTraject;
  running: SideTrack | null;
  since: string;
  close: () => void;
}

/** Begins or ends an HGD: by whom and when, nothing else; what it finds belongs in the dossier (D20). */
export function SideTrackDialog({ traject, running, since, close }: Props) {
  const now = today();
  const [on, setOn] = useState(now);
  const [store, failure] = useKeep();
  const standing = traject.experts.nodes.filter(
    ({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || endsOn >= on),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const expertId = (standing.find(({ id }) => id === chosen) ?? standing.at(-1))?.id ?? '';
  const earliest = running?.beginsOn ?? since;
  const wrong =
    on > plusDays(now, 1)
      ? sentence('DATE_TOO_LATE')
      : on < earliest || (!running && expertId === '')
        ? 'Kies een latere dag.'
        : null;

  async function save(event: Event) {
    event.preventDefault();
    if (wrong) return;
    await store(async () => {
      if (running) await endSideTrack(traject.id, running.id, on);
      else await beginSideTrack(traject.id, expertId, on);
      close();
      toast(running ? 'De HGD is afgerond.' : 'De HGD is begonnen.');
    });
  }

  return (
    <Confirm title={running ? 'HGD afronden' : 'HGD beginnen'} onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        {running ? (
          <p>De aanbevelingen komen in het dossier. Daarna gaan jullie verder waar jullie waren.</p>
        ) : (
          <Choice
            name="wie"
            legend="Wie doet het onderzoek?"
            options={standing.map(({ id, name }) => ({ value: id, label: name }))}
            value={expertId}
            onChange={setChosen}
          />
        )}
        <DateField
          label={running ? 'Laatste dag' : 'Eerste dag'}
          value={on}
          wrong={wrong ?? failure}
          onDay={setOn}
        />
        <div class="actions">
          <button class="btn">{running ? 'Rond af' : 'Begin'}</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
