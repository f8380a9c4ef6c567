import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { RecoveryCodes } from '../access/SecondFactor.tsx';
import { confirmApp, nextApp, renewCodes, type Codes, type Told } from './secondFactor.ts';

type Step =
  | { kind: 'rest' }
  | { kind: 'proof'; of: 'codes' | 'app' }
  | { kind: 'app'; secret: string }
  | { kind: 'codes'; codes: readonly string[] };

/** The app with codes: how many recovery codes are left, and the way to new ones or to another app. */
export function SecondFactorSection({ left, refresh }: { left: number; refresh: () => void }) {
  const [step, setStep] = useState<Step>({ kind: 'rest' });
  const rest = () => setStep({ kind: 'rest' });
  const codes = ({ recoveryCodes }: Codes) => setStep({ kind: 'codes', codes: recoveryCodes });
  const done = () => {
    rest();
    toast('Bewaard. De vorige herstelcodes werken niet meer.');
    refresh();
  };
  if (step.kind === 'codes') return <RecoveryCodes codes={step.codes} done={done} />;
  return (
    <section class="stack">
      <h2>App met codes</h2>
      {step.kind === 'rest' && (
        <>
          <p>{leftInWords(left)}</p>
          <div class="actions">
            <button class="btn ghost" onClick={() => setStep({ kind: 'proof', of: 'codes' })}>
              Maak nieuwe herstelcodes
            </button>
            <button class="btn quiet" onClick={() => setStep({ kind: 'proof', of: 'app' })}>
              Koppel een andere app
            </button>
          </div>
        </>
      )}
      {step.kind === 'proof' && step.of === 'codes' && (
        <Asked key="codes" {...proof} send={renewCodes} came={codes} close={rest}>
          De herstelcodes die je nu hebt, werken daarna niet meer.
        </Asked>
      )}
      {step.kind === 'proof' && step.of === 'app' && (
        <Asked
          key="app"
          {...proof}
          send={nextApp}
          came={({ secret }) => setStep({ kind: 'app', secret })}
          close={rest}
        >
          Je krijgt een sleutel voor de nieuwe app. De app van nu werkt tot je de nieuwe hebt gekoppeld.
        </Asked>
      )}
      {step.kind === 'app' && (
        <Asked key="next" {...first} send={confirmApp} came={codes} close={rest}>
          Voeg binnen een kwartier in de nieuwe app een account toe met deze sleutel:{' '}
          <strong>{step.secret.replace(/(.{4})/g, '$1 ')}</strong>
        </Asked>
      )}
    </section>
  );
}

const proof = {
  label: 'Wachtwoord of code uit je app',
  kind: { type: 'password', autoComplete: 'current-password' },
} as const;
const first = {
  label: 'Code uit de nieuwe app',
  kind: { inputMode: 'numeric', autoComplete: 'one-time-code' },
} as const;

function leftInWords(left: number): string {
  if (left === 0) return 'Je herstelcodes zijn op. Maak nieuwe, anders kom je zonder telefoon niet binnen.';
  return `Nog ${left} van de 10 herstelcodes. Met één code kom je één keer binnen zonder je telefoon.`;
}

interface AskedProps<T> {
  label: string;
  kind: typeof proof.kind | typeof first.kind;
  send: (typed: string) => Promise<Told<T>>;
  came: (data: T) => void;
  close: () => void;
  children: ComponentChildren;
}

/** One field to show who this is, with what it is for. */
function Asked<T>({ label, kind, send, came, close, children }: AskedProps<T>) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function submit(event: Event) {
    event.preventDefault();
    setBusy(true);
    const told = await send(typed);
    setBusy(false);
    if ('data' in told) return came(told.data);
    setTyped('');
    setWrong(told.wrong);
  }
  return (
    <form class="form" onSubmit={(event) => void submit(event)}>
      <p>{children}</p>
      <Field
        label={label}
        {...kind}
        required
        value={typed}
        wrong={wrong}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div class="actions">
        <button class="btn" disabled={busy}>
          Ga verder
        </button>
        <button type="button" class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </form>
  );
}
