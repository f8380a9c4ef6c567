import type { Role, RoleGrantInput } from '../../graphql/generated/types.ts';
import { roleNames } from './roles.ts';

/** A role and where it holds, as it is chosen; without a place it holds for the whole partnership. */
export interface Grant {
  role: Role;
  regionId?: string;
  networkId?: string;
}

interface Held {
  role: Role;
  region: { id: string; name: string } | null;
  network: { id: string; name: string } | null;
}

/** Roles that can be held for a part of the partnership (D1), and whether a network can be such a part. */
export const placed: Partial<Record<Role, { networks: boolean }>> = {
  SUPPORT_MANAGER: { networks: false },
  PROCESS_FACILITATOR: { networks: true },
  POLICY_OFFICER: { networks: true },
};

export const grantsOf = (held: readonly Held[]): Grant[] =>
  held.map(({ role, region, network }) => ({
    role,
    ...(region && { regionId: region.id }),
    ...(network && { networkId: network.id }),
  }));

export const isWhole = ({ regionId, networkId }: Grant): boolean => !regionId && !networkId;

/** Each role once, with the places it holds in: "Regionaal procesbegeleider (Noord en Zuid)". */
export function grantsInWords(held: readonly Held[]): string[] {
  const roles = [...new Set(held.map(({ role }) => role))];
  const order = Object.keys(roleNames);
  return roles
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((role) => {
      const places = held
        .filter((grant) => grant.role === role)
        .map(({ region, network }) => region?.name ?? network?.name ?? '')
        .filter((place) => place !== '');
      return places.length === 0 ? roleNames[role].label : `${roleNames[role].label} (${listed(places)})`;
    });
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

/** The roles for which nothing is chosen yet of what they would hold for. */
export const unplaced = (grants: readonly Grant[], partly: readonly Role[]): Role[] =>
  partly.filter((role) => !grants.some((grant) => grant.role === role));

export const rolesOf = (grants: readonly Grant[]): Role[] => [...new Set(grants.map(({ role }) => role))];

export const grantInputs = (grants: readonly Grant[]): RoleGrantInput[] =>
  grants.map((grant) => ({ ...grant }));
