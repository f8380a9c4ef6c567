import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { SurveyPurpose } from '../../graphql/generated/types.ts';
import type { SurveyNetworksQuery } from './generated/surveyNetworks.ts';
import type { SurveyTopicsQuery } from './generated/surveyTopics.ts';
import networksDocument from './surveyNetworks.graphql?raw';
import topicsDocument from './surveyTopics.graphql?raw';

export type Topic = SurveyTopicsQuery['surveyTopics']['nodes'][number];
export type Network = SurveyNetworksQuery['surveyNetworks']['nodes'][number];

/** Which questionnaires: of one of the product's own purposes, or of a topic of the partnership. */
export interface Series {
  key: string;
  purpose: SurveyPurpose;
  topicId: string | null;
  label: string;
}

const AFTER_TRAJECT: Series = {
  key: 'AFTER_TRAJECT',
  purpose: 'AFTER_TRAJECT',
  topicId: null,
  label: 'Na een traject',
};

const ownPurposes: Series[] = [
  AFTER_TRAJECT,
  { key: 'SERVICE', purpose: 'SERVICE', topicId: null, label: 'Jaarlijks, over de dienstverlening' },
];

/** All that can be chosen, the product's own first. */
export const seriesOf = (topics: readonly Topic[]): Series[] => [
  ...ownPurposes,
  ...topics.map(({ id, name }) => ({ key: id, purpose: 'OTHER' as const, topicId: id, label: name })),
];

/** The one with a key; after a traject when there is none. */
export const chosenOf = (all: readonly Series[], key: string): Series =>
  all.find((one) => one.key === key) ?? AFTER_TRAJECT;

export const readTopics = (): Promise<Answer<Topic[]>> =>
  allPages(async (after) =>
    partOf(
      await query<SurveyTopicsQuery>('SurveyTopics', topicsDocument, { after }),
      ({ surveyTopics }) => surveyTopics,
    ),
  );

export const readNetworks = (): Promise<Answer<Network[]>> =>
  allPages(async (after) =>
    partOf(
      await query<SurveyNetworksQuery>('SurveyNetworks', networksDocument, { after }),
      ({ surveyNetworks }) => surveyNetworks,
    ),
  );
