import { useState } from 'preact/hooks';
import { Confirm } from '../../ui/Confirm.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { resetSecondFactor, type Person } from './memberActs.ts';

/** For who lost the phone and the recovery codes: the app goes from the account, and is tied anew at the next sign-in. */
export function SecondFactorReset({ member, refresh }: { member: Person; refresh: () => void }) {
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => {
    setAsking(false);
    setWrong(null);
  };
  async function reset() {
    setBusy(true);
    const { refused } = await resetSecondFactor(member.id);
    setBusy(false);
    if (refused) return setWrong(refused.message);
    close();
    toast(`${member.name} is overal uitgelogd en koppelt bij het inloggen opnieuw een app.`);
    refresh();
  }
  return (
    <section>
      <h2>App met codes</h2>
      <p class="small soft">Is de telefoon van {member.name} weg, en zijn de herstelcodes dat ook?</p>
      <div class="actions">
        <button class="btn ghost" onClick={() => setAsking(true)}>
          Maak de app los
        </button>
      </div>
      {asking && (
        <Confirm title={`App van ${member.name} losmaken?`} onClose={close}>
          <p>
            Spreek {member.name} eerst zelf: een ander kan zich voordoen als {member.name}. De app en de
            herstelcodes werken daarna niet meer, en {member.name} wordt overal uitgelogd en krijgt er een
            mail over.
          </p>
          <Wrong text={wrong} />
          <button class="btn danger" disabled={busy} onClick={() => void reset()}>
            Maak de app los
          </button>
          <button class="btn quiet" onClick={close}>
            Toch niet
          </button>
        </Confirm>
      )}
    </section>
  );
}
