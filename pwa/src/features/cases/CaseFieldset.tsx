import { Choice } from '../../ui/Choice.tsx';
import type { CaseFields } from './caseLines.ts';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { bandOptions, dimensionOptions, subjectOptions } from './words.ts';

export interface FilledCase extends CaseFields {
  overrules: Overrule[];
}

const QUESTION = 1_000;
const TRIED = 2_000;
const levels = [1, 2, 3].map((value) => ({ value, label: `Niveau ${value}` }));

/** The first thing that is wrong with the words; null when they may go. */
export const wrongWords = (
  { question, tried, overrules }: FilledCase,
  before: readonly string[] = [],
): string | null =>
  objection('question', question, QUESTION, overrules, before) ??
  objection('tried', tried, TRIED, overrules, before);

export const toSend = (filled: FilledCase): FilledCase => ({
  ...filled,
  overrules: neededOverrules({ question: filled.question, tried: filled.tried }, filled.overrules),
});

interface Props {
  filled: FilledCase;
  /** What was accepted before: its words need no reason again. */
  before?: readonly string[];
  change: (changes: Partial<FilledCase>) => void;
}

/** What a case is about: fields to choose, and words without names. */
export const CaseFieldset = ({ filled, before = [], change }: Props) => (
  <>
    <Choice
      name="subject"
      legend="Gaat over"
      options={subjectOptions}
      value={filled.subject}
      onChange={(subject) => change({ subject })}
    />
    <Choice
      name="band"
      legend="Groepen"
      hint="geen leeftijd of groepsnaam"
      options={bandOptions}
      value={filled.groupBand}
      onChange={(groupBand) => change({ groupBand })}
    />
    <Choice
      name="dimension"
      legend="Dimensie"
      options={dimensionOptions}
      value={filled.dimension}
      onChange={(dimension) => change({ dimension })}
    />
    <Choice
      name="level"
      legend="HGW-niveau"
      hint="een expert past bij niveau 3"
      options={levels}
      value={filled.hgwLevel}
      onChange={(hgwLevel) => change({ hgwLevel })}
    />
    <PupilTextField
      field="question"
      label="De vraag"
      hint="zonder namen"
      max={QUESTION}
      value={filled.question}
      overrules={filled.overrules}
      before={before}
      onText={(question) => change({ question })}
      onOverrule={(overrules) => change({ overrules })}
    />
    <PupilTextField
      field="tried"
      label="Wat is al geprobeerd"
      hint="zonder namen"
      max={TRIED}
      value={filled.tried}
      overrules={filled.overrules}
      before={before}
      onText={(tried) => change({ tried })}
      onOverrule={(overrules) => change({ overrules })}
    />
  </>
);
