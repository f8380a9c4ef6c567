import { useState } from 'preact/hooks';
import type { Role } from '../../graphql/generated/types.ts';
import { membership, rolesAreNow } from '../../session/membership.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { TickList } from '../../ui/TickList.tsx';
import { toast } from '../../ui/Toast.tsx';
import { changeRoles, type Member } from './memberActs.ts';
import { roleOptions } from './roles.ts';

/** Changes what somebody may do; it holds at their next tap. */
export function RolesDialog({ member, close }: { member: Member; close: () => void }) {
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const [wrong, setWrong] = useState('');
  const own = member.id === membership.value?.device.membershipId;
  async function save() {
    const { result, refused } = await changeRoles(member, roles);
    if (refused) return setWrong(refused.message);
    if (own) await rolesAreNow(result?.member?.roles ?? []);
    toast(`De rollen van ${member.name} zijn gewijzigd.`);
    close();
  }
  return (
    <Confirm title={`Rollen van ${member.name}`} onClose={close}>
      <TickList
        legend="Wat mag deze persoon"
        options={roleOptions}
        ticked={roles}
        onChange={(ticked) => setRoles(ticked as Role[])}
        wrong={wrong}
      />
      {own && member.roles.includes('ADMINISTRATOR') && !roles.includes('ADMINISTRATOR') && (
        <p class="notice">Je haalt je eigen rol weg. Daarna kun je dit scherm niet meer openen.</p>
      )}
      <div class="actions">
        <button class="btn" onClick={() => void save()}>
          Bewaar
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
