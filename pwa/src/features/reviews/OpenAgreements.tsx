import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { ownerNames } from './agreementWords.ts';
import { fetchOpenAgreements, type Group, grouped, type OpenAgreement } from './openAgreements.ts';

const kinds = [
  { value: 'expertName', label: 'Per expert' },
  { value: 'managerName', label: 'Per manager' },
] as const;

/** What was agreed and waits: whose it is, how much, and how much of that is late. */
export function OpenAgreements() {
  const [answer, refresh] = useAnswer(fetchOpenAgreements, 'open');
  const [by, setBy] = useState<'expertName' | 'managerName'>('expertName');
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={refresh} />;
  return (
    <section>
      <h2>
        Open afspraken <span class="soft num">{answer.data.length}</span>
      </h2>
      {answer.data.length === 0 ? (
        <p class="soft">Geen open afspraken.</p>
      ) : (
        <>
          <Choice name="per" legend="Bij elkaar" options={kinds} value={by} onChange={setBy} />
          {grouped(answer.data, by, today()).map((group) => (
            <PerPerson key={group.name} group={group} named={by === 'managerName'} />
          ))}
        </>
      )}
    </section>
  );
}

const PerPerson = ({ group, named }: { group: Group; named: boolean }) => (
  <details>
    <summary>
      {group.name} <span class="soft num">{group.agreements.length}</span>{' '}
      {group.late > 0 && <span class="tag warn">{group.late} te laat</span>}
    </summary>
    <ul class="agreements">
      {group.agreements.map((one) => (
        <Line key={one.id} one={one} named={named} />
      ))}
    </ul>
  </details>
);

const Line = ({ one, named }: { one: OpenAgreement; named: boolean }) => (
  <li>
    <span>
      <a href={`/gesprekken/${one.reviewId}`}>{one.text}</a>
      <span class="small soft">
        {' '}
        {named && `${one.expertName}, `}
        {ownerNames[one.owner]}
        {one.dueOn && `, voor ${dayShort(one.dueOn)}`}
      </span>
    </span>
    {one.dueOn !== null && one.dueOn < today() && <span class="tag warn">te laat</span>}
  </li>
);
