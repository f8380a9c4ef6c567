import { signal } from '@preact/signals';
import type { Answer } from '../graphql/answer.ts';
import { query } from '../graphql/client.ts';
import document from './caseTable.graphql?raw';
import type { CaseTableQuery } from './generated/caseTable.ts';

/** The bounded snapshot of a procesbegeleider (D7): what one needs at a case table without signal. */
export type Table = CaseTableQuery;
export type TableMeeting = CaseTableQuery['caseTable']['meetings']['nodes'][number];
export type TableCase = CaseTableQuery['caseTable']['cases']['nodes'][number];
export type TableNetwork = CaseTableQuery['caseTable']['networks']['nodes'][number];

export const table = signal<Table | null>(null);

export const fetchTable = (): Promise<Answer<Table>> => query<Table>('CaseTable', document);
