import type { MyWorkQuery } from './generated/myWork.ts';

/** The bounded snapshot of an expert (D7), with all pages of hours in one list. */
export type Work = MyWorkQuery;
export type WorkTraject = MyWorkQuery['myWork']['trajecten']['nodes'][number];
export type WorkHour = MyWorkQuery['myWork']['hourEntries']['nodes'][number];
export type WorkAppointment = MyWorkQuery['myWork']['appointments']['nodes'][number];
export type WorkMonth = MyWorkQuery['myWork']['monthSheets']['nodes'][number];
export type WorkKind = MyWorkQuery['myWork']['activityKinds']['nodes'][number];
export type WorkNote = MyWorkQuery['myWork']['notes']['nodes'][number];
export type WorkPlan = WorkTraject['plans']['nodes'][number];
