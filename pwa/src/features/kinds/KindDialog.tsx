import { useState } from 'preact/hooks';
import type { ActivityScope } from '../../graphql/generated/types.ts';
import type { Refused } from '../../graphql/act.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field, SelectField } from '../../ui/Field.tsx';
import { addKind, renameKind, scopes, type Kind, type KindFields } from './kinds.ts';

interface Props {
  /** Null makes a new one. */
  kind: Kind | null;
  /** With what to tell, or without a word when nothing happened. */
  close: (said?: string) => void;
}

export function KindDialog({ kind, close }: Props) {
  const [fields, setFields] = useState<KindFields>({
    name: kind?.name ?? '',
    appliesTo: kind?.appliesTo ?? 'TRAJECT',
    notForExperts: kind?.notForExperts ?? '',
  });
  const [refused, setRefused] = useState<Refused | null>(null);
  const change = (changes: Partial<KindFields>) => setFields({ ...fields, ...changes });
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);

  async function save(event: Event) {
    event.preventDefault();
    if (fields.name.trim() === '') return setRefused({ field: 'name', message: sentence('REQUIRED') });
    const came = await (kind ? renameKind(kind, fields) : addKind(fields));
    if (came.refused) return setRefused(came.refused);
    close(kind ? 'De soort is gewijzigd.' : 'Experts kunnen deze soort nu kiezen.');
  }

  return (
    <Confirm title={kind ? 'Soort werk wijzigen' : 'Nieuwe soort werk'} onClose={() => close()}>
      <form class="form" onSubmit={(event) => void save(event)} noValidate>
        <Field
          label="Naam"
          maxLength={60}
          value={fields.name}
          wrong={wrong('name')}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        {!kind && (
          <SelectField
            label="Waar schrijf je dit"
            value={fields.appliesTo}
            onChange={({ currentTarget }) => change({ appliesTo: currentTarget.value as ActivityScope })}
          >
            {Object.entries(scopes).map(([value, label]) => (
              <option value={value} key={value}>
                {label}
              </option>
            ))}
          </SelectField>
        )}
        <Field
          label="Waarom een expert dit niet doet"
          hint="hoeft niet; experts lezen dit voor ze bewaren"
          maxLength={200}
          value={fields.notForExperts}
          wrong={wrong('notForExperts')}
          onInput={({ currentTarget }) => change({ notForExperts: currentTarget.value })}
        />
        {refused && wrong('name') === null && wrong('notForExperts') === null && (
          <p class="wrong" role="alert">
            {refused.message}
          </p>
        )}
        <div class="actions">
          <button class="btn">Bewaar</button>
          <button type="button" class="btn quiet" onClick={() => close()}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
