import { useState } from 'preact/hooks';
import { newId } from '../../outbox/ids.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from './acts.ts';
import { wrongWith } from './autosave.ts';
import { fetchExperts, type Person } from './experts.ts';
import recordDocument from './recordSignal.graphql?raw';
import './reviews.css';

/** What networks say of the work of an expert, given back by who sits at the table (D26). */
export default function SignalScreen() {
  const [answer, refresh] = useAnswer(fetchExperts, 'experts');
  return (
    <Page title="Signaal voor een expert">
      {answer?.kind === 'data' ? (
        <Form experts={answer.data} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
    </Page>
  );
}

function Form({ experts }: { experts: readonly Person[] }) {
  const [expertId, setExpert] = useState('');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  if (experts.length === 0) return <p class="empty">Er zijn nog geen experts.</p>;
  async function send(event: Event) {
    event.preventDefault();
    if (!expertId) return setWrong('Kies eerst een expert.');
    if (text.trim() === '') return setWrong('Schrijf eerst het signaal.');
    const no = wrongWith(text, 300);
    const refused = no ?? (await act('ReviewSignalRecord', recordDocument, { id: newId(), expertId, text }));
    setWrong(refused);
    if (refused) return;
    setText('');
    toast('Bewaard. De expert ziet het meteen en kan erop reageren.');
  }
  return (
    <form class="form" onSubmit={send} noValidate>
      <p class="notice">
        De expert leest dit, met jouw naam erbij, en kan reageren. Noem geen school en geen leerling. Na het
        kwartaalgesprek wordt het gewist. Komt het gesprek binnen vijf schooldagen, dan schuift het signaal
        door naar het volgende.
      </p>
      <SelectField
        label="Expert"
        value={expertId}
        onChange={({ currentTarget }) => setExpert(currentTarget.value)}
      >
        <option value="">Kies een expert</option>
        {experts.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label="Wat zeggen de netwerken"
        maxLength={300}
        value={text}
        wrong={wrong}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button class="btn wide">Bewaar het signaal</button>
    </form>
  );
}
