import { act } from '../../graphql/act.ts';
import type { Role } from '../../graphql/generated/types.ts';
import changeDocument from './changeRoles.graphql?raw';
import endDocument from './endMember.graphql?raw';
import type { MemberChangeRolesMutation } from './generated/changeRoles.ts';
import type { MemberEndMutation } from './generated/endMember.ts';
import type { MemberInviteMutation } from './generated/inviteMember.ts';
import type { MemberInviteAgainMutation } from './generated/inviteMemberAgain.ts';
import type { MembersQuery } from './generated/members.ts';
import inviteDocument from './inviteMember.graphql?raw';
import againDocument from './inviteMemberAgain.graphql?raw';

export type Member = MembersQuery['members']['nodes'][number];

export const invite = (guest: { name: string; email: string; roles: readonly Role[] }) =>
  act<MemberInviteMutation['result']>('MemberInvite', inviteDocument, guest, 'id');

export const inviteAgain = (id: string) =>
  act<MemberInviteAgainMutation['result']>('MemberInviteAgain', againDocument, { id });

/** Against the roles that were seen: what another beheerder changed meanwhile is not overwritten. */
export const changeRoles = ({ id, roles: seen }: Member, roles: readonly Role[]) =>
  act<MemberChangeRolesMutation['result']>('MemberChangeRoles', changeDocument, { id, seen, roles });

export const endMembership = (id: string) =>
  act<MemberEndMutation['result']>('MemberEnd', endDocument, { id });
