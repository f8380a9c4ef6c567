import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Wrong } from '../../ui/Wrong.tsx';
import type { HeldTrajectenQuery } from './generated/heldTrajecten.ts';
import heldDocument from './heldTrajecten.graphql?raw';
import { endMembership, fetchMember, type Person } from './memberActs.ts';
import { Successions } from './Successions.tsx';
import { successionsOf, wrongSuccessions, type Chosen, type Held } from './successions.ts';
import { fetchSuccessors, type Successor } from './successorsOf.ts';

/** Lets somebody go, after saying who takes over what still counts on them. */
export default function EndScreen() {
  const id = useRoute().params.id ?? '';
  const [person, retry] = useAnswer(() => fetchMember(id), id);
  const [held, again] = useAnswer(
    () => query<HeldTrajectenQuery>('HeldTrajecten', heldDocument, { memberId: id }),
    id,
  );
  const [experts, once] = useAnswer(fetchSuccessors, id);
  const back = { href: `/mensen/${id}`, label: 'Terug' };
  const waiting = [person, held, experts].find((answer) => answer?.kind !== 'data');
  if (person?.kind !== 'data' || held?.kind !== 'data' || experts?.kind !== 'data')
    return (
      <Page title="Toegang beëindigen" back={back}>
        <Obstacle
          answer={waiting ?? null}
          retry={() => {
            retry();
            again();
            once();
          }}
        />
      </Page>
    );
  const member = person.data.member;
  return (
    <Page title={member ? `Toegang van ${member.name} beëindigen` : 'Niet gevonden'} back={back}>
      {member ? (
        <EndForm
          member={member}
          held={held.data.heldTrajecten.nodes}
          experts={experts.data.filter((expert) => expert.id !== id)}
        />
      ) : (
        <p class="empty">Deze persoon hoort er niet (meer) bij.</p>
      )}
    </Page>
  );
}

interface FormProps {
  member: Person;
  held: readonly Held[];
  experts: readonly Successor[];
}

function EndForm({ member, held, experts }: FormProps) {
  const { route } = useLocation();
  const [chosen, setChosen] = useState<Chosen>({});
  const [wrongs, setWrongs] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);

  async function end(event: Event) {
    event.preventDefault();
    const asked = successionsOf(held, chosen);
    if (asked.wrongs) return setWrongs(asked.wrongs);
    setBusy(true);
    const came = await endMembership(member.id, asked.successions);
    setBusy(false);
    setWrongs(wrongSuccessions(came, asked.successions));
    if (came.refused) return;
    route('/mensen');
    toast(`${member.name} kan niet meer inloggen bij jullie.`);
  }

  return (
    <form class="form" onSubmit={(event) => void end(event)} noValidate>
      <div class="notice stack">
        <p>
          {member.name} wordt meteen overal uitgelogd. Uren en trajecten van eerder blijven bewaard, en je
          kunt iemand later opnieuw uitnodigen.
        </p>
        {member.roles.includes('EXPERT') && (
          <p class="small">
            Staan er nog uren op de telefoon die niet verstuurd zijn? Vraag {member.name} om ze eerst te
            versturen. Daarna kan de app ze alleen nog als bestand bewaren.
          </p>
        )}
      </div>
      <Successions
        held={held}
        experts={experts}
        chosen={chosen}
        wrongs={wrongs}
        choose={(changes) => setChosen({ ...chosen, ...changes })}
      />
      <Wrong text={wrongs['']} />
      <div class="actions">
        <button class="btn danger" disabled={busy}>
          Beëindig de toegang
        </button>
        <a class="btn quiet" href={`/mensen/${member.id}`}>
          Toch niet
        </a>
      </div>
    </form>
  );
}
