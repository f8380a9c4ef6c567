import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Role } from '../../graphql/generated/types.ts';
import { sentence } from '../../text/sentences.ts';
import type { Refused } from '../../graphql/act.ts';
import { Field } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { TickList } from '../../ui/TickList.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { invite } from './memberActs.ts';
import { roleOptions } from './roles.ts';

const empty = { name: '', email: '', roles: [] as Role[] };

/** Invites one person: a mail with a link to choose a password by. */
export default function InviteScreen() {
  const { route } = useLocation();
  const [guest, setGuest] = useState(empty);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<typeof empty>) => setGuest({ ...guest, ...changes });
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);

  async function send(event: Event) {
    event.preventDefault();
    const missing = (['name', 'email', 'roles'] as const).find((field) => guest[field].length === 0);
    if (missing) return setRefused({ field: missing, message: sentence('REQUIRED') });
    setBusy(true);
    const came = await invite(guest);
    setBusy(false);
    setRefused(came.refused);
    if (came.refused) return;
    route('/mensen');
    toast(`${guest.name} krijgt een mail met een link. De link werkt één keer, drie dagen lang.`);
  }

  return (
    <Page title="Nodig iemand uit" back={{ href: '/mensen', label: 'Mensen' }}>
      <form class="form" onSubmit={(event) => void send(event)} noValidate>
        <Field
          label="Naam"
          hint="zoals collega's die zien"
          autoComplete="off"
          maxLength={120}
          value={guest.name}
          wrong={wrong('name')}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <Field
          label="E-mailadres"
          type="email"
          autoComplete="off"
          value={guest.email}
          wrong={wrong('email')}
          onInput={({ currentTarget }) => change({ email: currentTarget.value })}
        />
        <TickList
          legend="Rollen"
          options={roleOptions}
          ticked={guest.roles}
          onChange={(roles) => change({ roles: roles as Role[] })}
          wrong={wrong('roles')}
        />
        <Wrong text={wrong('')} />
        <button class="btn wide" disabled={busy}>
          Verstuur de uitnodiging
        </button>
      </form>
    </Page>
  );
}
