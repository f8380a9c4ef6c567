import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import type { ReviewAgreementOwner, ReviewAgreementState } from '../../graphql/generated/types.ts';
import { newId } from '../../outbox/ids.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import { act } from './acts.ts';
import { agreementStates, ownerNames } from './agreementWords.ts';
import { wrongWith } from './autosave.ts';
import removeDocument from './removeAgreement.graphql?raw';
import type { Review } from './reviews.ts';
import saveDocument from './saveAgreement.graphql?raw';
import settleDocument from './settleAgreement.graphql?raw';

type Agreement = Review['agreements']['nodes'][number];

interface Props {
  review: Review;
  writes: boolean;
  changed: () => void;
}

/** What was agreed now and before, who does it, until when, and what became of it. */
export function Agreements({ review, writes, changed }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  const settles = review.side !== 'GUEST';
  async function settle(agreement: Agreement, state: ReviewAgreementState) {
    setWrong(
      await act('ReviewAgreementSettle', settleDocument, { reviewId: review.id, id: agreement.id, state }),
    );
    changed();
  }
  async function remove(agreement: Agreement) {
    setWrong(await act('ReviewAgreementRemove', removeDocument, { reviewId: review.id, id: agreement.id }));
    changed();
  }
  return (
    <section>
      <h2>Afspraken</h2>
      {review.agreements.nodes.length === 0 && !writes && <p class="soft">Geen afspraken.</p>}
      <ul class="agreements">
        {review.agreements.nodes.map((agreement) => (
          <li key={agreement.id}>
            <Line agreement={agreement} />
            {writes && (
              <button
                class="btn quiet"
                aria-label={`Haal weg: ${agreement.text}`}
                onClick={() => void remove(agreement)}
              >
                Haal weg
              </button>
            )}
            {!writes && settles && review.state === 'CONFIRMED' && (
              <Settle agreement={agreement} settle={(state) => void settle(agreement, state)} />
            )}
          </li>
        ))}
      </ul>
      {writes && <NewAgreement review={review} changed={changed} />}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {review.earlierAgreements.nodes.length > 0 && (
        <>
          <h3 class="sub">Van eerdere gesprekken</h3>
          <ul class="agreements">
            {review.earlierAgreements.nodes.map((agreement) => (
              <li key={agreement.id}>
                <Line agreement={agreement} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Line({ agreement }: { agreement: Agreement }) {
  const late = agreement.state === 'OPEN' && agreement.dueOn !== null && agreement.dueOn < today();
  return (
    <span>
      {agreement.text}
      <span class="small soft">
        {' '}
        {ownerNames[agreement.owner]}
        {agreement.dueOn && `, voor ${dayShort(agreement.dueOn)}`}
      </span>{' '}
      <span class={late ? 'tag warn' : agreement.state === 'DONE' ? 'tag good' : 'tag'}>
        {late ? 'te laat' : agreementStates[agreement.state]}
      </span>
    </span>
  );
}

const Settle = (props: { agreement: Agreement; settle: (state: ReviewAgreementState) => void }) => (
  <select
    class="input slim"
    aria-label={`Stand van: ${props.agreement.text}`}
    value={props.agreement.state}
    onChange={({ currentTarget }) => props.settle(currentTarget.value as ReviewAgreementState)}
  >
    {(Object.keys(agreementStates) as ReviewAgreementState[]).map((state) => (
      <option value={state} key={state}>
        {agreementStates[state]}
      </option>
    ))}
  </select>
);

function NewAgreement({ review, changed }: { review: Review; changed: () => void }) {
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<ReviewAgreementOwner>('EXPERT');
  const [dueOn, setDueOn] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  async function add(event: Event) {
    event.preventDefault();
    const no = text.trim() === '' ? 'Schrijf eerst wat jullie afspreken.' : wrongWith(text, 300);
    if (no) return setWrong(no);
    const input = { reviewId: review.id, id: newId(), text, owner, basedOnVersion: review.version };
    const refused = await act('ReviewAgreementSave', saveDocument, { ...input, ...(dueOn ? { dueOn } : {}) });
    setWrong(refused);
    if (refused) return;
    setText('');
    setDueOn('');
    changed();
  }
  return (
    <form class="filters" onSubmit={add} noValidate>
      <div class="grow">
        <Field
          label="Nieuwe afspraak"
          maxLength={300}
          value={text}
          wrong={wrong}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <SelectField
        label="Wie"
        value={owner}
        onChange={({ currentTarget }) => setOwner(currentTarget.value as ReviewAgreementOwner)}
      >
        {(Object.keys(ownerNames) as ReviewAgreementOwner[]).map((value) => (
          <option value={value} key={value}>
            {ownerNames[value]}
          </option>
        ))}
      </SelectField>
      <Field
        label="Voor"
        hint="hoeft niet"
        type="date"
        value={dueOn}
        onInput={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
      <button class="btn ghost">Voeg toe</button>
    </form>
  );
}
