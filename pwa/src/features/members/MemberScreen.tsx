import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { dayFull } from '../../dates/words.ts';
import { roles as ownRoles, membership } from '../../session/membership.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { TermsSection } from '../people/TermsSection.tsx';
import { UnavailableSection } from '../people/UnavailableSection.tsx';
import { grantsInWords } from './grants.ts';
import { fetchMember, inviteAgain, type Person } from './memberActs.ts';
import { RolesForm } from './RolesForm.tsx';
import { SecondFactorReset } from './SecondFactorReset.tsx';

const back = { href: '/mensen', label: 'Mensen' };

/** One person: what they may do and where, what is agreed with them, and how they go. */
export default function MemberScreen() {
  const id = useRoute().params.id ?? '';
  const [answer, refresh] = useAnswer(() => fetchMember(id), id);
  const member = answer?.kind === 'data' ? answer.data.member : null;
  if (answer?.kind !== 'data')
    return (
      <Page title="Mensen" back={back}>
        <Obstacle answer={answer} retry={refresh} />
      </Page>
    );
  if (member === null)
    return (
      <Page title="Niet gevonden" back={back}>
        <p class="empty">Deze persoon hoort er niet (meer) bij.</p>
      </Page>
    );
  const expert = member.roles.includes('EXPERT');
  const own = id === membership.value?.device.membershipId;
  return (
    <Page
      title={member.name}
      back={back}
      under={
        <p class="soft">
          {member.email} · sinds {dayFull(member.startsOn)}
        </p>
      }
    >
      {member.invited && <Invited member={member} />}
      <Roles member={member} refresh={refresh} />
      {expert && <TermsSection expertId={id} />}
      {expert && (
        <UnavailableSection
          expertId={id}
          may={ownRoles.value.some((role) => role === 'SUPPORT_MANAGER' || role === 'PROCESS_FACILITATOR')}
        />
      )}
      {!own && member.secondFactor && <SecondFactorReset member={member} refresh={refresh} />}
      {!own && (
        <section>
          <h2>Toegang</h2>
          <p class="small soft">
            {expert
              ? `Gaat ${member.name} weg? Dan kies je eerst wie de lopende trajecten overneemt. Uren en trajecten van eerder blijven bewaard.`
              : `Gaat ${member.name} weg? Wat van eerder is, blijft bewaard.`}
          </p>
          <div class="actions">
            <a class="btn danger" href={`/mensen/${id}/einde`}>
              Beëindig de toegang
            </a>
          </div>
        </section>
      )}
    </Page>
  );
}

function Invited({ member: { id, name } }: { member: Person }) {
  async function again() {
    const { refused } = await inviteAgain(id);
    toast(refused?.message ?? `${name} krijgt een nieuwe uitnodiging. De vorige link werkt niet meer.`);
  }
  return (
    <div class="notice">
      <p>Uitgenodigd, maar nog niet binnen geweest.</p>
      <div class="actions">
        <button class="btn ghost" onClick={() => void again()}>
          Nodig opnieuw uit
        </button>
      </div>
    </div>
  );
}

function Roles({ member, refresh }: { member: Person; refresh: () => void }) {
  const [editing, setEditing] = useState(false);
  const close = (changed: boolean) => {
    setEditing(false);
    if (changed) refresh();
  };
  return (
    <section>
      <div class="row middle">
        <h2>Rollen</h2>
        {!editing && (
          <button class="btn quiet" onClick={() => setEditing(true)}>
            Wijzig<span class="hidden"> de rollen</span>
          </button>
        )}
      </div>
      {editing ? (
        <RolesForm member={member} close={close} />
      ) : (
        <div class="stack">
          <ul class="card lines">
            {grantsInWords(member.grants).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
