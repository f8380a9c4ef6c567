import { work } from '../../session/membership.ts';
import { Bar } from '../../ui/Bar.tsx';
import { budgetOf } from '../trajecten/budget.ts';
import { myTrajecten, spentOn } from '../trajecten/myTrajecten.ts';
import { hourLines } from './hourLines.ts';
import type { HourFields } from './hourRules.ts';

/** What will be left of the agreed time after saving: known on the device, so also without signal. */
export function RemainingTime({ fields, editing }: { fields: HourFields; editing: string | null }) {
  const traject = myTrajecten.value.find(({ id }) => id === fields.trajectId);
  if (!traject) return null;
  const travels = work.value?.me.partnership.travelCounts ?? false;
  const counted = (line: HourFields) => line.minutes + (travels ? line.travelMinutes : 0);
  const before = hourLines.value.find(({ id }) => id === editing);
  const budget = budgetOf(traject, spentOn(traject) + counted(fields) - (before ? counted(before) : 0));
  return (
    <div>
      {budget.part !== null && <Bar part={budget.part} near={budget.near} />}
      <p class="small num soft">Hierna: {budget.text}</p>
    </div>
  );
}
