import { useState } from 'preact/hooks';
import { capital, dayInWords } from '../../dates/words.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { giveUp, readdress } from './acts.ts';
import type { SurveyFollowUpQuery } from './generated/surveyFollowUp.ts';

type Unreached = SurveyFollowUpQuery['surveyUnreached']['nodes'][number];

interface Props {
  one: Unreached;
  done: () => void;
}

/** A school that could not be asked: another address, or nobody to be found. */
export function UnreachedCard({ one, done }: Props) {
  const [asking, setAsking] = useState<'address' | 'end' | null>(null);
  const close = () => setAsking(null);
  return (
    <li class="card">
      <h3>{one.school.name}</h3>
      <p class="soft small">
        {one.school.place}
        {one.expert && ` - traject met ${one.expert.name}`} - {dayInWords(one.askedOn)}
      </p>
      <p>
        {one.email
          ? `De mail aan ${one.name ?? 'de school'} (${one.email}) kwam niet aan.`
          : one.name
            ? `${one.name} heeft geen e-mailadres.`
            : 'De school heeft geen contactpersoon met een e-mailadres.'}
      </p>
      {one.reason && <p class="small">Bij het afronden geschreven: {one.reason}</p>}
      <div class="actions">
        <button class="btn ghost" onClick={() => setAsking('address')}>
          Stuur naar een ander adres
        </button>
        <button class="btn quiet" onClick={() => setAsking('end')}>
          Haal van de lijst
        </button>
      </div>
      {asking === 'address' && <Readdress one={one} close={close} done={done} />}
      {asking === 'end' && <GiveUp one={one} close={close} done={done} />}
    </li>
  );
}

type DialogProps = Props & { close: () => void };

function GiveUp({ one, close, done }: DialogProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  async function end() {
    const came = await giveUp(one.id);
    setWrong(came);
    if (came !== null) return;
    close();
    toast(`${one.school.name} staat niet meer op de lijst.`);
    done();
  }
  return (
    <Confirm title={`${one.school.name} niet meer vragen?`} onClose={close}>
      <p>De school krijgt hierover geen vragenlijst meer, en een link die al weg was werkt niet meer.</p>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button class="btn" onClick={() => void end()}>
          Haal van de lijst
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}

function Readdress({ one, close, done }: DialogProps) {
  const [name, setName] = useState(one.name ?? '');
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  async function send() {
    const came = await readdress(one.id, name, email);
    setWrong(came);
    if (came !== null) return;
    close();
    toast(`${capital(name)} krijgt de vragenlijst.`);
    done();
  }
  return (
    <Confirm title={`Vragenlijst voor ${one.school.name}`} onClose={close}>
      <Field label="Naam" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      <Field
        label="E-mailadres"
        type="email"
        value={email}
        wrong={wrong}
        onInput={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <div class="actions">
        <button class="btn" onClick={() => void send()}>
          Verstuur
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
