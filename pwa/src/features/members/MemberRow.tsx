import { membership } from '../../session/membership.ts';
import { toast } from '../../ui/Toast.tsx';
import { inviteAgain, type Member } from './memberActs.ts';
import { roleNames } from './roles.ts';

export type Asked = 'roles' | 'end';

interface Props {
  member: Member;
  ask: (what: Asked) => void;
  refresh: () => void;
}

export function MemberRow({ member, ask, refresh }: Props) {
  const { id, name, email, roles, invited } = member;
  const own = id === membership.value?.device.membershipId;
  async function again() {
    const { refused } = await inviteAgain(id);
    toast(refused?.message ?? `${name} krijgt een nieuwe uitnodiging. De vorige link werkt niet meer.`);
    refresh();
  }
  return (
    <tr>
      <td>
        <strong>{name}</strong>
        {own && <span class="tag">jij</span>}
        {invited && <span class="tag warn">uitgenodigd</span>}
        <br />
        <span class="small soft">{email}</span>
      </td>
      <td>{roles.map((role) => roleNames[role].label).join(', ')}</td>
      <td class="end">
        <span class="actions">
          {invited && (
            <button class="btn quiet" aria-label={`Nodig ${name} opnieuw uit`} onClick={() => void again()}>
              Nodig opnieuw uit
            </button>
          )}
          <button class="btn quiet" aria-label={`Rollen van ${name}`} onClick={() => ask('roles')}>
            Rollen
          </button>
          {!own && (
            <button class="btn quiet" aria-label={`Beëindig voor ${name}`} onClick={() => ask('end')}>
              Beëindig
            </button>
          )}
        </span>
      </td>
    </tr>
  );
}
