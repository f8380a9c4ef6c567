import type { Answer } from '../../graphql/answer.ts';
import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import type { SchoolImportInput } from '../../graphql/generated/types.ts';
import applyDocument from './applySchoolImport.graphql?raw';
import type { SchoolImportApplyMutation } from './generated/applySchoolImport.ts';
import type { SchoolFileQuery } from './generated/schoolFile.ts';
import type { SchoolImportPreviewQuery } from './generated/schoolImportPreview.ts';
import fileDocument from './schoolFile.graphql?raw';
import previewDocument from './schoolImportPreview.graphql?raw';

type File = NonNullable<SchoolFileQuery['schoolFile']>;
export type Municipality = File['municipalities']['nodes'][number];
export type Preview = NonNullable<SchoolImportPreviewQuery['schoolImportPreview']>;

export interface ReadFile {
  errors: string[];
  municipalities: Municipality[];
}

/** What the uploaded file holds, over the pages; null when the server no longer has it. */
export async function readFile(uploadId: string): Promise<Answer<ReadFile | null>> {
  const municipalities: Municipality[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer<SchoolFileQuery> = await query('SchoolFile', fileDocument, { uploadId, after });
    if (answer.kind !== 'data') return answer;
    const file: File | null = answer.data.schoolFile ?? null;
    if (!file) return { kind: 'data', data: null };
    municipalities.push(...file.municipalities.nodes);
    const info: File['municipalities']['pageInfo'] = file.municipalities.pageInfo;
    if (!info.hasNextPage) return { kind: 'data', data: { errors: file.errors.nodes, municipalities } };
    after = info.endCursor ?? null;
  }
}

/** What the import would do, with every school that can be ticked; null when the server no longer has the file. */
export async function previewImport(declaration: SchoolImportInput): Promise<Answer<Preview | null>> {
  let whole: Preview | null = null;
  let after: string | null = null;
  do {
    const answer: Answer<SchoolImportPreviewQuery> = await query('SchoolImportPreview', previewDocument, {
      declaration,
      after,
    });
    if (answer.kind !== 'data') return answer;
    const page: Preview | null = answer.data.schoolImportPreview ?? null;
    if (!page) return { kind: 'data', data: null };
    if (whole) whole.unticked.nodes.push(...page.unticked.nodes);
    else whole = page;
    after = page.unticked.pageInfo.hasNextPage ? (page.unticked.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return { kind: 'data', data: whole };
}

/** Starts the import that was previewed; its job goes on without this screen. */
export const applyImport = (declaration: SchoolImportInput, fingerprint: string) =>
  act<SchoolImportApplyMutation['result']>(
    'SchoolImportApply',
    applyDocument,
    { declaration, fingerprint },
    'jobId',
  );
