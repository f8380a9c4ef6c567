import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { dayInWords } from '../../dates/words.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { act } from './acts.ts';
import { useDayOff, useNotThere } from './daysOff.ts';
import planDocument from './planReviews.graphql?raw';
import type { Review } from './reviews.ts';

interface PlanProps {
  review: Review;
  changed: () => void;
  close: () => void;
}

export function PlanDialog({ review, changed, close }: PlanProps) {
  const [date, setDate] = useState(review.plannedOn ?? plusDays(today(), 14));
  const [startsAt, setStartsAt] = useState(review.startsAt?.slice(0, 5) ?? '09:00');
  const [place, setPlace] = useState(review.place);
  const [wrong, setWrong] = useState<string | null>(null);
  const off = useDayOff(date);
  const away = useNotThere(review.id, date);
  async function plan() {
    const slots = [{ reviewId: review.id, date, startsAt, basedOnInvitation: review.invitation }];
    const refused = await act('ReviewsPlan', planDocument, { slots, minutes: review.minutes, place });
    setWrong(refused);
    if (refused) return;
    close();
    changed();
  }
  return (
    <Confirm title={`Gesprek met ${review.expert.name}`} onClose={close}>
      <DateField label="Dag" hint={dayInWords(date)} min={today()} value={date} onDay={setDate} />
      {off && <p class="notice">Let op: {off}.</p>}
      {away && <p class="notice">Let op: {away}.</p>}
      <Field
        label="Begintijd"
        type="time"
        value={startsAt}
        onInput={({ currentTarget }) => currentTarget.value && setStartsAt(currentTarget.value)}
      />
      <Field
        label="Waar"
        hint="hoeft niet"
        maxLength={120}
        value={place}
        wrong={wrong}
        onInput={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <div class="actions">
        <button class="btn" onClick={() => void plan()}>
          Verstuur de uitnodiging
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}

export function HoldDialog({ hold, close }: { hold: (date: string) => void; close: () => void }) {
  const [date, setDate] = useState(today());
  return (
    <Confirm title="Wanneer was het gesprek?" onClose={close}>
      <DateField label="Dag" max={today()} value={date} onDay={setDate} />
      <p>Jullie kunnen daarna nog notities en afspraken aanpassen, tot de eerste bevestigt.</p>
      <div class="actions">
        <button class="btn" onClick={() => hold(date)}>
          Gehouden
        </button>
        <button class="btn quiet" onClick={close}>
          Nog niet
        </button>
      </div>
    </Confirm>
  );
}

export function OtherDialog({ ask, close }: { ask: (wish: string) => void; close: () => void }) {
  const [wish, setWish] = useState('');
  return (
    <Confirm title="Wanneer past het wel?" onClose={close}>
      <Field
        label="Wat past je"
        maxLength={200}
        value={wish}
        onInput={({ currentTarget }) => setWish(currentTarget.value)}
      />
      <div class="actions">
        <button class="btn" onClick={() => ask(wish)}>
          Vraag het
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
