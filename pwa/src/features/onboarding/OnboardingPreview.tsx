import { useState } from 'preact/hooks';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Wrong } from '../../ui/Wrong.tsx';
import { applyOnboarding, previewOnboarding, problemInWords, type Preview } from './onboarding.ts';

interface Props {
  uploadId: string;
  started: (jobId: string) => void;
}

/** What the workbook would bring, or what is wrong with it. */
export function OnboardingPreview({ uploadId, started }: Props) {
  const [answer, retry] = useAnswer(() => previewOnboarding(uploadId), uploadId);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const preview = answer.data.onboardingPreview;
  if (!preview) return <p class="notice">Dit bestand is niet meer bij de server. Kies het opnieuw.</p>;
  return preview.problemCount > 0 ? (
    <Problems preview={preview} />
  ) : (
    <Brings preview={preview} uploadId={uploadId} started={started} />
  );
}

const Problems = ({ preview: { problems, problemCount } }: { preview: Preview }) => (
  <div class="notice bad" role="alert">
    <p>
      <strong>Er komt niets binnen.</strong> Verbeter het bestand en kies het opnieuw.
    </p>
    <ul class="bullets">
      {problems.nodes.map((problem) => (
        <li key={problemInWords(problem)}>{problemInWords(problem)}</li>
      ))}
    </ul>
    {problemCount > problems.nodes.length && (
      <p>
        Hier staan de eerste {problems.nodes.length} van de {problemCount} fouten.
      </p>
    )}
  </div>
);

function Brings({ preview, uploadId, started }: Props & { preview: Preview }) {
  const [wrong, setWrong] = useState('');
  const sheets = preview.sheets.nodes;
  const fresh = sheets.reduce((sum, sheet) => sum + sheet.fresh, 0);
  const experts = sheets.find(({ sheet }) => sheet === 'Experts')?.fresh ?? 0;
  async function apply() {
    const { result, refused } = await applyOnboarding(uploadId);
    if (result?.jobId) return started(result.jobId);
    setWrong(refused?.message ?? '');
  }
  return (
    <section class="card stack">
      <h2>3. Kijk wat er binnenkomt</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Blad</th>
              <th scope="col" class="end">
                Nieuw
              </th>
              <th scope="col" class="end">
                Staat er al
              </th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(({ sheet, rows, fresh: added }) => (
              <tr key={sheet}>
                <td>{sheet}</td>
                <td class="end num">{added}</td>
                <td class="end num">{rows - added}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview.newDomains.nodes.length > 0 && (
        <p>Nieuwe expertise, die er nog niet was: {preview.newDomains.nodes.join(', ')}.</p>
      )}
      {experts > 0 && (
        <p>
          {experts === 1 ? 'Eén expert krijgt' : `${experts} experts krijgen`} een uitnodiging per mail.
          Maanden die voorbij zijn, staan daarna klaar voor het akkoord van de manager.
        </p>
      )}
      <Wrong text={wrong} />
      {fresh === 0 ? (
        <p class="notice">Er verandert niets: alles uit dit bestand staat er al.</p>
      ) : (
        <button class="btn wide" onClick={() => void apply()}>
          Neem deze {fresh} rijen mee
        </button>
      )}
    </section>
  );
}
