import { waitNames } from './words.ts';
import type { Table } from './table.ts';

/** Each wait as a bar: dark until half of them, light until nine of ten. The words beside it say the same. */
export function WaitBars({ waits }: { waits: Table['waits'] }) {
  if (waits.length === 0) return null;
  const longest = Math.max(...waits.map(({ p90Days }) => p90Days ?? 0), 1);
  const part = (days: number) => `${Math.round((days / longest) * 100)}%`;
  return (
    <dl class="card waits num">
      {waits.map(({ kind, medianDays, p90Days }) => (
        <div key={kind}>
          <dt>{waitNames[kind]}</dt>
          <dd>
            {medianDays === null || p90Days === null ? (
              <span class="soft">nog te weinig</span>
            ) : (
              <>
                <span class="span" aria-hidden="true">
                  <i class="most" style={{ width: part(p90Days) }} />
                  <i style={{ width: part(medianDays) }} />
                </span>
                <b>{medianDays}</b> dagen, negen van de tien binnen {p90Days}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
