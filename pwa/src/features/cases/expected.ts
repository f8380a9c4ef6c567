import { dayShort } from '../../dates/words.ts';
import { momentOf } from '../meetings/moment.ts';

interface Awaited {
  discussedAt: (Parameters<typeof momentOf>[0] & { movedFrom: string | null }) | null;
  carriedFrom: { date: string; cancelReason: string | null } | null;
}

/** When an open case is discussed, and what came between: its meeting was moved, or called off. */
export function expected({ discussedAt, carriedFrom }: Awaited, whose: 'Je casus' | 'De casus'): string {
  const off = carriedFrom
    ? `De bijeenkomst van ${dayShort(carriedFrom.date)} gaat niet door: ${carriedFrom.cancelReason} `
    : '';
  if (!discussedAt)
    return `${off}${off ? `${whose} wacht` : 'Wacht'} op de volgende bijeenkomst van het netwerk`;
  const moved = discussedAt.movedFrom ? ` (verplaatst van ${dayShort(discussedAt.movedFrom)})` : '';
  return `${off}${off ? `${whose} komt` : 'Komt'} aan de orde op ${momentOf(discussedAt)}${moved}`;
}
