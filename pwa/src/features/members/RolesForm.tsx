import { useState } from 'preact/hooks';
import type { Role } from '../../graphql/generated/types.ts';
import { membership, rolesAreNow } from '../../session/membership.ts';
import { sentence } from '../../text/sentences.ts';
import { toast } from '../../ui/Toast.tsx';
import { grantsOf, isWhole, unplaced, type Grant } from './grants.ts';
import { GrantsChoice } from './GrantsChoice.tsx';
import { changeRoles, type Person } from './memberActs.ts';
import { roleNames } from './roles.ts';

/** Changes what somebody may do and where; it holds at their next tap. */
export function RolesForm({ member, close }: { member: Person; close: (changed: boolean) => void }) {
  const before = grantsOf(member.grants);
  const [grants, setGrants] = useState<readonly Grant[]>(before);
  const [partly, setPartly] = useState<readonly Role[]>([
    ...new Set(before.filter((grant) => !isWhole(grant)).map(({ role }) => role)),
  ]);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const own = member.id === membership.value?.device.membershipId;

  async function save(event: Event) {
    event.preventDefault();
    const [empty] = unplaced(grants, partly);
    if (empty) return setWrong(`Kies waar de rol ${roleNames[empty].label} geldt.`);
    if (grants.length === 0) return setWrong(sentence('REQUIRED'));
    setBusy(true);
    const { result, refused } = await changeRoles(member.id, before, grants);
    setBusy(false);
    if (refused) return setWrong(refused.message);
    if (own) await rolesAreNow(result?.member?.roles ?? []);
    toast(`De rollen van ${member.name} zijn gewijzigd.`);
    close(true);
  }

  const stepsDown =
    own &&
    before.some(({ role }) => role === 'ADMINISTRATOR') &&
    !grants.some(({ role }) => role === 'ADMINISTRATOR');
  return (
    <form class="form card" onSubmit={(event) => void save(event)}>
      <GrantsChoice
        legend="Wat mag deze persoon"
        grants={grants}
        partly={partly}
        wrong={wrong}
        change={(chosen, some) => {
          setGrants(chosen);
          setPartly(some);
          setWrong('');
        }}
      />
      {stepsDown && (
        <p class="notice">Je haalt je eigen rol weg. Daarna kun je dit scherm niet meer openen.</p>
      )}
      <div class="actions">
        <button class="btn" disabled={busy}>
          Bewaar
        </button>
        <button type="button" class="btn quiet" onClick={() => close(false)}>
          Toch niet
        </button>
      </div>
    </form>
  );
}
