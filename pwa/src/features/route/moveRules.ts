import { plusDays } from '../../dates/civil.ts';
import { objection } from '../../text/overrules.ts';
import { sentence } from '../../text/sentences.ts';
import type { MoveFields } from './moveRoute.ts';
import type { Move } from './steps.ts';

export const REASON_LENGTH = 280;

/** What is wrong with moves before they are kept, by field; the server judges the same again. */
export function wrongMove(
  taken: readonly Move[],
  { on, reason, agreedWith, overrules }: MoveFields,
  since: string,
  today: string,
): Partial<Record<keyof MoveFields, string>> {
  const words = objection('reason', reason, REASON_LENGTH, overrules);
  const wrong: Partial<Record<keyof MoveFields, string>> = {};
  if (on > plusDays(today, 1)) wrong.on = sentence('DATE_TOO_LATE');
  else if (on < since)
    wrong.on = 'Deze dag ligt voor de vorige stap of het eind van de HGD. Kies een latere dag.';
  if (taken.some(({ asks }) => asks === 'INSIGHT') && agreedWith === null)
    wrong.agreedWith = 'Kies met wie je dit besprak.';
  if (taken.some(({ asks }) => asks === 'REASON') && reason.trim() === '')
    wrong.reason = sentence('REQUIRED');
  else if (words) wrong.reason = words;
  return wrong;
}
