import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  hint?: string;
  options: readonly { value: T; label: string }[];
  ticked: readonly T[];
  onChange: (ticked: T[]) => void;
  wrong?: string | null | undefined;
}

/** Any number of a few short words, all in sight: boxes to tick that look like pills. */
export function ChipTicks<T extends string>({ legend, hint, options, ticked, onChange, wrong }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="choice" {...(wrong ? { 'aria-describedby': id } : {})}>
      <legend>
        {legend} {hint && <span class="soft small">{hint}</span>}
      </legend>
      <div class="chips">
        {options.map(({ value, label }) => (
          <label class="chip" key={value}>
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={({ currentTarget }) =>
                onChange(
                  currentTarget.checked ? [...ticked, value] : ticked.filter((other) => other !== value),
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
      {wrong && (
        <p class="wrong" id={id} role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
