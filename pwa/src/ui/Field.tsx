import type {
  ComponentChildren,
  InputHTMLAttributes,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** What is wrong with it, in a sentence. */
  wrong?: string | null | undefined;
  hint?: string;
}

type InputProps = Props & InputHTMLAttributes<HTMLInputElement>;
type TextProps = Props & TextareaHTMLAttributes<HTMLTextAreaElement>;
type SelectProps = Props & SelectHTMLAttributes<HTMLSelectElement> & { children: ComponentChildren };

const about = (id: string, wrong: string | null | undefined) =>
  wrong ? { 'aria-invalid': true as const, 'aria-describedby': id } : {};

const Frame = ({ label, wrong, hint, id, children }: Props & { id: string; children: ComponentChildren }) => (
  <label class="field">
    <span>
      {label} {hint && <span class="soft small">{hint}</span>}
    </span>
    {children}
    {wrong && (
      <p class="wrong" id={id} role="alert">
        {wrong}
      </p>
    )}
  </label>
);

export function Field({ label, wrong, hint, ...input }: InputProps) {
  const id = useId();
  return (
    <Frame label={label} wrong={wrong} {...(hint ? { hint } : {})} id={id}>
      <input class="input" {...about(id, wrong)} {...input} />
    </Frame>
  );
}

interface DateProps extends Props {
  value: string;
  min?: string;
  max?: string;
  onDay: (day: string) => void;
}

/** A day that cannot be left out: one that was emptied, or half typed, is the day before again when the person goes on. */
export const DateField = ({ value, onDay, ...field }: DateProps) => (
  <Field
    {...field}
    type="date"
    value={value}
    onInput={({ currentTarget }) => currentTarget.value && onDay(currentTarget.value)}
    onBlur={({ currentTarget }) => {
      currentTarget.value = value;
    }}
  />
);

export function TextField({ label, wrong, hint, ...input }: TextProps) {
  const id = useId();
  return (
    <Frame label={label} wrong={wrong} {...(hint ? { hint } : {})} id={id}>
      <textarea class="input" rows={3} {...about(id, wrong)} {...input} />
    </Frame>
  );
}

export function SelectField({ label, wrong, hint, children, ...select }: SelectProps) {
  const id = useId();
  return (
    <Frame label={label} wrong={wrong} {...(hint ? { hint } : {})} id={id}>
      <select class="input" {...about(id, wrong)} {...select}>
        {children}
      </select>
    </Frame>
  );
}
