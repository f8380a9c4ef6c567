import type { ComponentChildren } from 'preact';

export interface Option<T extends string | number> {
  value: T;
  label: string;
}

interface Props<T extends string | number> {
  name: string;
  legend: string;
  hint?: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  children?: ComponentChildren;
}

/** One of a few, all in sight: a group of radio buttons that look like pills. */
export const Choice = <T extends string | number>({
  name,
  legend,
  hint,
  options,
  value,
  onChange,
  children,
}: Props<T>) => (
  <fieldset class="choice">
    <legend>
      {legend} {hint && <span class="soft small">{hint}</span>}
    </legend>
    <div class="chips">
      {options.map((option) => (
        <label class="chip num" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
      {children}
    </div>
  </fieldset>
);
