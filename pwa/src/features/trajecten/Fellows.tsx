import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { addExpert, endExpert, type Refused } from './acts.ts';
import { ExpertChoice, whoFit } from './ExpertChoice.tsx';
import { readCoupling } from './readCoupling.ts';

interface Props {
  traject: {
    id: string;
    school: { name: string };
    domain: { name: string };
    experts: { nodes: { id: string; name: string; lead: boolean; endsOn: string | null }[] };
  };
  cancel: () => void;
  finish: (text: string) => void;
}

/** Who works along beside the lead, such as for an HGD: one more from a day on, or one who goes. */
export function Fellows({ traject, cancel, finish }: Props) {
  const [answer, retry] = useAnswer(readCoupling, 'coupling');
  const [fields, setFields] = useState({ expertId: '', from: today(), until: '' });
  const [refused, setRefused] = useState<Refused>(null);
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<typeof fields>) => setFields({ ...fields, ...changes });
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);
  const on = traject.experts.nodes.filter(({ endsOn }) => endsOn === null || endsOn >= today());
  const title = `Mede-experts bij ${traject.school.name}`;
  if (answer?.kind !== 'data')
    return (
      <Confirm title={title} onClose={cancel}>
        <Obstacle answer={answer} retry={retry} />
      </Confirm>
    );
  const experts = whoFit(
    answer.data.experts.nodes,
    traject.domain.name,
    on.map(({ id }) => id),
  );

  async function settle(done: string, ask: () => Promise<Refused>) {
    setBusy(true);
    const came = await ask();
    setBusy(false);
    if (came === null) finish(done);
    else setRefused(came);
  }
  const add = () =>
    fields.expertId === ''
      ? setRefused({ field: 'expertId', message: sentence('REQUIRED') })
      : void settle('De expert werkt mee en ziet het traject.', () =>
          addExpert(traject.id, { ...fields, until: fields.until || null }),
        );

  return (
    <Confirm title={title} onClose={cancel}>
      {on
        .filter(({ lead }) => !lead)
        .map(({ id, name }) => (
          <div class="row" key={id}>
            <span>{name}</span>
            <button
              class="btn quiet"
              disabled={busy}
              onClick={() =>
                void settle('Vandaag is de laatste dag.', () => endExpert(traject.id, id, today()))
              }
            >
              Laatste dag is vandaag
            </button>
          </div>
        ))}
      <ExpertChoice
        label="Expert erbij"
        experts={experts}
        value={fields.expertId}
        wrong={wrong('expertId')}
        onPick={(expertId) => change({ expertId })}
      />
      <DateField label="Vanaf" value={fields.from} wrong={wrong('from')} onDay={(from) => change({ from })} />
      <Field
        label="Tot en met"
        hint="mag leeg: zolang het traject loopt"
        type="date"
        value={fields.until}
        wrong={wrong('until')}
        onInput={({ currentTarget }) => change({ until: currentTarget.value })}
      />
      {refused && !['expertId', 'from', 'until'].includes(refused.field) && (
        <p class="wrong" role="alert">
          {refused.message}
        </p>
      )}
      <div class="actions">
        <button class="btn" disabled={busy} onClick={add}>
          Voeg toe
        </button>
        <button class="btn quiet" onClick={cancel}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
