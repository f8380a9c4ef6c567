import { Field } from '../../ui/Field.tsx';

const HOUR = 60;
const STEPS = 12;

interface Props {
  minutes: number | null;
  onChange: (minutes: number | null) => void;
  wrong: string | null;
}

/** A provisional budget (D16), until the plan names the hours; the settings say what is usual. */
export const ProvisionalHours = ({ minutes, onChange, wrong }: Props) => (
  <Field
    label="Voorlopige uren"
    hint="tot het plan er is; hoeft niet"
    type="number"
    min="0"
    step="0.5"
    value={minutes === null ? '' : minutes / HOUR}
    wrong={wrong}
    onInput={({ currentTarget }) =>
      onChange(currentTarget.value ? Math.round(Number(currentTarget.value) * STEPS) * (HOUR / STEPS) : null)
    }
  />
);
