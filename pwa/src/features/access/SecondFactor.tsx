import { Field } from '../../ui/Field.tsx';

interface Props {
  /** The key to tie an authenticator app with, the first time; null when one is tied already. */
  secret: string | null;
  code: string;
  onCode: (code: string) => void;
}

export const SecondFactor = ({ secret, code, onCode }: Props) => (
  <div class="stack">
    {secret && (
      <div class="notice">
        <p>Jouw rol vraagt een tweede slot. Voeg in je authenticator-app een account toe met deze sleutel:</p>
        <p>
          <strong>{secret.replace(/(.{4})/g, '$1 ')}</strong>
        </p>
      </div>
    )}
    <Field
      label="Code uit je app"
      inputMode="numeric"
      autocomplete="one-time-code"
      required
      value={code}
      onInput={({ currentTarget }) => onCode(currentTarget.value)}
    />
  </div>
);

/** Shown once: with one of these one gets in without the app. */
export const RecoveryCodes = ({ codes, done }: { codes: readonly string[]; done: () => void }) => (
  <section class="stack">
    <h2>Bewaar deze herstelcodes</h2>
    <p>Raak je je telefoon kwijt, dan kom je met één van deze codes binnen. Je ziet ze nu voor het laatst.</p>
    <ul class="card num">
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
    <button class="btn wide" onClick={done}>
      Ik heb ze bewaard
    </button>
  </section>
);
