interface Props {
  name: string;
  legend: string;
  options: readonly { value: string; label: string; more?: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One of these, each on a line of its own: for labels too long for a pill. */
export const PickList = ({ name, legend, options, value, onChange }: Props) => (
  <fieldset class="ticks one">
    <legend>{legend}</legend>
    {options.map((option) => (
      <label key={option.value}>
        <input
          type="radio"
          name={name}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
        <span>
          {option.label} {option.more && <span class="soft small">{option.more}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
