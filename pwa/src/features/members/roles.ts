import type { Role } from '../../graphql/generated/types.ts';

/** The roles as people call them, with what each one can do. */
export const roleNames: Record<Role, { label: string; more: string }> = {
  EXPERT: { label: 'Expert', more: 'schrijft uren, werkt aan trajecten' },
  SUPPORT_MANAGER: { label: 'Manager ondersteuning', more: 'ziet alle uren, geeft maanden akkoord' },
  PROCESS_FACILITATOR: { label: 'Regionaal procesbegeleider', more: 'start trajecten, koppelt experts' },
  POLICY_OFFICER: { label: 'Beleidsmedewerker', more: 'ziet patronen, nooit een leerling' },
  SCHOOL: { label: 'School', more: 'volgt de eigen trajecten' },
  ADMINISTRATOR: { label: 'Beheerder', more: 'beheert mensen, scholen en netwerken' },
};

export const roleOptions = (Object.keys(roleNames) as Role[]).map((role) => ({
  value: role,
  ...roleNames[role],
}));
