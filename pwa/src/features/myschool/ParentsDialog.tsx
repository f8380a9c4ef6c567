import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { ConsentKind } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { stateParents } from './schoolActs.ts';

interface Props {
  trajectId: string;
  close: () => void;
  done: () => void;
}

/** What the parents know, and since when (D21). */
export function ParentsDialog({ trajectId, close, done }: Props) {
  const [kind, setKind] = useState<ConsentKind>('INFORMED');
  const [on, setOn] = useState(today());
  const [refused, setRefused] = useState<string | null>(null);
  async function save(event: Event) {
    event.preventDefault();
    const came = await stateParents(trajectId, kind, on);
    setRefused(came);
    if (came !== null) return;
    close();
    toast('Vastgelegd.');
    done();
  }
  return (
    <Confirm title="Ouders" onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        <Choice
          name="ouders"
          legend="De ouders zijn"
          options={[
            { value: 'INFORMED', label: 'geïnformeerd' },
            { value: 'AGREED', label: 'akkoord' },
          ]}
          value={kind}
          onChange={setKind}
        />
        <DateField label="Op" value={on} wrong={refused} onDay={setOn} />
        <div class="actions">
          <button class="btn">Leg vast</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
