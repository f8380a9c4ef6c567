import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';

/** Shown once: the server keeps no more of it than a hash. */
export function NewAddress({ address }: { address: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toast('De link is gekopieerd.');
    } catch {
      toast('Kopiëren lukt niet in deze browser. Houd de link ingedrukt en kopieer hem zelf.');
    }
  };
  return (
    <div class="notice">
      <p>
        <strong>Je ziet deze link één keer.</strong> Wie hem heeft, kan zien wanneer je op bezoek bent. Deel
        hem dus niet.
      </p>
      <Field
        label="Agendalink"
        value={address}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="actions">
        <a class="btn" href={address.replace(/^https?:/, 'webcal:')}>
          Zet in mijn agenda
        </a>
        <button class="btn ghost" onClick={() => void copy()}>
          Kopieer
        </button>
      </div>
    </div>
  );
}
