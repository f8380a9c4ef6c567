import cancelAppointment from '../features/appointments/cancelAppointment.graphql?raw';
import planAppointment from '../features/appointments/planAppointment.graphql?raw';
import completeCase from '../features/cases/completeCase.graphql?raw';
import closeCase from '../features/cases/closeCase.graphql?raw';
import decideCase from '../features/cases/decideCase.graphql?raw';
import registerCase from '../features/cases/registerCase.graphql?raw';
import takeBackCase from '../features/cases/takeBackCase.graphql?raw';
import keepOwnNote from '../features/cases/keepNote.graphql?raw';
import removeOwnNote from '../features/cases/removeNote.graphql?raw';
import recordContact from '../features/coupling/recordContact.graphql?raw';
import correctHours from '../features/hours/correctHours.graphql?raw';
import logHours from '../features/hours/logHours.graphql?raw';
import withdrawHours from '../features/hours/withdrawHours.graphql?raw';
import planMeeting from '../features/meetings/planMeeting.graphql?raw';
import notePresent from '../features/meetings/notePresent.graphql?raw';
import askReopening from '../features/months/askReopening.graphql?raw';
import submitMonth from '../features/months/submitMonth.graphql?raw';
import noteChange from '../features/notes/noteChange.graphql?raw';
import noteMove from '../features/notes/noteMove.graphql?raw';
import noteRemove from '../features/notes/noteRemove.graphql?raw';
import noteWrite from '../features/notes/noteWrite.graphql?raw';
import routeMove from '../features/route/routeMove.graphql?raw';
import sideTrackBegin from '../features/route/sideTrackBegin.graphql?raw';
import sideTrackEnd from '../features/route/sideTrackEnd.graphql?raw';
import removeAgreement from '../features/reviews/removeAgreement.graphql?raw';
import saveAgreement from '../features/reviews/saveAgreement.graphql?raw';
import saveNote from '../features/reviews/saveNote.graphql?raw';
import savePrivateNote from '../features/reviews/savePrivateNote.graphql?raw';
import saveReflection from '../features/reviews/saveReflection.graphql?raw';
import settleAgreement from '../features/reviews/settleAgreement.graphql?raw';
import shareReflection from '../features/reviews/shareReflection.graphql?raw';

/** The text of each operation that can wait in the outbox; the worker knows the same ones. */
export const documents: Readonly<Record<string, string>> = {
  NetworkMeetingPlan: planMeeting,
  NetworkMeetingPresent: notePresent,
  SupportCaseRegister: registerCase,
  SupportCaseDecide: decideCase,
  SupportCaseComplete: completeCase,
  SupportCaseTakeBack: takeBackCase,
  SupportCaseClose: closeCase,
  OwnNoteKeep: keepOwnNote,
  OwnNoteRemove: removeOwnNote,
  FirstContactRecord: recordContact,
  HourEntryLog: logHours,
  HourEntryCorrect: correctHours,
  HourEntryWithdraw: withdrawHours,
  AppointmentPlan: planAppointment,
  AppointmentCancel: cancelAppointment,
  MonthSubmit: submitMonth,
  MonthAskReopening: askReopening,
  NoteWrite: noteWrite,
  NoteChange: noteChange,
  NoteMove: noteMove,
  NoteRemove: noteRemove,
  RouteMove: routeMove,
  SideTrackBegin: sideTrackBegin,
  SideTrackEnd: sideTrackEnd,
  ReviewReflectionSave: saveReflection,
  ReviewReflectionShare: shareReflection,
  ReviewNoteSave: saveNote,
  ReviewPrivateNoteSave: savePrivateNote,
  ReviewAgreementSave: saveAgreement,
  ReviewAgreementRemove: removeAgreement,
  ReviewAgreementSettle: settleAgreement,
};
