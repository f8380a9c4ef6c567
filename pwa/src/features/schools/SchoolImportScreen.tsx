import { useLocation } from 'preact-iso';
import type { SchoolKind } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Coordinates } from './Coordinates.tsx';
import { Declaration } from './Declaration.tsx';
import { FileErrors } from '../../ui/FileErrors.tsx';
import { readFile } from './schoolFiles.ts';

type Chosen = SchoolKind | 'KAART';

const kinds: { value: Chosen; label: string }[] = [
  { value: 'PRIMARY', label: 'Basisonderwijs' },
  { value: 'SPECIAL', label: 'Speciaal: sbo, so en vso' },
  { value: 'KAART', label: 'Plaats op de kaart' },
];

/** A file of DUO: chosen, declared, looked at, and only then applied. The address holds the file, so that a reload loses nothing. */
export default function SchoolImportScreen() {
  const { query, route } = useLocation();
  const kind = kinds.find(({ value }) => value === query.soort)?.value ?? 'PRIMARY';
  const upload = query.bestand ?? '';
  const go = (soort: Chosen, bestand: string) =>
    route(`/scholen/inlezen?${new URLSearchParams({ soort, ...(bestand && { bestand }) }).toString()}`, true);
  return (
    <Page
      title="Scholen inlezen"
      back={{ href: '/scholen', label: 'Scholen' }}
      under={
        <p class="soft">
          {kind === 'KAART'
            ? 'Kies een bestand met coördinaten. Verder verandert er niets aan de scholen.'
            : 'Kies een bestand met vestigingen van DUO. Je ziet eerst wat er verandert. Pas daarna lees je het in.'}
        </p>
      }
    >
      <Choice
        name="kind"
        legend="Welk bestand"
        options={kinds}
        value={kind}
        onChange={(value) => go(value, value === 'KAART' || kind === 'KAART' ? '' : upload)}
      />
      <FileField
        key={kind === 'KAART' ? 'map' : 'duo'}
        label="Bestand"
        hint={
          kind === 'KAART' ? 'csv met vestigingscode, breedtegraad en lengtegraad' : 'csv, ten hoogste 5 MB'
        }
        uploaded={(id) => go(kind, id)}
      />
      {upload && kind !== 'KAART' && <OfFile key={`${kind} ${upload}`} kind={kind} uploadId={upload} />}
      {upload && kind === 'KAART' && <Coordinates key={upload} uploadId={upload} />}
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
