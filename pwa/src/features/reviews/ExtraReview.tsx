import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { newId } from '../../outbox/ids.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from './acts.ts';
import addDocument from './addReview.graphql?raw';
import { fetchExperts } from './experts.ts';

/** A conversation between rounds. */
export function ExtraReview({ close }: { close: () => void }) {
  const { route } = useLocation();
  const [answer] = useAnswer(fetchExperts, 'experts');
  const [expertId, setExpert] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  async function add() {
    if (!expertId) return setWrong('Kies eerst een expert.');
    const id = newId();
    const refused = await act('ReviewAdd', addDocument, { id, expertId });
    setWrong(refused);
    if (!refused) route(`/gesprekken/${id}`);
  }
  return (
    <Confirm title="Gesprek tussendoor" onClose={close}>
      <p>De cijfers gaan over de dagen na het vorige gesprek, tot en met gisteren.</p>
      <SelectField
        label="Met wie"
        value={expertId}
        wrong={wrong}
        onChange={({ currentTarget }) => setExpert(currentTarget.value)}
      >
        <option value="">Kies een expert</option>
        {answer?.kind === 'data' &&
          answer.data.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
      </SelectField>
      <div class="actions">
        <button class="btn" onClick={() => void add()}>
          Maak het gesprek
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
