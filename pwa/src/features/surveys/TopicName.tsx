import { useState } from 'preact/hooks';
import { newId } from '../../outbox/ids.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { saveTopic } from './acts.ts';
import type { Topic } from './series.ts';

interface Props {
  /** The chosen one; a new one can be added always. */
  topic: Topic | undefined;
  done: (id: string) => void;
}

/** Adds a topic with a questionnaire of its own, or names the chosen one otherwise. */
export function TopicName({ topic, done }: Props) {
  const [naming, setNaming] = useState<'new' | 'other' | null>(null);
  const close = () => setNaming(null);
  return (
    <div class="actions">
      <button class="btn ghost" onClick={() => setNaming('new')}>
        Eigen vragenlijst toevoegen
      </button>
      {topic && (
        <button class="btn quiet" onClick={() => setNaming('other')}>
          Andere naam
        </button>
      )}
      {naming && (
        <Naming
          topic={naming === 'other' ? topic : undefined}
          close={close}
          done={(id) => {
            close();
            done(id);
          }}
        />
      )}
    </div>
  );
}

function Naming({ topic, close, done }: Props & { close: () => void }) {
  const [id] = useState(topic?.id ?? newId());
  const [name, setName] = useState(topic?.name ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(event: Event) {
    event.preventDefault();
    const came = await saveTopic(id, name, topic?.version ?? 0);
    setWrong(came);
    if (came !== null) return;
    toast(topic ? `De vragenlijst heet nu ${name.trim()}.` : `${name.trim()} is toegevoegd.`);
    done(id);
  }
  return (
    <Confirm title={topic ? 'Andere naam' : 'Eigen vragenlijst'} onClose={close}>
      <form class="form" onSubmit={save}>
        <p class="soft">
          Bijvoorbeeld over een training, of over een netwerkjaar. Je kiest zelf wie je vraagt. In de mail
          staat: “Wat vind je van: {name.trim() || 'de training gesprekken voeren'}?”
        </p>
        <Field
          label="Waar gaat het over"
          value={name}
          maxLength={80}
          wrong={wrong}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <div class="actions">
          <button class="btn">Bewaar</button>
          <button type="button" class="btn quiet" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
