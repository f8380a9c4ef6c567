import { SelectField } from '../../ui/Field.tsx';
import type { CouplingQuery } from './generated/coupling.ts';

type Expert = CouplingQuery['experts']['nodes'][number];

interface Props {
  label: string;
  experts: readonly Expert[];
  value: string;
  wrong: string | null;
  onPick: (expertId: string) => void;
}

/** One expert out of many, with what each of them knows. */
export const ExpertChoice = ({ label, experts, value, wrong, onPick }: Props) => (
  <SelectField
    label={label}
    value={value}
    wrong={wrong}
    onChange={({ currentTarget }) => onPick(currentTarget.value)}
  >
    <option value="">Kies</option>
    {experts.map(({ id, name, domains }) => (
      <option value={id} key={id}>
        {name} ({domains.join(', ')})
      </option>
    ))}
  </SelectField>
);

/** Those who are not left out, first who knows the domain of the traject. */
export const whoFit = (experts: readonly Expert[], domain: string, leftOut: readonly (string | null)[]) => {
  const fits = ({ domains }: Expert) => Number(domains.includes(domain));
  return experts.filter(({ id }) => !leftOut.includes(id)).sort((one, other) => fits(other) - fits(one));
};
