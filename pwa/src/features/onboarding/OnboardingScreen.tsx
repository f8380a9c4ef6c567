import { useLocation } from 'preact-iso';
import { FileButton } from '../../ui/FileButton.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { Page } from '../../ui/Page.tsx';
import { OnboardingJob } from './OnboardingJob.tsx';
import { OnboardingPreview } from './OnboardingPreview.tsx';

/** A workbook with what was kept elsewhere: chosen, looked at, and only then brought in. The address holds where one is. */
export default function OnboardingScreen() {
  const { query, route } = useLocation();
  const go = (name: string, id: string) =>
    route(`/beginnen?${new URLSearchParams({ [name]: id }).toString()}`, true);
  const { bestand, werk } = query;
  return (
    <Page
      title="Begin met je bestaande gegevens"
      under={
        <p class="soft">
          Neem experts, contactpersonen van scholen, lopende trajecten en uren mee uit een werkmap. Lees eerst
          de scholen en de netwerken in.
        </p>
      }
    >
      {werk ? (
        <OnboardingJob id={werk} />
      ) : (
        <>
          <section class="card stack">
            <h2>1. Vul het voorbeeld in</h2>
            <p>Op het blad Uitleg staat wat er in elke kolom hoort. Schrijf geen namen van leerlingen.</p>
            <div class="actions">
              <FileButton path="/api/onboarding/template.xlsx" name="gegevens meenemen.xlsx">
                Download het voorbeeld
              </FileButton>
            </div>
          </section>
          <section class="card stack">
            <h2>2. Kies je bestand</h2>
            <FileField
              label="Werkmap"
              hint="xlsx, ten hoogste 5 MB"
              accept=".xlsx"
              uploaded={(id) => go('bestand', id)}
            />
          </section>
          {bestand && <OnboardingPreview key={bestand} uploadId={bestand} started={(id) => go('werk', id)} />}
        </>
      )}
    </Page>
  );
}
