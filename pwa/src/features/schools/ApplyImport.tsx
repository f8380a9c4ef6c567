import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { SchoolImportInput } from '../../graphql/generated/types.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { applyImport, type Preview } from './schoolFiles.ts';

interface Props {
  declaration: SchoolImportInput;
  preview: Preview;
  /** Something else changed the schools since the preview. */
  changed: () => void;
}

/** Applies what was shown, after a question when schools would close. */
export function ApplyImport({ declaration, preview, changed }: Props) {
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState('');
  const { counts, fingerprint } = preview;
  if (!counts || !fingerprint) return null;
  const total = counts.added + counts.changed + counts.gone;
  if (total === 0) return <p class="notice">Er verandert niets: alles uit dit gebied is al bijgewerkt.</p>;

  async function apply() {
    setAsking(false);
    const { result, refused } = await applyImport(declaration, fingerprint ?? '');
    if (result?.job) return route(`/scholen/inlezen/${result.job.id}`);
    setWrong(refused?.message ?? '');
    if (refused?.field === 'fingerprint') changed();
  }

  return (
    <>
      <Wrong text={wrong} />
      <button class="btn wide" onClick={() => (counts.gone > 0 ? setAsking(true) : void apply())}>
        Lees deze {total} {total === 1 ? 'wijziging' : 'wijzigingen'} in
      </button>
      {asking && (
        <Confirm title={closing(counts.gone)} onClose={() => setAsking(false)}>
          <p>
            {counts.gone === 1 ? 'Deze school staat' : 'Deze scholen staan'} niet meer in het bestand. Uren en
            trajecten blijven bewaard. Staat een school later weer in het bestand, dan gaat die weer open.
          </p>
          <div class="actions">
            <button class="btn" onClick={() => void apply()}>
              Lees in en sluit
            </button>
            <button class="btn quiet" onClick={() => setAsking(false)}>
              Toch niet
            </button>
          </div>
        </Confirm>
      )}
    </>
  );
}

const closing = (count: number) => (count === 1 ? 'Eén school sluiten?' : `${count} scholen sluiten?`);
