import type { SchoolImportInput } from '../../graphql/generated/types.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { TickList } from '../../ui/TickList.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { ApplyImport } from './ApplyImport.tsx';
import { FileErrors } from '../../ui/FileErrors.tsx';
import { Fields, Several } from './PreviewLists.tsx';
import { previewImport, type Preview } from './schoolFiles.ts';

interface Props {
  declaration: SchoolImportInput;
  ticked: readonly string[];
  tick: (codes: string[]) => void;
}

/** What the import would do, before anything is done. */
export function ImportPreview({ declaration, ticked, tick }: Props) {
  const [answer, refresh] = useAnswer(() => previewImport(declaration), JSON.stringify(declaration));
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={refresh} />;
  const preview = answer.data;
  if (!preview) return <p class="notice">Dit bestand is niet meer bij de server. Kies het opnieuw.</p>;
  if (!preview.counts) return <FileErrors errors={preview.errors.nodes} />;
  const choosable = [
    ...preview.added.nodes.filter(({ locationCode }) => ticked.includes(locationCode)),
    ...preview.unticked.nodes,
  ].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  return (
    <>
      <section class="stack">
        <h2>Wat er verandert</h2>
        <Counts counts={preview.counts} />
        {declaration.kind === 'SPECIAL' && choosable.length > 0 && (
          <TickList
            legend="Vink de scholen van jullie samenwerkingsverband aan"
            options={choosable.map(({ locationCode, name, place }) => ({
              value: locationCode,
              label: name,
              more: `${place}, ${locationCode}`,
            }))}
            ticked={ticked}
            onChange={tick}
          />
        )}
        <Several title="Nieuw" total={preview.counts.added} schools={preview.added.nodes} />
        <Fields total={preview.counts.changed} changes={preview.changed.nodes} />
        <Several
          title="Weg: deze scholen worden gesloten"
          total={preview.counts.gone}
          schools={preview.gone.nodes}
        />
        <Notices notices={preview.notices.nodes} />
      </section>
      <ApplyImport declaration={declaration} preview={preview} changed={refresh} />
    </>
  );
}

function Counts({ counts }: { counts: NonNullable<Preview['counts']> }) {
  const heads = [
    { label: 'Nieuw', value: counts.added },
    { label: 'Gewijzigd', value: counts.changed },
    { label: 'Gelijk', value: counts.unchanged },
    { label: 'Weg', value: counts.gone },
    { label: 'Buiten het gebied', value: counts.outside },
  ];
  return (
    <dl class="heads num">
      {heads.map(({ label, value }) => (
        <div class="card head" key={label}>
          <dt class="small soft">{label}</dt>
          <dd>
            <b>{value}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const Notices = ({ notices }: { notices: readonly string[] }) =>
  notices.length > 0 && (
    <details>
      <summary>
        {notices.length === 1 ? '1 opmerking' : `${notices.length} opmerkingen`} bij het bestand
      </summary>
      <ul class="bullets">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </details>
  );
