import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import type { SuccessionInput } from '../../graphql/generated/types.ts';
import type { termsInput } from '../people/terms.ts';
import changeDocument from './changeRoles.graphql?raw';
import endDocument from './endMember.graphql?raw';
import type { MemberChangeRolesMutation } from './generated/changeRoles.ts';
import type { MemberEndMutation } from './generated/endMember.ts';
import type { MemberInviteMutation } from './generated/inviteMember.ts';
import type { MemberInviteAgainMutation } from './generated/inviteMemberAgain.ts';
import type { MemberResetSecondFactorMutation } from './generated/resetSecondFactor.ts';
import type { MemberQuery } from './generated/member.ts';
import type { MembersQuery } from './generated/members.ts';
import { grantInputs, rolesOf, type Grant } from './grants.ts';
import inviteDocument from './inviteMember.graphql?raw';
import againDocument from './inviteMemberAgain.graphql?raw';
import memberDocument from './member.graphql?raw';
import resetDocument from './resetSecondFactor.graphql?raw';

export type Member = MembersQuery['members']['nodes'][number];
export type Person = NonNullable<MemberQuery['member']>;

export const fetchMember = (id: string) => query<MemberQuery>('Member', memberDocument, { id });

interface Guest {
  name: string;
  email: string;
  grants: readonly Grant[];
  terms: ReturnType<typeof termsInput> | null;
}

export const invite = ({ grants, ...guest }: Guest) =>
  act<MemberInviteMutation['result']>(
    'MemberInvite',
    inviteDocument,
    { ...guest, roles: rolesOf(grants), grants: grantInputs(grants) },
    'id',
  );

export const inviteAgain = (id: string) =>
  act<MemberInviteAgainMutation['result']>('MemberInviteAgain', againDocument, { id });

export const resetSecondFactor = (id: string) =>
  act<MemberResetSecondFactorMutation['result']>('MemberResetSecondFactor', resetDocument, { id });

/** Against what was seen: what another beheerder changed meanwhile is not overwritten. */
export const changeRoles = (id: string, seen: readonly Grant[], grants: readonly Grant[]) =>
  act<MemberChangeRolesMutation['result']>('MemberChangeRoles', changeDocument, {
    id,
    seen: grantInputs(seen),
    grants: grantInputs(grants),
  });

export const endMembership = (id: string, successions: readonly SuccessionInput[]) =>
  act<MemberEndMutation['result']>('MemberEnd', endDocument, { id, successions });
