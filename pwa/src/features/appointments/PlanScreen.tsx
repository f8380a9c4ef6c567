import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { dayNear } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { Failure } from '../../ui/Failure.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { DurationChoice } from '../hours/DurationChoice.tsx';
import { ofTarget, targetOf } from '../hours/proposal.ts';
import { TargetChoice } from '../hours/TargetChoice.tsx';
import { myTrajecten, running } from '../trajecten/myTrajecten.ts';
import { SchoolChoice } from '../trajecten/SchoolChoice.tsx';
import { judgePlan } from './judgePlan.ts';
import { planVisit, type Plan } from './myAppointments.ts';

const school = { value: 'school', label: 'School zonder traject' };

export function PlanScreen() {
  const { route, query } = useLocation();
  const [plan, setPlan] = useState<Plan>({
    date: plusDays(today(), 1),
    startTime: null,
    minutes: 90,
    ...ofTarget(query.voor ?? (running.value[0] ? `traject:${running.value[0].id}` : school.value)),
    schoolId: null,
  });
  const [schoolName, setSchoolName] = useState('');
  const [wrong, setWrong] = useState<ReturnType<typeof judgePlan>>({});
  const [keep, failure] = useKeep();
  const change = (changes: Partial<Plan>) => setPlan({ ...plan, ...changes });

  async function submit(event: Event) {
    event.preventDefault();
    const traject = myTrajecten.value.find(({ id }) => id === plan.trajectId);
    const found = judgePlan(plan, today(), work.value?.me.id ?? '', traject);
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    await keep(async () => {
      await planVisit(plan, schoolName);
      route('/');
      toast('De afspraak is bewaard op dit toestel.');
    });
  }

  return (
    <Page title="Afspraak plannen" back={{ href: '/', label: 'Vandaag' }}>
      <form class="form" onSubmit={submit} noValidate>
        <TargetChoice
          value={plan.trajectId || plan.networkId ? targetOf(plan) : school.value}
          besides={school}
          onChange={(target) => change({ ...ofTarget(target), schoolId: null })}
        />
        {!plan.trajectId && !plan.networkId && (
          <SchoolChoice
            value={plan.schoolId ?? ''}
            onChange={(schoolId, name) => {
              change({ schoolId });
              setSchoolName(name);
            }}
          />
        )}
        <DateField
          label="Dag"
          hint={dayNear(plan.date)}
          value={plan.date}
          wrong={wrong.date}
          onDay={(date) => change({ date })}
        />
        <Field
          label="Begintijd"
          hint="hoeft niet"
          type="time"
          value={plan.startTime ?? ''}
          onInput={({ currentTarget }) => change({ startTime: currentTarget.value || null })}
        />
        <DurationChoice value={plan.minutes} onChange={(minutes) => change({ minutes })} />
        <Failure text={wrong.where ?? failure} />
        <button class="btn wide">Bewaar de afspraak</button>
      </form>
    </Page>
  );
}
