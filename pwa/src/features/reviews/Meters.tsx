interface Props {
  title: string;
  rows: readonly { label: string; value: number }[];
  say: (value: number) => string;
  empty: string;
}

/** Figures with a bar beside each: who would rather look than read, looks. */
export function Meters({ title, rows, say, empty }: Props) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <table class="meters num">
          <tbody>
            {rows.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td aria-hidden="true" class="meterrow">
                  <i class="meter" style={{ width: `${Math.round((value / most) * 100)}%` }} />
                </td>
                <td class="end">{say(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
