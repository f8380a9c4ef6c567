import { membership } from '../../session/membership.ts';
import { grantsInWords } from './grants.ts';
import type { Member } from './memberActs.ts';

export const MemberRow = ({ member: { id, name, email, grants, invited } }: { member: Member }) => (
  <tr>
    <td>
      <a class="strong" href={`/mensen/${id}`}>
        {name}
      </a>
      {id === membership.value?.device.membershipId && <span class="tag">jij</span>}
      {invited && <span class="tag warn">uitgenodigd</span>}
      <br />
      <span class="small soft">{email}</span>
    </td>
    <td>
      {grantsInWords(grants).map((words) => (
        <div key={words}>{words}</div>
      ))}
    </td>
  </tr>
);
