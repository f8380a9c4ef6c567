import { useState } from 'preact/hooks';
import type { SchoolKind } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { inputOf, proposed, type Declared } from './declaration.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { MunicipalityChoice } from './MunicipalityChoice.tsx';
import type { Municipality } from './schoolFiles.ts';

const ways: { value: Declared['by']; label: string }[] = [
  { value: 'municipalities', label: 'Gemeenten' },
  { value: 'postcodes', label: 'Postcodes' },
];

interface Props {
  uploadId: string;
  kind: SchoolKind;
  municipalities: readonly Municipality[];
}

/** For which area the file is complete: what lies outside stays as it is. */
export function Declaration({ uploadId, kind, municipalities }: Props) {
  const [declared, setDeclared] = useState(() => proposed(municipalities));
  const change = (changes: Partial<Declared>) => setDeclared({ ...declared, ...changes });
  const input = inputOf(uploadId, kind, declared);
  return (
    <>
      <section class="stack">
        <h2>Jullie gebied</h2>
        <p class="soft">
          Alleen scholen in dit gebied komen erbij, of worden gesloten als ze niet meer in het bestand staan.
        </p>
        <Choice
          name="area"
          legend="Kies het gebied met"
          options={ways}
          value={declared.by}
          onChange={(by) => change({ by })}
        />
        {declared.by === 'municipalities' ? (
          <MunicipalityChoice
            all={municipalities}
            chosen={declared.municipalities}
            choose={(chosen) => change({ municipalities: chosen })}
          />
        ) : (
          <Field
            label="Postcodes"
            hint="vier cijfers, bijvoorbeeld 3770-3799, 3925"
            value={declared.postcodes}
            wrong={
              declared.postcodes && !input
                ? 'Schrijf postcodes als 3770-3799, met een komma tussen twee reeksen.'
                : null
            }
            onInput={({ currentTarget }) => change({ postcodes: currentTarget.value })}
          />
        )}
      </section>
      {input ? (
        <ImportPreview declaration={input} ticked={declared.ticked} tick={(ticked) => change({ ticked })} />
      ) : (
        <p class="notice">Kies eerst het gebied. Dan zie je wat er verandert.</p>
      )}
    </>
  );
}
