import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField, SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { handOverTraject, type Refused } from './acts.ts';
import { ExpertChoice, whoFit } from './ExpertChoice.tsx';
import { readCoupling } from './readCoupling.ts';

interface Props {
  traject: {
    id: string;
    school: { name: string };
    domain: { name: string };
    experts: {
      nodes: { id: string; name: string; lead: boolean; startsOn: string; endsOn: string | null }[];
    };
  };
  cancel: () => void;
  finish: (text: string) => void;
}

/** Gives the place of one expert on a traject to another, from a day on. */
export function HandOver({ traject, cancel, finish }: Props) {
  const [answer, retry] = useAnswer(readCoupling, 'coupling');
  const on = traject.experts.nodes.filter(({ endsOn }) => endsOn === null || endsOn >= today());
  const [fields, setFields] = useState({
    fromExpertId: leadOf(on)?.id ?? null,
    toExpertId: '',
    from: today(),
  });
  const [refused, setRefused] = useState<Refused>(null);
  const change = (changes: Partial<typeof fields>) => setFields({ ...fields, ...changes });
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);
  const title = `Traject bij ${traject.school.name} overdragen`;
  if (answer?.kind !== 'data')
    return (
      <Confirm title={title} onClose={cancel}>
        <Obstacle answer={answer} retry={retry} />
      </Confirm>
    );
  const experts = whoFit(answer.data.experts.nodes, traject.domain.name, [fields.fromExpertId]);

  async function handOver() {
    if (fields.toExpertId === '') return setRefused({ field: 'toExpertId', message: sentence('REQUIRED') });
    const came = await handOverTraject(traject.id, fields);
    if (came !== null) return setRefused(came);
    finish('Overgedragen. De opvolger ziet het traject bij het volgende contact.');
  }

  return (
    <Confirm title={title} onClose={cancel}>
      {fields.fromExpertId !== null && (
        <SelectField
          label="Van"
          value={fields.fromExpertId}
          wrong={wrong('fromExpertId')}
          onChange={({ currentTarget }) => change({ fromExpertId: currentTarget.value })}
        >
          {on.map(({ id, name, startsOn }) => (
            <option value={id} key={id}>
              {startsOn > today() ? `${name} (vanaf ${dayShort(startsOn)})` : name}
            </option>
          ))}
        </SelectField>
      )}
      <ExpertChoice
        label="Aan"
        experts={experts}
        value={fields.toExpertId}
        wrong={wrong('toExpertId')}
        onPick={(toExpertId) => change({ toExpertId })}
      />
      <DateField
        label="Eerste dag van de opvolger"
        value={fields.from}
        wrong={wrong('from')}
        onDay={(from) => change({ from })}
      />
      <p class="small soft">
        De notities van de vorige expert gaan niet mee. Vraag om een overdracht: die leest de opvolger.
      </p>
      {(refused?.field === '' || refused?.field === 'id') && (
        <p class="wrong" role="alert">
          {refused.message}
        </p>
      )}
      <div class="actions">
        <button class="btn" onClick={() => void handOver()}>
          Draag over
        </button>
        <button class="btn quiet" onClick={cancel}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}

/** Who leads today, or else who is to. */
function leadOf<T extends { lead: boolean; startsOn: string }>(experts: readonly T[]): T | undefined {
  const leads = experts.filter(({ lead }) => lead);
  return leads.find(({ startsOn }) => startsOn <= today()) ?? leads[0];
}
