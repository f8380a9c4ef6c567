import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { dayNear } from '../../dates/words.ts';
import { sentence } from '../../text/sentences.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Field } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { DurationChoice } from '../hours/DurationChoice.tsx';
import { ofTarget, targetOf } from '../hours/proposal.ts';
import { TargetChoice } from '../hours/TargetChoice.tsx';
import { running } from '../trajecten/myTrajecten.ts';
import { SchoolChoice } from '../trajecten/SchoolChoice.tsx';
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
  const [wrong, setWrong] = useState('');
  const [keep, failure] = useKeep();
  const change = (changes: Partial<Plan>) => setPlan({ ...plan, ...changes });

  async function submit(event: Event) {
    event.preventDefault();
    if (!plan.trajectId && !plan.networkId && !plan.schoolId)
      return setWrong('Kies een traject, een netwerk of een school.');
    if (plan.date < plusDays(today(), -31) || plan.date > plusDays(today(), 730))
      return setWrong(sentence('INVALID'));
    setWrong('');
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
        <Field
          label="Dag"
          hint={dayNear(plan.date)}
          type="date"
          value={plan.date}
          onInput={({ currentTarget }) => currentTarget.value && change({ date: currentTarget.value })}
        />
        <Field
          label="Begintijd"
          hint="hoeft niet"
          type="time"
          value={plan.startTime ?? ''}
          onInput={({ currentTarget }) => change({ startTime: currentTarget.value || null })}
        />
        <DurationChoice value={plan.minutes} onChange={(minutes) => change({ minutes })} />
        <Failure text={wrong || failure} />
        <button class="btn wide">Bewaar de afspraak</button>
      </form>
    </Page>
  );
}
