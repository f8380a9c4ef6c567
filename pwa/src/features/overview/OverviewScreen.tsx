import { useEffect, useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { HourFilter, HourGrouping } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { Withdrawn } from '../hours/Withdrawn.tsx';
import { Entries } from './Entries.tsx';
import { filterOf, groupings, periods, type Narrowing } from './filter.ts';
import type { HourTotalsQuery } from './generated/hourTotals.ts';
import document from './hourTotals.graphql?raw';
import { Totals } from './Totals.tsx';

const FRESH = 30_000;

/** Where the hours go: grouped, narrowed by tapping, and always as fresh as half a minute. */
export default function OverviewScreen() {
  const choices = periods(today());
  const [place, setPlace] = useState(0);
  const [by, setBy] = useState<HourGrouping>('EXPERT');
  const [narrowings, setNarrowings] = useState<Narrowing[]>([]);
  const period = choices[place] ?? choices[0];
  if (!period) throw new Error('There is always a period');
  const filter = filterOf(period, narrowings);

  function narrow(narrowing: Narrowing) {
    const kept = narrowings.filter((other) => other.by !== narrowing.by);
    setNarrowings([...kept, narrowing]);
    const free = groupings.find(
      ({ value }) => value !== narrowing.by && !kept.some((other) => other.by === value),
    );
    setBy(narrowing.by === 'EXPERT' ? 'TRAJECT' : (free?.value ?? 'ACTIVITY_KIND'));
  }

  return (
    <Page title="Urenoverzicht" broad under={<p class="soft">{period.label}</p>}>
      <div class="filters">
        <SelectField
          label="Periode"
          value={place}
          onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
        >
          {choices.map(({ label }, index) => (
            <option value={index} key={label}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Per"
          value={by}
          onChange={({ currentTarget }) => setBy(currentTarget.value as HourGrouping)}
        >
          {groupings.map(({ value, label }) => (
            <option value={value} key={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <Chosen
          narrowings={narrowings}
          drop={(gone) => setNarrowings(narrowings.filter((other) => other !== gone))}
        />
      </div>
      <Figures key={JSON.stringify([by, filter])} by={by} filter={filter} narrow={narrow} />
      <ExportButtons filter={filter} />
      <Entries filter={filter} />
      <Withdrawn filter={filter} named key={`withdrawn${JSON.stringify(filter)}`} />
    </Page>
  );
}

interface FiguresProps {
  by: HourGrouping;
  filter: HourFilter;
  narrow: (narrowing: Narrowing) => void;
}

/** One question to the server: another one starts anew, so that no answer is read as that to the other. */
function Figures({ by, filter, narrow }: FiguresProps) {
  const [answer, refresh] = useAnswer(
    () => query<HourTotalsQuery>('HourTotals', document, { by, filter }),
    'one',
  );
  useEffect(() => {
    const timer = setInterval(refresh, FRESH);
    return () => clearInterval(timer);
  }, []);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={refresh} />;
  const { nodes, pageInfo } = answer.data.hourTotals;
  return (
    <>
      {pageInfo.hasNextPage && (
        <p class="notice">
          Dit zijn de eerste {nodes.length}; de totalen tellen alleen die. Kies een kortere periode, of
          exporteer voor alles.
        </p>
      )}
      <Totals rows={nodes} by={by} narrow={narrow} />
    </>
  );
}

const Chosen = ({
  narrowings,
  drop,
}: {
  narrowings: readonly Narrowing[];
  drop: (gone: Narrowing) => void;
}) => (
  <div class="chips">
    {narrowings.map((narrowing) => (
      <button class="chip" key={narrowing.by} onClick={() => drop(narrowing)}>
        {narrowing.label} ×<span class="hidden"> weghalen</span>
      </button>
    ))}
  </div>
);
