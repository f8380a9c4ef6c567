import type { Doer, GoalKind } from '../../graphql/generated/types.ts';
import { plusDays } from '../../dates/civil.ts';
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
      }
    : {
        executionMinutes: 360,
        evaluationMinutes: 60,
        goals: [newGoal()],
        interventions: [newIntervention(today)],
      };

/** Rows that were left empty are not part of the plan. */
export const filled = (fields: PlanFields): PlanFields => ({
  ...fields,
  goals: fields.goals.filter(({ text, target, baseline }) => (text + target + baseline).trim() !== ''),
  interventions: fields.interventions.filter(({ text }) => text.trim() !== ''),
});

export const changed = <T>(rows: readonly T[], at: number, change: Partial<T>): T[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));
export const without = <T>(rows: readonly T[], at: number): T[] => rows.filter((_, index) => index !== at);
