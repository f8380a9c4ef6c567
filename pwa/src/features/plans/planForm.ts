import type { Doer, GoalKind } from '../../graphql/generated/types.ts';
import { plusDays } from '../../dates/civil.ts';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import type { WorkPlan } from '../../snapshot/work.ts';

export interface GoalFields {
  kind: GoalKind;
  text: string;
  baseline: string;
  target: string;
}

export interface InterventionFields {
  text: string;
  who: Doer;
  untilOn: string;
}

export interface PlanFields {
  executionMinutes: number;
  evaluationMinutes: number;
  goals: GoalFields[];
  interventions: InterventionFields[];
  overrules: Overrule[];
}

/** What was overruled in a plan, and its words that were accepted before. */
export interface PlanWords {
  overrules: readonly Overrule[];
  before: readonly string[];
  onOverrule: (overrules: Overrule[]) => void;
}

const WEEKS = 8;

export const newGoal = (): GoalFields => ({ kind: 'WELLBEING', text: '', baseline: '', target: '' });
export const newIntervention = (today: string): InterventionFields => ({
  text: '',
  who: 'TEACHER',
  untilOn: plusDays(today, WEEKS * 7),
});

/** What the form begins with: the last plan of the round, or one empty goal. */
export const startOf = (plan: WorkPlan | undefined, today: string): PlanFields =>
  plan
    ? {
        executionMinutes: plan.executionMinutes,
        evaluationMinutes: plan.evaluationMinutes,
        goals: plan.goals.nodes.map(({ kind, text, baseline, target }) => ({ kind, text, baseline, target })),
        interventions: plan.interventions.nodes.map(({ text, who, untilOn }) => ({ text, who, untilOn })),
        overrules: [],
      }
    : {
        executionMinutes: 360,
        evaluationMinutes: 60,
        goals: [newGoal()],
        interventions: [newIntervention(today)],
        overrules: [],
      };

export const TEXT_LENGTH = 200;

const wordsOf = ({ goals, interventions }: Pick<PlanFields, 'goals' | 'interventions'>) => ({
  goals: goals.flatMap(({ text, baseline, target }) => [text, baseline, target]),
  interventions: interventions.map(({ text }) => text),
});

/** The words of the plan as it stands: they need no reason again. */
export const textsOf = (plan: WorkPlan | undefined): string[] =>
  plan
    ? Object.values(wordsOf({ goals: plan.goals.nodes, interventions: plan.interventions.nodes })).flat()
    : [];

/** What still stands in the way of the words, in one sentence; null when they may go. */
export function wrongPlan(fields: PlanFields, before: readonly string[]): string | null {
  for (const [field, texts] of Object.entries(wordsOf(fields)))
    for (const text of texts) {
      const wrong = objection(field, text, TEXT_LENGTH, fields.overrules, before);
      if (wrong) return wrong;
    }
  return null;
}

/** Rows that were left empty are not part of the plan, nor are reasons for words that are gone. */
export const filled = (fields: PlanFields): PlanFields => ({
  ...fields,
  goals: fields.goals.filter(({ text, target, baseline }) => (text + target + baseline).trim() !== ''),
  interventions: fields.interventions.filter(({ text }) => text.trim() !== ''),
  overrules: neededOverrules(wordsOf(fields), fields.overrules),
});

export const changed = <T>(rows: readonly T[], at: number, change: Partial<T>): T[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));
export const without = <T>(rows: readonly T[], at: number): T[] => rows.filter((_, index) => index !== at);
