import { plusDays, today } from '../../dates/civil.ts';
import { toast } from '../../ui/Toast.tsx';
import { hourLines, type HourLine } from './hourLines.ts';
import { judge } from './judge.ts';
import { logHours } from './logHours.ts';
import { undoLog } from './LogScreen.tsx';

/** Takes over the week before into an empty week: what the rules of today refuse is left out, and said. */
export function CopyButtons({ monday }: { monday: string }) {
  const between = (from: string) =>
    hourLines.value.filter(({ date }) => date >= from && date <= plusDays(from, 6));
  const before = between(plusDays(monday, -7));
  if (between(monday).length > 0 || before.length === 0 || monday > today()) return null;
  return (
    <button class="btn ghost wide" onClick={() => void copy(before)}>
      Neem vorige week over
    </button>
  );
}

async function copy(lines: readonly HourLine[]): Promise<void> {
  const made: string[] = [];
  for (const { minutes, travelMinutes, activityKindId, trajectId, networkId, date } of lines) {
    const fields = {
      minutes,
      travelMinutes,
      activityKindId,
      trajectId,
      networkId,
      date: plusDays(date, 7),
      note: '',
    };
    if (Object.keys(judge(fields, today(), null)).length === 0) made.push(await logHours(fields));
  }
  const left = lines.length - made.length;
  const text =
    left === 0 ? `${made.length} regels overgenomen.` : `${made.length} overgenomen, ${left} kon nog niet.`;
  toast(text, () => made.forEach(undoLog));
}
