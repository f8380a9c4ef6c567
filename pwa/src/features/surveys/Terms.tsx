import { useState } from 'preact/hooks';
import { Field, SelectField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { type Refusals, saveSettings, type Settings } from './edition.ts';

type Numbered =
  'firstReminderDays' | 'secondReminderDays' | 'closesAfterDays' | 'leastTrajecten' | 'leastSchools';

const numbers: { name: Numbered; label: string; hint: string; least: number }[] = [
  { name: 'firstReminderDays', label: 'Eerste herinnering', hint: 'dagen na de vraag', least: 1 },
  { name: 'secondReminderDays', label: 'Tweede herinnering', hint: 'dagen na de vraag', least: 2 },
  { name: 'closesAfterDays', label: 'Sluit', hint: 'dagen na de vraag, ten hoogste 90', least: 3 },
  { name: 'leastTrajecten', label: 'Minste trajecten samen', hint: 'kan omhoog, niet meer omlaag', least: 5 },
  { name: 'leastSchools', label: 'Minste scholen samen', hint: 'kan omhoog, niet meer omlaag', least: 3 },
];

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** When is reminded and closed, from how many answers on figures are shown, and the norm. */
export function Terms({ settings, done }: { settings: Settings; done: () => void }) {
  const [terms, setTerms] = useState(settings);
  const [refused, setRefused] = useState<Refusals>([]);
  const wrong = (name: string) => refused.find(({ field }) => field[0] === name)?.message;
  async function save(event: Event) {
    event.preventDefault();
    const came = await saveSettings(terms);
    setRefused(came);
    if (came.length > 0) return;
    toast('De termijnen zijn bewaard.');
    done();
  }
  return (
    <section>
      <h2>Termijnen en drempel</h2>
      <p class="soft small">Vakanties en sluitingsdagen van de school tellen niet mee als dag.</p>
      <form class="form card" onSubmit={save}>
        {numbers.map(({ name, label, hint, least }) => (
          <Field
            key={name}
            label={label}
            hint={hint}
            type="number"
            min={name.startsWith('least') ? settings[name] : least}
            value={terms[name]}
            wrong={wrong(name)}
            onInput={({ currentTarget }) => setTerms({ ...terms, [name]: Number(currentTarget.value) })}
          />
        ))}
        <Field
          label="Norm voor het cijfer"
          type="number"
          step="0.1"
          min="1"
          max="10"
          value={terms.normTenths / 10}
          wrong={wrong('normTenths')}
          onInput={({ currentTarget }) =>
            setTerms({ ...terms, normTenths: Math.round(Number(currentTarget.value) * 10) })
          }
        />
        <SelectField
          label="Jaarlijks vragen hoe scholen onze hulp vinden"
          hint="op de eerste schooldag van die maand, aan alle scholen"
          value={terms.yearlyMonth ?? 0}
          wrong={wrong('yearlyMonth')}
          onChange={({ currentTarget }) =>
            setTerms({ ...terms, yearlyMonth: Number(currentTarget.value) || null })
          }
        >
          <option value={0}>Niet vragen</option>
          {months.map((name, index) => (
            <option value={index + 1} key={name}>
              In {name}
            </option>
          ))}
        </SelectField>
        {(['askMoved', 'askWithdrawn'] as const).map((name) => (
          <label class="row middle" key={name}>
            <span>
              {name === 'askMoved'
                ? 'Ook vragen na een verhuizing'
                : 'Ook vragen als de school zich terugtrok'}
            </span>
            <input
              type="checkbox"
              checked={terms[name]}
              onChange={({ currentTarget }) => setTerms({ ...terms, [name]: currentTarget.checked })}
            />
          </label>
        ))}
        {refused
          .filter(({ field }) => field.length === 0 || field[0] === 'basedOn')
          .map(({ message }) => (
            <p class="wrong" role="alert" key={message}>
              {message}
            </p>
          ))}
        <button class="btn">Bewaar</button>
      </form>
    </section>
  );
}
