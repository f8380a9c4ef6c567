import { useRef, useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import type { ReviewAgreementState } from '../../graphql/generated/types.ts';
import type { Entry } from '../../outbox/entry.ts';
import { entries } from '../../session/membership.ts';
import { insist, keepAgreement, letGo, settleAgreement, takeAway } from './agreementActs.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { type Agreement, type AgreementLine, linesOf, withSent } from './agreementLines.ts';
import { agreementStates, ownerNames } from './agreementWords.ts';
import type { Review } from './reviews.ts';

interface Props {
  review: Review;
  writes: boolean;
  /** Reads the review again; null without signal. */
  fresh: () => Promise<Review | null>;
}

/** What was agreed now and before, who does it, until when, and what became of it. All of it works without signal. */
export function Agreements({ review, writes, fresh }: Props) {
  const known = useRef<Entry[]>([]);
  known.current = withSent(known.current, entries.value);
  const lines = linesOf(review, known.current);
  return (
    <section>
      <h2>Afspraken</h2>
      {lines.length === 0 && !writes && <p class="soft">Geen afspraken.</p>}
      <ul class="agreements">
        {lines.map((line) => (
          <One key={line.id} review={review} line={line} writes={writes} fresh={fresh} />
        ))}
      </ul>
      {writes && (
        <AgreementForm
          reviewId={review.id}
          agreement={null}
          keep={(next) => keepAgreement(review, null, next)}
        />
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

function One({ review, line, writes, fresh }: Props & { line: AgreementLine }) {
  /** As it stood when its form was opened: what somebody else changes meanwhile is merged, not written over. */
  const [opened, setOpened] = useState<{ line: AgreementLine; version: number } | null>(null);
  const settles = !writes && review.side !== 'GUEST' && review.state === 'CONFIRMED';
  if (opened)
    return (
      <li>
        <AgreementForm
          reviewId={review.id}
          agreement={opened.line}
          keep={(next) =>
            keepAgreement(
              { id: review.id, version: opened.version },
              { ...opened.line, last: line.last },
              next,
            )
          }
          close={() => setOpened(null)}
        />
      </li>
    );
  return (
    <li>
      <Line agreement={line} />
      {writes && !line.removed && (
        <span class="row">
          <button
            class="btn quiet"
            aria-label={`Wijzig: ${line.text}`}
            onClick={() => setOpened({ line, version: review.version })}
          >
            Wijzig
          </button>
          <button
            class="btn quiet"
            aria-label={`Haal weg: ${line.text}`}
            onClick={() =>
              void takeAway(
                review,
                line,
                review.agreements.nodes.some(({ id }) => id === line.id),
              )
            }
          >
            Haal weg
          </button>
        </span>
      )}
      {settles && <Settle agreement={line} settle={(state) => void settleAgreement(review, line, state)} />}
      <Sync line={line} fresh={fresh} />
    </li>
  );
}

/** Where an act of this device stands; a refused one is sent again on what is there now, or let go of. */
function Sync({ line, fresh }: { line: AgreementLine; fresh: Props['fresh'] }) {
  if (!line.last) return null;
  if (line.last.state !== 'refused')
    return (
      <p class={line.last.state === 'sent' ? 'state ok' : 'state'}>
        {line.last.state === 'sent' ? 'Verzonden' : 'Bewaard op dit toestel. Nog niet verstuurd.'}
      </p>
    );
  async function keepMine() {
    const now = await fresh();
    if (now) await insist(now, line, now.agreements.nodes.find(({ id }) => id === line.id) ?? null);
  }
  async function takeTheirs() {
    await letGo(line);
    await fresh();
  }
  return (
    <div class="notice bad">
      {line.removed && <p>Deze afspraak is niet weggehaald.</p>}
      {line.last.refusals.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      <div class="actions">
        <button class="btn" onClick={() => void keepMine()}>
          {line.removed ? 'Haal toch weg' : 'Houd de mijne'}
        </button>
        <button class="btn quiet" onClick={() => void takeTheirs()}>
          Neem wat er staat
        </button>
      </div>
    </div>
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
