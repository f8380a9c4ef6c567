import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Wrong } from '../../ui/Wrong.tsx';
import type { HeldTrajectenQuery } from './generated/heldTrajecten.ts';
import document from './heldTrajecten.graphql?raw';
import { endMembership, type Member } from './memberActs.ts';

type Held = HeldTrajectenQuery['heldTrajecten'];

/** Lets somebody go, after saying what still counts on them. */
export function EndDialog({ member, close }: { member: Member; close: () => void }) {
  const [wrong, setWrong] = useState('');
  const [answer, retry] = useAnswer(
    () => query<HeldTrajectenQuery>('HeldTrajecten', document, { memberId: member.id }),
    member.id,
  );
  async function end() {
    const { refused } = await endMembership(member.id);
    if (refused) return setWrong(refused.message);
    toast(`${member.name} kan niet meer inloggen bij jullie.`);
    close();
  }
  return (
    <Confirm title={`Toegang van ${member.name} beëindigen?`} onClose={close}>
      <p>
        {member.name} wordt meteen overal uitgelogd. Uren en trajecten van eerder blijven bewaard. Je kunt
        iemand later opnieuw uitnodigen.
      </p>
      {answer?.kind === 'data' ? (
        <StillHeld held={answer.data.heldTrajecten} />
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
      <Wrong text={wrong} />
      <div class="actions">
        <button class="btn danger" disabled={answer?.kind !== 'data'} onClick={() => void end()}>
          Beëindig
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}

function StillHeld({ held: { nodes, pageInfo } }: { held: Held }) {
  if (nodes.length === 0) return <p class="soft">Er lopen geen trajecten met deze persoon.</p>;
  const count = pageInfo.hasNextPage
    ? `Meer dan ${nodes.length} trajecten`
    : nodes.length === 1
      ? 'Eén traject'
      : `${nodes.length} trajecten`;
  return (
    <div class="notice">
      <p>
        <strong>{count} rekenen op deze persoon.</strong> Vraag de procesbegeleider om ze eerst over te
        dragen. Anders staan ze zonder deze expert tot iemand ze overneemt.
      </p>
      <ul class="bullets">
        {nodes.map(({ id, school, domain, lead, state }) => (
          <li key={id}>
            {school.name}, {school.place}: {domain.name}
            <span class="small soft">
              {lead ? ', eerste expert' : ', meewerkend'}
              {state === 'ON_HOLD' && ', in de wacht'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
