import { useState } from 'preact/hooks';
import { schoolYearStart, today } from '../../dates/civil.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { ClosureDialog } from './ClosureDialog.tsx';
import { DaysOffList } from './DaysOffList.tsx';
import { fetchDaysOff } from './daysOff.ts';
import { HolidayFile } from './HolidayFile.tsx';

/** The days without school: national holidays from a file, and closures of one school or all on top. */
export default function HolidaysScreen() {
  const thisYear = Number(schoolYearStart(today()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [adding, setAdding] = useState(false);
  const [answer, refresh] = useAnswer(() => fetchDaysOff(year), String(year));
  return (
    <Page
      title="Vakanties"
      aside={
        <button class="btn" onClick={() => setAdding(true)}>
          Vrije dag erbij
        </button>
      }
      under={
        <p class="soft">Op deze dagen vragen we niemand om iets, en tellen ze niet mee voor termijnen.</p>
      }
    >
      <div class="filters">
        <SelectField
          label="Schooljaar"
          value={year}
          onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        >
          {[thisYear - 1, thisYear, thisYear + 1].map((one) => (
            <option value={one} key={one}>
              {one}-{one + 1}
            </option>
          ))}
        </SelectField>
      </div>
      {answer?.kind === 'data' ? (
        <DaysOffList days={answer.data} refresh={refresh} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      <HolidayFile done={refresh} />
      {adding && (
        <ClosureDialog
          close={() => {
            setAdding(false);
            refresh();
          }}
        />
      )}
    </Page>
  );
}
