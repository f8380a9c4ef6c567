import { allPages, partOf } from '../../graphql/allPages.ts';
import { query } from '../../graphql/client.ts';
import type { SuccessorsQuery } from './generated/successors.ts';
import document from './successors.graphql?raw';

export type Successor = SuccessorsQuery['experts']['nodes'][number];

/** Every expert who can take over, however many pages the pool has. */
export const fetchSuccessors = () =>
  allPages<Successor>(async (after) =>
    partOf(await query<SuccessorsQuery>('Successors', document, { after }), ({ experts }) => experts),
  );
