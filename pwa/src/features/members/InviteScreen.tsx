import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Role } from '../../graphql/generated/types.ts';
import { sentence } from '../../text/sentences.ts';
import { Field } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { noTerms, termsInput, wrongsOf, type Wrongs } from '../people/terms.ts';
import { unplaced, type Grant } from './grants.ts';
import { GrantsChoice } from './GrantsChoice.tsx';
import { InvitedTerms } from './InvitedTerms.tsx';
import { invite } from './memberActs.ts';
import { roleNames } from './roles.ts';

const empty = {
  name: '',
  email: '',
  grants: [] as readonly Grant[],
  partly: [] as readonly Role[],
  terms: noTerms,
};

/** Invites one person: a mail with a link to choose a password by. An expert comes with what is agreed. */
export default function InviteScreen() {
  const { route } = useLocation();
  const [guest, setGuest] = useState(empty);
  const [wrongs, setWrongs] = useState<Wrongs>({});
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<typeof empty>) => setGuest({ ...guest, ...changes });
  const expert = guest.grants.some(({ role }) => role === 'EXPERT');

  async function send(event: Event) {
    event.preventDefault();
    const missing = missingOf(guest);
    if (Object.keys(missing).length > 0) return setWrongs(missing);
    setBusy(true);
    const { name, email, grants } = guest;
    const came = await invite({ name, email, grants, terms: expert ? termsInput(guest.terms) : null });
    setBusy(false);
    setWrongs(wrongsOf(came));
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
          wrong={wrongs.name}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <Field
          label="E-mailadres"
          type="email"
          autoComplete="off"
          value={guest.email}
          wrong={wrongs.email}
          onInput={({ currentTarget }) => change({ email: currentTarget.value })}
        />
        <GrantsChoice
          legend="Rollen"
          grants={guest.grants}
          partly={guest.partly}
          change={(grants, partly) => change({ grants, partly })}
          wrong={wrongs.roles ?? wrongs.grants}
        />
        {expert && (
          <InvitedTerms
            name={guest.name}
            terms={guest.terms}
            change={(terms) => change({ terms: { ...guest.terms, ...terms } })}
            wrongs={wrongs}
          />
        )}
        <Wrong text={wrongs['']} />
        {Object.values(wrongs).some((text) => text !== '') && (
          <p class="small soft">Er is nog niets verstuurd. Kijk hierboven wat er ontbreekt.</p>
        )}
        <button class="btn wide" disabled={busy}>
          Verstuur de uitnodiging
        </button>
      </form>
    </Page>
  );
}

function missingOf({ name, email, grants, partly }: typeof empty): Wrongs {
  const [nowhere] = unplaced(grants, partly);
  const required = sentence('REQUIRED');
  return {
    ...(name.trim() === '' && { name: required }),
    ...(email.trim() === '' && { email: required }),
    ...(nowhere && { roles: `Kies waar de rol ${roleNames[nowhere].label} geldt.` }),
    ...(grants.length === 0 && !nowhere && { roles: required }),
  };
}
