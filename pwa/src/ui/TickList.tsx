interface Props {
  legend: string;
  options: readonly { value: string; label: string; more?: string }[];
  ticked: readonly string[];
  onChange: (ticked: string[]) => void;
  wrong?: string | null;
}

/** Any number of these, each on a line of its own. */
export const TickList = ({ legend, options, ticked, onChange, wrong }: Props) => (
  <fieldset class="ticks">
    <legend>{legend}</legend>
    {options.map(({ value, label, more }) => (
      <label key={value}>
        <input
          type="checkbox"
          checked={ticked.includes(value)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...ticked, value] : ticked.filter((other) => other !== value))
          }
        />
        <span>
          {label} {more && <span class="soft small num">{more}</span>}
        </span>
      </label>
    ))}
    {wrong && (
      <p class="wrong" role="alert">
        {wrong}
      </p>
    )}
  </fieldset>
);
