import { plusDays, today } from '../../dates/civil.ts';
import type { ErrorCode } from '../../graphql/generated/types.ts';
import { work } from '../../session/membership.ts';
import { sentence } from '../../text/sentences.ts';
import { myTrajecten } from '../trajecten/myTrajecten.ts';
import type { HourLine } from './hourLines.ts';
import { type HourFields, wholeMinutes } from './hourRules.ts';
import { judge } from './judge.ts';

/** An entry as it would be on another day, and why it cannot be, if so. */
export interface Copy {
  line: HourLine;
  fields: HourFields;
  refused: string | null;
}

/** Judges each copy as if the ones before it were written: together they may fill a day. */
export function copiesOf(lines: readonly HourLine[], days: number): Copy[] {
  const taken = new Map<string, number>();
  return lines.toReversed().map((line) => {
    const fields = moved(line, days);
    const before = taken.get(fields.date) ?? 0;
    const refused = stands(line) ?? Object.values(judge(fields, today(), null, before))[0] ?? null;
    if (refused === null) taken.set(fields.date, before + wholeMinutes(fields));
    return { line, fields, refused };
  });
}

const moved = (line: HourLine, days: number): HourFields => ({
  date: plusDays(line.date, days),
  minutes: line.minutes,
  travelMinutes: line.travelMinutes,
  activityKindId: line.activityKindId,
  trajectId: line.trajectId,
  networkId: line.networkId,
  note: '',
});

/** What about the entry itself cannot be repeated on any day. */
function stands(line: HourLine): string | null {
  const say = (code: ErrorCode) => sentence(code);
  if (line.sync === 'refused' && line.version === null)
    return line.last?.refusals[0]?.message ?? say('INVALID');
  const kind = work.value?.myWork.activityKinds.nodes.find(({ id }) => id === line.activityKindId);
  if (!kind || kind.retired) return say('KIND_RETIRED');
  if (kind.notForExperts !== null) return say('KIND_NOT_FOR_EXPERTS');
  const traject = myTrajecten.value.find(({ id }) => id === line.trajectId);
  return line.trajectId !== null && (!traject || traject.state === 'CLOSED') ? say('TRAJECT_CLOSED') : null;
}
