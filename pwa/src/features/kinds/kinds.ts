import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import type { ActivityScope } from '../../graphql/generated/types.ts';
import document from './activityKinds.graphql?raw';
import addDocument from './addKind.graphql?raw';
import type { ActivityKindsQuery } from './generated/activityKinds.ts';
import renameDocument from './renameKind.graphql?raw';
import restoreDocument from './restoreKind.graphql?raw';
import retireDocument from './retireKind.graphql?raw';

export type Kind = ActivityKindsQuery['activityKinds']['nodes'][number];

/** What a person types of a kind. */
export interface KindFields {
  name: string;
  appliesTo: ActivityScope;
  notForExperts: string;
}

export const scopes: Record<ActivityScope, string> = {
  ANY: 'overal',
  TRAJECT: 'bij een traject',
  NETWORK: 'bij een netwerk',
  GENERAL: 'algemeen werk',
};

export const fetchKinds = (after: string | null) =>
  query<ActivityKindsQuery>('ActivityKinds', document, { after });

export const addKind = (fields: KindFields) => act('ActivityKindAdd', addDocument, { ...fields }, 'id');

export const renameKind = ({ id, version }: Kind, { name, notForExperts }: KindFields) =>
  act('ActivityKindRename', renameDocument, { id, version, name, notForExperts });

export const retireKind = ({ id, version }: Kind) =>
  act('ActivityKindRetire', retireDocument, { id, version });

export const restoreKind = ({ id, version }: Kind) =>
  act('ActivityKindRestore', restoreDocument, { id, version });
