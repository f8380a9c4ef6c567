import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { allPages, partOf } from '../../graphql/allPages.ts';
import type { ReviewOpenAgreementsQuery } from './generated/openAgreements.ts';
import document from './openAgreements.graphql?raw';

export type OpenAgreement = ReviewOpenAgreementsQuery['reviewOpenAgreements']['nodes'][number];

export const fetchOpenAgreements = (): Promise<Answer<OpenAgreement[]>> =>
  allPages(async (after) =>
    partOf(
      await query<ReviewOpenAgreementsQuery>('ReviewOpenAgreements', document, { after }),
      (data) => data.reviewOpenAgreements,
    ),
  );

export interface Group {
  name: string;
  agreements: OpenAgreement[];
  late: number;
}

const due = ({ dueOn, text }: OpenAgreement) => `${dueOn ?? '9999'} ${text}`;

/** By the name of the expert or of the manager, whoever has most that is late first; in a group what is due first. */
export function grouped(
  agreements: readonly OpenAgreement[],
  by: 'expertName' | 'managerName',
  today: string,
): Group[] {
  const groups = new Map<string, OpenAgreement[]>();
  for (const one of agreements) {
    const name = one[by] ?? 'Zonder manager';
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups]
    .map(([name, all]) => ({
      name,
      agreements: all.sort((one, other) => due(one).localeCompare(due(other))),
      late: all.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    }))
    .sort((one, other) => other.late - one.late || one.name.localeCompare(other.name, 'nl'));
}
