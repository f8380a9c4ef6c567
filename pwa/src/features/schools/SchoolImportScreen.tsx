import { useLocation } from 'preact-iso';
import type { SchoolKind } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Declaration } from './Declaration.tsx';
import { FileErrors } from './FileErrors.tsx';
import { readFile } from './schoolFiles.ts';

const kinds: { value: SchoolKind; label: string }[] = [
  { value: 'PRIMARY', label: 'Basisonderwijs' },
  { value: 'SPECIAL', label: 'Speciaal: sbo, so en vso' },
];

/** A file of DUO: chosen, declared, looked at, and only then applied. The address holds the file, so that a reload loses nothing. */
export default function SchoolImportScreen() {
  const { query, route } = useLocation();
  const kind: SchoolKind = query.soort === 'SPECIAL' ? 'SPECIAL' : 'PRIMARY';
  const upload = query.bestand ?? '';
  const go = (soort: SchoolKind, bestand: string) =>
    route(`/scholen/inlezen?${new URLSearchParams({ soort, ...(bestand && { bestand }) }).toString()}`, true);
  return (
    <Page
      title="Scholen inlezen"
      back={{ href: '/scholen', label: 'Scholen' }}
      under={
        <p class="soft">
          Kies een bestand met vestigingen van DUO. Je ziet eerst wat er verandert. Pas daarna lees je het in.
        </p>
      }
    >
      <Choice
        name="kind"
        legend="Welk bestand"
        options={kinds}
        value={kind}
        onChange={(value) => go(value, upload)}
      />
      <FileField label="Bestand" hint="csv, ten hoogste 5 MB" uploaded={(id) => go(kind, id)} />
      {upload && <OfFile key={`${kind} ${upload}`} kind={kind} uploadId={upload} />}
    </Page>
  );
}

function OfFile({ kind, uploadId }: { kind: SchoolKind; uploadId: string }) {
  const [answer, retry] = useAnswer(() => readFile(uploadId), uploadId);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const file = answer.data;
  if (!file) return <p class="notice">Dit bestand is niet meer bij de server. Kies het opnieuw.</p>;
  if (file.errors.length > 0) return <FileErrors errors={file.errors} />;
  return <Declaration uploadId={uploadId} kind={kind} municipalities={file.municipalities} />;
}
