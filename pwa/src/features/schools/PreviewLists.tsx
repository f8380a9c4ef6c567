import type { Preview } from './schoolFiles.ts';

type School = Preview['gone']['nodes'][number];

interface SeveralProps {
  title: string;
  total: number;
  schools: readonly School[];
}

/** Schools of one list of the preview, closed until somebody wants to see them. */
export const Several = ({ title, total, schools }: SeveralProps) =>
  total > 0 && (
    <details>
      <summary>
        {title} <span class="soft num">{total}</span>
      </summary>
      <ul class="bullets">
        {schools.map(({ locationCode, name, place }) => (
          <li key={locationCode}>
            {name}, {place} <span class="soft small num">{locationCode}</span>
          </li>
        ))}
        <Rest total={total} shown={schools.length} />
      </ul>
    </details>
  );

interface FieldsProps {
  total: number;
  changes: Preview['changed']['nodes'];
}

/** Changed schools, with what each field was and becomes. */
export const Fields = ({ total, changes }: FieldsProps) =>
  total > 0 && (
    <details>
      <summary>
        Gewijzigd <span class="soft num">{total}</span>
      </summary>
      <ul class="bullets">
        {changes.map(({ school, reopens, fields }) => (
          <li key={school.locationCode}>
            <strong>{school.name}</strong>
            {reopens && <span class="tag">gaat weer open</span>}
            {fields.map(({ name, before, after }) => (
              <p class="small" key={name}>
                {name}: <del>{before || 'leeg'}</del> wordt <ins>{after || 'leeg'}</ins>
              </p>
            ))}
          </li>
        ))}
        <Rest total={total} shown={changes.length} />
      </ul>
    </details>
  );

const Rest = ({ total, shown }: { total: number; shown: number }) =>
  total > shown && <li class="soft">en nog {total - shown}</li>;
