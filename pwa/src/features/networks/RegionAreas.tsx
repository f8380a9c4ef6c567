import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { schoolYearStart, today } from '../../dates/civil.ts';
import { DateField } from '../../ui/Field.tsx';
import { FileErrors } from '../../ui/FileErrors.tsx';
import { TickList } from '../../ui/TickList.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import type { NetworkFileQuery } from './generated/networkFile.ts';
import { importNetworks } from './networkNames.ts';

type File = NonNullable<NetworkFileQuery['networkFile']>;

/** In which municipalities each region lies: a name is only looked for there. */
export function RegionAreas({ uploadId, file }: { uploadId: string; file: File }) {
  const { route } = useLocation();
  const regions = file.regions.nodes;
  const [areas, setAreas] = useState(() => regions.map(({ municipalities }) => municipalities));
  const [from, setFrom] = useState(schoolYearStart(today()));
  const [wrong, setWrong] = useState<{ text: string; rows: readonly string[] }>({ text: '', rows: [] });
  const [busy, setBusy] = useState(false);
  const empty = areas.findIndex((area) => area.length === 0);

  async function run() {
    if (empty >= 0)
      return setWrong({ text: `Kies voor ${regions[empty]?.name} ten minste één gemeente.`, rows: [] });
    setBusy(true);
    const input = regions.map(({ name }, index) => ({ name, municipalities: areas[index] ?? [] }));
    const { result, refused } = await importNetworks(uploadId, from, input);
    setBusy(false);
    if (refused) return setWrong({ text: refused.message, rows: result?.fileErrors ?? [] });
    const done = result?.result;
    route('/netwerken');
    if (done)
      toast(
        `${done.printed} namen: ${done.matched + done.settled} met een school of besluit, ${done.open} uit te zoeken.`,
      );
  }

  return (
    <>
      {regions.map(({ name, networks, names }, index) => (
        <section key={name}>
          <h2>
            {name} <span class="soft small num">{`${networks} netwerken, ${names} namen`}</span>
          </h2>
          <TickList
            legend="Gemeenten van deze regio"
            options={file.municipalities.nodes.map((value) => ({ value, label: value }))}
            ticked={areas[index] ?? []}
            onChange={(ticked) => setAreas(areas.map((area, other) => (other === index ? ticked : area)))}
          />
        </section>
      ))}
      <DateField label="Geldt vanaf" value={from} onDay={setFrom} />
      <Wrong text={wrong.text} />
      {wrong.rows.length > 0 && <FileErrors errors={wrong.rows} />}
      <button class="btn wide" disabled={busy} onClick={() => void run()}>
        Lees de netwerken in
      </button>
    </>
  );
}
