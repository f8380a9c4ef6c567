import { useState } from 'preact/hooks';
import type { ReviewAgreementOwner } from '../../graphql/generated/types.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import type { Agreement } from './agreementLines.ts';
import { ownerNames } from './agreementWords.ts';
import { wrongWith } from './autosave.ts';
import { typedName, useTyped } from './typed.ts';

interface Typed {
  text: string;
  owner: ReviewAgreementOwner;
  dueOn: string;
}

interface Props {
  reviewId: string;
  /** What is changed; null for a new one. */
  agreement: Agreement | null;
  keep: (next: Pick<Agreement, 'text' | 'owner' | 'dueOn'>) => Promise<void>;
  close?: () => void;
}

/** The fields of an agreement: what, who and until when. Kept on this device at once. */
export function AgreementForm({ reviewId, agreement, keep, close }: Props) {
  const [typed, setTyped, letGo] = useTyped<Typed>(
    typedName(reviewId, `agreement:${agreement?.id ?? 'new'}`),
    {
      text: agreement?.text ?? '',
      owner: agreement?.owner ?? 'EXPERT',
      dueOn: agreement?.dueOn ?? '',
    },
  );
  const { text, owner, dueOn } = typed;
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(event: Event) {
    event.preventDefault();
    const no = text.trim() === '' ? 'Schrijf eerst wat jullie afspreken.' : wrongWith(text, 300);
    setWrong(no);
    if (no) return;
    await keep({ text: text.trim(), owner, dueOn: dueOn || null });
    letGo();
    close?.();
  }
  function leave() {
    letGo();
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
          onInput={({ currentTarget }) => setTyped({ ...typed, text: currentTarget.value })}
        />
      </div>
      <SelectField
        label="Wie"
        value={owner}
        onChange={({ currentTarget }) =>
          setTyped({ ...typed, owner: currentTarget.value as ReviewAgreementOwner })
        }
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
        onInput={({ currentTarget }) => setTyped({ ...typed, dueOn: currentTarget.value })}
      />
      <button class="btn ghost">{agreement ? 'Bewaar' : 'Voeg toe'}</button>
      {close && (
        <button type="button" class="btn quiet" onClick={leave}>
          Toch niet
        </button>
      )}
    </form>
  );
}
