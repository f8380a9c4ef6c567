import type { HourFilter } from '../../graphql/generated/types.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { exportPath } from './exportFile.ts';

/** The hours that the screen shows, as a file. */
export function ExportButtons({ filter }: { filter: HourFilter }) {
  const name = `uren ${filter.from} tot en met ${filter.to}`;
  return (
    <div class="actions">
      <FileButton path={exportPath('xlsx', filter)} name={`${name}.xlsx`}>
        Bewaar als Excel
      </FileButton>
      <FileButton path={exportPath('csv', filter)} name={`${name}.csv`}>
        Bewaar als CSV
      </FileButton>
    </div>
  );
}
