import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import type { Dimension } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Page } from '../../ui/Page.tsx';
import { criteriaOf, likely, versionOn, type Likely, type Said } from './checklist.ts';
import { dimensionOptions, dimensions } from './words.ts';

const says: { value: Said; label: string }[] = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nee' },
  { value: 'unsure', label: 'Weet ik niet' },
];

const answers: Record<Likely['answer'], { title: string; text: string }> = {
  basic: {
    title: 'Waarschijnlijk basis',
    text: 'Geen enkel criterium voor extra ondersteuning is van toepassing.',
  },
  extra: { title: 'Waarschijnlijk extra', text: 'Dit criterium ligt buiten de basis:' },
  discuss: { title: 'Bespreek het', text: 'Hier is het antwoord niet hard:' },
};

/** Walks the criteria of one dimension, as they held on the day the case was brought (R80); works without signal and keeps nothing. The network decides. */
export default function ChecklistScreen() {
  const { query } = useLocation();
  const [dimension, setDimension] = useState<Dimension>(
    query.dimensie && query.dimensie in dimensions ? (query.dimensie as Dimension) : 'BEHAVIOUR',
  );
  const [said, setSaid] = useState<Record<string, Said>>({});
  const day = /^\d{4}-\d\d-\d\d$/.test(query.dag ?? '') ? (query.dag ?? '') : today();
  const version = versionOn(day);
  const criteria = version ? criteriaOf(version, dimension) : [];
  const found = likely(criteria, said);
  return (
    <Page
      title="Basis of extra?"
      under={
        <p class="soft">
          {version
            ? version.name
            : `Er is geen lijst die ${day === today() ? 'vandaag' : `op ${dayShort(day)}`} geldt.`}
        </p>
      }
    >
      <Choice
        name="dimension"
        legend="Dimensie"
        options={dimensionOptions}
        value={dimension}
        onChange={setDimension}
      />
      <div class="stack">
        {criteria.map(({ code, text }) => (
          <div class="card" key={code}>
            <Choice
              name={code}
              legend={text}
              hint={code}
              options={says}
              value={said[code] ?? null}
              onChange={(value) => setSaid({ ...said, [code]: value })}
            />
          </div>
        ))}
      </div>
      <div role="status">
        {found ? (
          <div class="notice">
            <h2>{answers[found.answer].title}</h2>
            <p>{answers[found.answer].text}</p>
            <ul class="bullets">
              {found.because.map(({ code, text, discuss }) => (
                <li key={code}>
                  <strong>{code}</strong> {text}
                  {found.answer === 'discuss' && discuss && <span class="soft"> {discuss}.</span>}
                </li>
              ))}
            </ul>
            <p class="small soft">Dit is een hulp. Het netwerk beslist.</p>
          </div>
        ) : (
          <p class="soft">Beantwoord elk punt. Dan staat hier waar het op wijst.</p>
        )}
      </div>
    </Page>
  );
}
