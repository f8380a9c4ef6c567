import { useState } from 'preact/hooks';
import type { ReviewAgreementOwner } from '../../graphql/generated/types.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import type { Agreement } from './agreementLines.ts';
import { ownerNames } from './agreementWords.ts';
import { wrongWith } from './autosave.ts';

interface Props {
  /** What is changed; null for a new one. */
  agreement: Agreement | null;
  keep: (next: Pick<Agreement, 'text' | 'owner' | 'dueOn'>) => Promise<void>;
  close?: () => void;
}

/** The fields of an agreement: what, who and until when. Kept on this device at once. */
export function AgreementForm({ agreement, keep, close }: Props) {
  const [text, setText] = useState(agreement?.text ?? '');
  const [owner, setOwner] = useState<ReviewAgreementOwner>(agreement?.owner ?? 'EXPERT');
  const [dueOn, setDueOn] = useState(agreement?.dueOn ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(event: Event) {
    event.preventDefault();
    const no = text.trim() === '' ? 'Schrijf eerst wat jullie afspreken.' : wrongWith(text, 300);
    setWrong(no);
    if (no) return;
    await keep({ text: text.trim(), owner, dueOn: dueOn || null });
    setText('');
    setDueOn('');
    close?.();
  }
  return (
    <form class="filters" onSubmit={save} noValidate>
      <div class="grow">
        <Field
          label={agreement ? 'Afspraak' : 'Nieuwe afspraak'}
          maxLength={300}
          value={text}
          wrong={wrong}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <SelectField
        label="Wie"
        value={owner}
        onChange={({ currentTarget }) => setOwner(currentTarget.value as ReviewAgreementOwner)}
      >
        {(Object.keys(ownerNames) as ReviewAgreementOwner[]).map((value) => (
          <option value={value} key={value}>
            {ownerNames[value]}
          </option>
        ))}
      </SelectField>
      <Field
        label="Voor"
        hint="hoeft niet"
        type="date"
        value={dueOn}
        onInput={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
      <button class="btn ghost">{agreement ? 'Bewaar' : 'Voeg toe'}</button>
      {close && (
        <button type="button" class="btn quiet" onClick={close}>
          Toch niet
        </button>
      )}
    </form>
  );
}
