import { act as once, type Refused as Once } from '../../graphql/act.ts';
import type { Overrule } from '../../text/overrules.ts';
import addExpertDocument from './addExpert.graphql?raw';
import agreeDocument from './agreeMinutes.graphql?raw';
import closeDocument from './closeTraject.graphql?raw';
import createDocument from './createTraject.graphql?raw';
import endExpertDocument from './endExpert.graphql?raw';
import handOverDocument from './handOverTraject.graphql?raw';
import holdDocument from './holdTraject.graphql?raw';
import resumeDocument from './resumeTraject.graphql?raw';

export type Refused = Once | null;

/** Coupling and agreeing are done online (D7); answers what was refused, or null when it is done. */
export const act = async (
  operation: string,
  document: string,
  input: Record<string, unknown>,
  newIdAs?: string,
): Promise<Refused> => (await once(operation, document, input, newIdAs)).refused;

export const createTraject = (input: Record<string, unknown>) =>
  act('TrajectCreate', createDocument, input, 'id');
export const agreeMinutes = (id: string, minutes: number, from: string) =>
  act('TrajectAgreeMinutes', agreeDocument, { id, minutes, from });
export const closeTraject = (id: string, input: Record<string, unknown>) =>
  act('TrajectClose', closeDocument, { id, ...input });
export const holdTraject = (id: string, reason: string, overrules: Overrule[]) =>
  act('TrajectHold', holdDocument, { id, reason, overrules });
export const resumeTraject = (id: string) => act('TrajectResume', resumeDocument, { id });
export const handOverTraject = (
  id: string,
  input: { fromExpertId: string | null; toExpertId: string; from: string },
) => act('TrajectHandOver', handOverDocument, { id, ...input });
export const addExpert = (id: string, input: { expertId: string; from: string; until: string | null }) =>
  act('TrajectAddExpert', addExpertDocument, { id, ...input });
export const endExpert = (id: string, expertId: string, lastDay: string) =>
  act('TrajectEndExpert', endExpertDocument, { id, expertId, lastDay });
