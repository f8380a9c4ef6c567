import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayFull } from '../../dates/words.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import {
  around,
  daysInWords,
  fetchTerms,
  fteInWords,
  spanInWords,
  weekInWords,
  type Period,
  type Terms,
} from './terms.ts';
import { TermsForm } from './TermsForm.tsx';

/** What is agreed with an expert: now, later and before; to be changed by who may. */
export function TermsSection({ expertId, title = 'Werkafspraken' }: { expertId: string; title?: string }) {
  const [answer, refresh] = useAnswer(() => fetchTerms(expertId), expertId);
  const [editing, setEditing] = useState(false);
  if (answer?.kind !== 'data')
    return (
      <section>
        <h2>{title}</h2>
        <Obstacle answer={answer} retry={refresh} />
      </section>
    );
  const terms = answer.data.workingTerms;
  if (terms === null) return null;
  const close = (changed: boolean) => {
    setEditing(false);
    if (changed) refresh();
  };
  return (
    <section>
      <div class="row middle">
        <h2>{title}</h2>
        {terms.canChange && !editing && (
          <button class="btn quiet" onClick={() => setEditing(true)}>
            {terms.periods.length === 0 ? 'Vul in' : 'Wijzig'}
          </button>
        )}
      </div>
      {editing ? <TermsForm key={terms.version} terms={terms} close={close} /> : <TermsView terms={terms} />}
    </section>
  );
}

function TermsView({ terms }: { terms: Terms }) {
  const { now, later, before } = around(terms.periods, today());
  return (
    <div class="stack">
      {now ? (
        <div class="card">
          <Facts period={now} />
        </div>
      ) : (
        <p class="notice">
          Er zijn nu geen werkafspraken. Zonder fte, dagen en expertise staat {terms.name} niet bij de
          kandidaten voor een traject.
        </p>
      )}
      {later.map((period) => (
        <div class="card" key={period.startsOn}>
          <h3>Vanaf {dayFull(period.startsOn)}</h3>
          <Facts period={period} />
        </div>
      ))}
      {before.length > 0 && (
        <details>
          <summary>Eerdere afspraken</summary>
          <ul class="lines">
            {before.map((period) => (
              <li key={period.startsOn}>
                <strong class="num">{fteInWords(period.fteHundredths)} fte</strong> op{' '}
                {daysInWords(period.workDays)}
                <br />
                <span class="small soft">{spanInWords(period)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).join(', ') || 'nog geen';

const Facts = ({ period }: { period: Period }) => (
  <dl class="facts">
    <dt>Fte</dt>
    <dd class="num">
      {fteInWords(period.fteHundredths)} <span class="soft">({weekInWords(period.fteHundredths)})</span>
    </dd>
    <dt>Werkdagen</dt>
    <dd>{daysInWords(period.workDays) || 'nog geen'}</dd>
    <dt>Expertise</dt>
    <dd>{names(period.domains)}</dd>
    <dt>Regio's</dt>
    <dd>{names(period.regions)}</dd>
    <dt>Geldt</dt>
    <dd>{spanInWords(period)}</dd>
  </dl>
);
