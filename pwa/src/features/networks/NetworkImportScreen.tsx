import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { FileErrors } from '../../ui/FileErrors.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { NetworkFileQuery } from './generated/networkFile.ts';
import document from './networkFile.graphql?raw';
import { RegionAreas } from './RegionAreas.tsx';

/** A list of networks: chosen, told where its regions lie, and imported. */
export default function NetworkImportScreen() {
  const [upload, setUpload] = useState('');
  return (
    <Page
      title="Netwerken inlezen"
      back={{ href: '/netwerken', label: 'Netwerken' }}
      under={
        <p class="soft">
          Kies een lijst met de kolommen regio, netwerk en school. Namen die zeker zijn, krijgen meteen hun
          school. De rest zoek je daarna zelf uit.
        </p>
      }
    >
      <FileField label="Bestand" hint="csv, ten hoogste 5 MB" uploaded={setUpload} />
      {upload && <OfFile key={upload} uploadId={upload} />}
    </Page>
  );
}

function OfFile({ uploadId }: { uploadId: string }) {
  const read = () => query<NetworkFileQuery>('NetworkFile', document, { uploadId });
  const [answer, retry] = useAnswer(read, uploadId);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const file = answer.data.networkFile;
  if (!file) return <p class="notice">Dit bestand is niet meer bij de server. Kies het opnieuw.</p>;
  if (file.errors.nodes.length > 0) return <FileErrors errors={file.errors.nodes} />;
  if (file.municipalities.nodes.length === 0)
    return (
      <p class="notice">
        Er zijn nog geen scholen om de namen bij te zoeken.{' '}
        <a href="/scholen/inlezen">Lees eerst de scholen in</a>.
      </p>
    );
  return <RegionAreas uploadId={uploadId} file={file} />;
}
