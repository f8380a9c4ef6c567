import { useState } from 'preact/hooks';
import { work } from '../../session/membership.ts';
import { Choice } from '../../ui/Choice.tsx';
import { hourLines } from './hourLines.ts';
import { kindsFor, type Target } from './proposal.ts';

interface Props {
  target: Target;
  value: string;
  onChange: (id: string) => void;
}

const AT_FIRST = 4;

/** The kinds this person uses most, and the rest behind one tap. */
export function KindChoice({ target, value, onChange }: Props) {
  const [all, setAll] = useState(false);
  const kinds = kindsFor(target, work.value?.myWork.activityKinds.nodes ?? [], hourLines.value);
  const shown = all ? kinds : kinds.filter((kind, place) => place < AT_FIRST || kind.id === value);
  return (
    <Choice
      name="kind"
      legend="Wat deed je"
      options={shown.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    >
      {shown.length < kinds.length && (
        <button type="button" class="chip" onClick={() => setAll(true)}>
          Meer...
        </button>
      )}
    </Choice>
  );
}
