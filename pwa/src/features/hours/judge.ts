import { work } from '../../session/membership.ts';
import { myTrajecten } from '../trajecten/myTrajecten.ts';
import { hourLines, type HourLine } from './hourLines.ts';
import { checkAround, checkFields, inWords, type HourFields, wholeMinutes } from './hourRules.ts';

/**
 * What is wrong with an entry, by field, with all this device knows; `except` is the entry that is being edited,
 * `besides` the work and travel that comes on the same day together with it.
 */
export function judge(
  entry: HourFields,
  today: string,
  except: string | null,
  besides = 0,
): Record<string, string> {
  const mine = work.value;
  const others = hourLines.value.filter(
    (line) => line.date === entry.date && line.id !== except && counts(line),
  );
  const me = mine?.me.id;
  const traject = myTrajecten.value.find(({ id }) => id === entry.trajectId);
  const around = {
    minutesOfDay: others.reduce((total, line) => total + wholeMinutes(line), besides),
    acceptedMonths: (mine?.myWork.monthSheets.nodes ?? [])
      .filter(({ state }) => state === 'ACCEPTED')
      .map(({ month }) => month),
    couplings: traject?.experts.nodes.filter(({ id }) => id === me) ?? [],
  };
  const broken = [...checkFields(entry, today), ...checkAround(entry, around)];
  return Object.fromEntries(broken.reverse().map((rule) => [rule.field, inWords(rule, entry, today)]));
}

/** What the server refused and never had is no part of the day. */
const counts = (line: HourLine) => line.sync !== 'refused' || line.version !== null;
