import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import addDocument from './addUnavailable.graphql?raw';
import type { ExpertUnavailableAddMutation } from './generated/addUnavailable.ts';
import type { ExpertUnavailableRemoveMutation } from './generated/removeUnavailable.ts';
import type { ExpertUnavailableQuery } from './generated/unavailable.ts';
import removeDocument from './removeUnavailable.graphql?raw';
import document from './unavailable.graphql?raw';

export type Away = ExpertUnavailableQuery['expertUnavailable']['nodes'][number];

export const fetchAway = (expertId: string) =>
  query<ExpertUnavailableQuery>('ExpertUnavailable', document, { expertId });

export const addAway = (expertId: string, days: { startsOn: string; endsOn: string }) =>
  act<ExpertUnavailableAddMutation['result']>(
    'ExpertUnavailableAdd',
    addDocument,
    { expertId, ...days },
    'id',
  );

export const removeAway = (id: string) =>
  act<ExpertUnavailableRemoveMutation['result']>('ExpertUnavailableRemove', removeDocument, { id });
