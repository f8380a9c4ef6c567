import { useState } from 'preact/hooks';
import { work } from '../../session/membership.ts';
import { Choice } from '../../ui/Choice.tsx';
import { myTrajecten, running } from '../trajecten/myTrajecten.ts';
import type { Target } from './proposal.ts';

const AT_FIRST = 4;

interface Props {
  value: Target;
  onChange: (target: Target) => void;
  /** What it can be besides: general work, unless a screen has something else. */
  besides?: { value: Target; label: string };
}

const general = { value: 'general', label: 'Algemeen werk' };

/** Recent trajecten first; networks and what else there is behind one tap. */
export function TargetChoice({ value, onChange, besides = general }: Props) {
  const [all, setAll] = useState(false);
  // What is corrected may be of a traject that was closed since.
  const trajecten = myTrajecten.value.filter(
    (one) => running.value.includes(one) || value === `traject:${one.id}`,
  );
  const names = new Map<string, number>();
  for (const { school } of trajecten) names.set(school.name, (names.get(school.name) ?? 0) + 1);
  const options = [
    ...trajecten.map(({ id, school, domain }) => ({
      value: `traject:${id}`,
      label: (names.get(school.name) ?? 0) > 1 ? `${school.name} (${domain.name})` : school.name,
    })),
    ...(work.value?.myWork.networks.nodes ?? []).map(({ id, name }) => ({
      value: `network:${id}`,
      label: name,
    })),
    besides,
  ];
  const shown = all ? options : options.filter((option, place) => place < AT_FIRST || option.value === value);
  return (
    <Choice name="target" legend="Waarvoor" options={shown} value={value} onChange={onChange}>
      {shown.length < options.length && (
        <button type="button" class="chip" onClick={() => setAll(true)}>
          Anders...
        </button>
      )}
    </Choice>
  );
}
