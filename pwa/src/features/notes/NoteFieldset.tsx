import type { NoteAudience, RouteStep } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Overrule } from '../../text/overrules.ts';
import { SelectField } from '../../ui/Field.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { functionNames, stepNames } from '../route/steps.ts';
import { speaksOfConduct } from './audiences.ts';
import type { NoteFields } from './myNotes.ts';
import { NOTE_LENGTH } from './noteRules.ts';

const phases: RouteStep[] = ['PREPARATION', 'OBSERVE', 'UNDERSTAND', 'PLAN', 'REALISE', 'EVALUATE'];
const functions = Object.entries(functionNames).map(([value, label]) => ({
  value: value as keyof typeof functionNames,
  label,
}));

const noSpelling = { class: 'input long', spellcheck: false, ...{ writingsuggestions: 'false' } };

interface Props {
  audience: NoteAudience;
  fields: NoteFields;
  wrong: Partial<Record<keyof NoteFields, string>>;
  overrules: readonly Overrule[];
  /** The text that was accepted before. */
  before?: readonly string[];
  change: (changes: Partial<NoteFields>) => void;
  overrule: (overrules: Overrule[]) => void;
}

/** Everything of a note but whom it is for. The browser may not send the text to anybody's spelling service. */
export const NoteFieldset = ({ audience, fields, wrong, overrules, before, change, overrule }: Props) => (
  <>
    {audience === 'ADVICE' && (
      <div>
        <Choice
          name="aan"
          legend="Aan wie?"
          options={functions}
          value={fields.addressee}
          onChange={(addressee) => change({ addressee })}
        />
        {wrong.addressee && <p class="wrong">{wrong.addressee}</p>}
      </div>
    )}
    <PupilTextField
      field="text"
      label="Tekst"
      hint="zonder namen; inspreken kan met je toetsenbord, maar je stem kan dan langs de maker van je telefoon gaan"
      max={NOTE_LENGTH}
      value={fields.text}
      overrules={overrules}
      {...(before ? { before } : {})}
      wrong={wrong.text}
      area={noSpelling}
      onText={(text) => change({ text })}
      onOverrule={overrule}
    />
    {audience === 'DOSSIER' && speaksOfConduct(fields.text) && (
      <p class="notice" role="status">
        Dit lijkt over het werk van de leerkracht te gaan. In het dossier staat alleen wat over de leerling
        gaat. Schrijf er liever een advies van.
      </p>
    )}
    <SelectField
      label="Fase"
      value={fields.phase}
      onChange={({ currentTarget }) => change({ phase: currentTarget.value as RouteStep })}
    >
      {phases.map((phase) => (
        <option value={phase} key={phase}>
          {stepNames[phase]}
        </option>
      ))}
    </SelectField>
  </>
);
