import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import applyDocument from './onboardingApply.graphql?raw';
import type { OnboardingApplyMutation } from './generated/onboardingApply.ts';
import type { OnboardingPreviewQuery } from './generated/onboardingPreview.ts';
import previewDocument from './onboardingPreview.graphql?raw';

export type Preview = NonNullable<OnboardingPreviewQuery['onboardingPreview']>;
export type Problem = Preview['problems']['nodes'][number];

export const previewOnboarding = (uploadId: string) =>
  query<OnboardingPreviewQuery>('OnboardingPreview', previewDocument, { uploadId });

export const applyOnboarding = (uploadId: string) =>
  act<OnboardingApplyMutation['result']>('OnboardingApply', applyDocument, { uploadId }, 'jobId');

/** Where a problem is, and what it is: "Uren, rij 7, kolom Datum: ...". */
export function problemInWords({ sheet, row, column, message }: Problem): string {
  const where = [sheet, row > 0 && `rij ${row}`, column && `kolom ${column}`].filter(Boolean).join(', ');
  return where === '' ? message : `${where}: ${message}`;
}
