import { useEffect, useState } from 'preact/hooks';
import {
  demonstrationAccounts,
  recoveryCodes,
  signIn,
  signOutOwed,
  type Credentials,
  type DemonstrationAccount,
  type SignInOutcome,
} from '../../session/signIn.ts';
import { locked, membership } from '../../session/membership.ts';
import { Stranded } from '../unsent/Stranded.tsx';
import { stranded } from '../unsent/stranded.ts';
import { Forgotten } from './Forgotten.tsx';
import { RecoveryCodes, SecondFactor } from './SecondFactor.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { Horizon } from '../../ui/Horizon.tsx';
import { tooOften } from '../../text/waits.ts';

function inWords(outcome: SignInOutcome): string {
  switch (outcome.kind) {
    case 'wait':
      return tooOften(outcome.seconds);
    case 'failed':
      return 'E-mailadres of wachtwoord klopt niet.';
    case 'code-required':
    case 'enrolment':
      return 'Typ ook de code uit je app.';
    case 'offline':
      return 'De server is niet bereikbaar. Inloggen kan alleen met verbinding.';
    case 'portal':
      return 'Dit netwerk vraagt je eerst om in te loggen bij de wifi.';
    case 'choose':
      return 'Kies eerst waar je nu voor werkt.';
    case 'signed-in':
      return '';
  }
}

/** The partnership of the last time on this device, when it is among those to choose from. */
const first = ({ partnerships, last }: Extract<SignInOutcome, { kind: 'choose' }>): string =>
  (partnerships.find(({ id }) => id === last) ?? partnerships[0])?.id ?? '';

/** The door: one form, and in a demonstration the accounts to try. */
export function SignInScreen({ done }: { done: () => void }) {
  // Null until the server said: a form that the accounts push down is a form one misses.
  const [accounts, setAccounts] = useState<DemonstrationAccount[] | null>(null);
  const [credentials, setCredentials] = useState<Credentials>({ email: '', password: '' });
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = 'Inloggen - Uitzicht';
    void demonstrationAccounts().then(setAccounts);
  }, []);

  async function enter(given: Credentials) {
    setBusy(true);
    const came = await signIn(given);
    setOutcome(came);
    setBusy(false);
    if (came.kind === 'choose')
      setCredentials({ ...given, partnershipId: given.partnershipId ?? first(came) });
    if (came.kind === 'signed-in' && recoveryCodes.value.length === 0) done();
  }

  const leave = () => {
    recoveryCodes.value = [];
    if (outcome?.kind === 'signed-in') return done();
    // The code of the app was used: the next time another one is asked.
    setCredentials({ ...credentials, code: '' });
  };
  const change = (changes: Partial<Credentials>) => setCredentials({ ...credentials, ...changes });
  const submit = (event: Event) => {
    event.preventDefault();
    void enter(credentials);
  };

  if (recoveryCodes.value.length > 0)
    return (
      <main class="door">
        <div>
          <RecoveryCodes codes={recoveryCodes.value} done={leave} />
        </div>
      </main>
    );
  return (
    <main class="door">
      <Horizon />
      <div>
        <header>
          <h1>Uitzicht</h1>
          <p class="soft">Van overzicht, via inzicht, naar uitzicht.</p>
        </header>
        {locked.value && (
          <p class="notice">
            Dit toestel had 14 dagen geen contact. Log in om je werk weer te zien; er is niets weg.
          </p>
        )}
        {signOutOwed.value && !membership.value && (
          <p class="notice" role="status">
            Je gegevens zijn van dit toestel gewist. De server weet nog niet dat je uitlogde: dat gebeurt
            vanzelf zodra er verbinding is.
          </p>
        )}
        {membership.value && stranded.value && <Stranded atDoor />}
        {accounts !== null && accounts.length > 0 && (
          <Accounts accounts={accounts} busy={busy} enter={(given) => void enter(given)} />
        )}
        <form class="form" hidden={accounts === null} onSubmit={submit}>
          <Field
            label="E-mailadres"
            type="email"
            autocomplete="username"
            required
            value={credentials.email}
            onInput={({ currentTarget }) => change({ email: currentTarget.value })}
          />
          <Field
            label="Wachtwoord"
            type="password"
            autocomplete="current-password"
            required
            value={credentials.password}
            onInput={({ currentTarget }) => change({ password: currentTarget.value })}
          />
          {(outcome?.kind === 'code-required' || outcome?.kind === 'enrolment') && (
            <SecondFactor
              secret={outcome.kind === 'enrolment' ? outcome.secret : null}
              code={credentials.code ?? ''}
              onCode={(code) => change({ code })}
            />
          )}
          {outcome?.kind === 'choose' && (
            <Choice
              name="partnership"
              legend="Waar werk je nu voor?"
              options={outcome.partnerships.map(({ id, name }) => ({ value: id, label: name }))}
              value={credentials.partnershipId ?? ''}
              onChange={(partnershipId) => change({ partnershipId })}
            />
          )}
          {outcome && outcome.kind !== 'signed-in' && outcome.kind !== 'choose' && (
            <p class="wrong" role="alert">
              {inWords(outcome)}
            </p>
          )}
          <button class="btn wide" disabled={busy}>
            {busy ? 'Even geduld...' : 'Log in'}
          </button>
        </form>
        {accounts !== null && <Forgotten email={credentials.email} />}
      </div>
    </main>
  );
}

interface AccountsProps {
  accounts: DemonstrationAccount[];
  busy: boolean;
  enter: (given: Credentials) => void;
}

const Accounts = ({ accounts, busy, enter }: AccountsProps) => (
  <section class="stack">
    <h2>Demonstratie: kies wie je bent</h2>
    <div class="accounts">
      {accounts.map(({ name, role, email, password }) => (
        <button class="account" key={email} disabled={busy} onClick={() => enter({ email, password })}>
          <strong>{name}</strong>
          <span class="small soft">{role}</span>
        </button>
      ))}
    </div>
  </section>
);
