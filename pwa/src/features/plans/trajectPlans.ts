import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { TrajectPlansQuery } from './generated/trajectPlans.ts';
import document from './trajectPlans.graphql?raw';

export type Plan = TrajectPlansQuery['trajectPlans']['nodes'][number];

/** Every version of every round, the last first. */
export const fetchPlans = (trajectId: string): Promise<Answer<Plan[]>> =>
  allPages(async (after) =>
    partOf(
      await query<TrajectPlansQuery>('TrajectPlans', document, { trajectId, after }),
      (data) => data.trajectPlans,
    ),
  );

/** Those before the one on screen; of a round that is over only the last version asks for something. */
export const earlierThan = (plans: readonly Plan[], shown: string | undefined) =>
  plans
    .filter(({ id }) => id !== shown)
    .map((plan) => ({ plan, last: plan === plans.find(({ cycle }) => cycle === plan.cycle) }));
