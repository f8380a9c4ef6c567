import type { ComponentType } from 'preact';
import { HoursScreen } from '../features/hours/HoursScreen.tsx';
import { LogScreen } from '../features/hours/LogScreen.tsx';
import { EntryScreen } from '../features/hours/EntryScreen.tsx';
import { MyTrajectenScreen } from '../features/trajecten/MyTrajectenScreen.tsx';
import { PlanScreen } from '../features/appointments/PlanScreen.tsx';
import { UnsentScreen } from '../features/unsent/UnsentScreen.tsx';
import { later } from './later.tsx';
import { MoreScreen } from './MoreScreen.tsx';

const NoteScreen = later(() => import('../features/notes/NoteScreen.tsx'));
const ReviewScreen = later(() => import('../features/reviews/ReviewScreen.tsx'));

/** Each screen with its address, but for the one where the app opens. What an expert needs between visits comes with the app; the rest when it is asked for. */
export const screens: Record<string, ComponentType> = {
  '/tafel': later(() => import('../features/meetings/TableScreen.tsx')),
  '/tafel/nieuw': later(() => import('../features/meetings/NewMeetingScreen.tsx')),
  '/tafel/:id': later(() => import('../features/cases/MeetingScreen.tsx')),
  '/casus/:id': later(() => import('../features/cases/CaseScreen.tsx')),
  '/toets': later(() => import('../features/cases/ChecklistScreen.tsx')),
  '/inbrengen': later(() => import('../features/cases/SchoolCasesScreen.tsx')),
  '/inbrengen/nieuw': later(() => import('../features/cases/NewCaseScreen.tsx')),
  '/kaarten': later(() => import('../features/cases/PolicyScreen.tsx')),
  '/notities': later(() => import('../features/cases/OwnNotesScreen.tsx')),
  '/wachten': later(() => import('../features/coupling/WaitingScreen.tsx')),
  '/wachten/:id': later(() => import('../features/coupling/CoupleScreen.tsx')),
  '/uren': HoursScreen,
  '/uren/nieuw': LogScreen,
  '/uren/:id': EntryScreen,
  '/trajecten': MyTrajectenScreen,
  '/trajecten/:id': later(() => import('../features/trajecten/MyTrajectScreen.tsx')),
  '/school': later(() => import('../features/myschool/MySchoolScreen.tsx')),
  '/lessen': later(() => import('../features/lessons/LessonsScreen.tsx')),
  '/patronen': later(() => import('../features/patterns/PatternsScreen.tsx')),
  '/trajecten/:id/notitie': NoteScreen,
  '/trajecten/:id/notitie/:note': NoteScreen,
  '/trajecten/:id/plan': later(() => import('../features/plans/PlanScreen.tsx')),
  '/trajecten/:id/evaluatie': later(() => import('../features/plans/EvaluationScreen.tsx')),
  '/afspraak': PlanScreen,
  '/verzenden': UnsentScreen,
  '/overzicht': later(() => import('../features/overview/OverviewScreen.tsx')),
  '/maanden': later(() => import('../features/months/MonthsScreen.tsx')),
  '/gesprekken': later(() => import('../features/reviews/BoardScreen.tsx')),
  '/gesprekken/instellingen': later(() => import('../features/reviews/SettingsScreen.tsx')),
  '/gesprekken/stand': later(() => import('../features/reviews/CountsScreen.tsx')),
  '/signaal': later(() => import('../features/reviews/SignalScreen.tsx')),
  '/gesprekken/plannen/:id': later(() => import('../features/reviews/PlanRoundScreen.tsx')),
  '/gesprekken/:id': ReviewScreen,
  '/gesprek': later(() => import('../features/reviews/MyReviewsScreen.tsx')),
  '/gesprek/:id': ReviewScreen,
  '/gesprek/:id/reflectie': later(() => import('../features/reviews/ReflectionScreen.tsx')),
  '/koppelen': later(() => import('../features/trajecten/CouplingScreen.tsx')),
  '/koppelen/nieuw': later(() => import('../features/trajecten/NewTrajectScreen.tsx')),
  '/mensen': later(() => import('../features/members/MembersScreen.tsx')),
  '/mensen/uitnodigen': later(() => import('../features/members/InviteScreen.tsx')),
  '/mensen/:id': later(() => import('../features/members/MemberScreen.tsx')),
  '/mensen/:id/einde': later(() => import('../features/members/EndScreen.tsx')),
  '/experts': later(() => import('../features/people/ExpertsScreen.tsx')),
  '/experts/:id': later(() => import('../features/people/ExpertScreen.tsx')),
  '/instellingen': later(() => import('../features/settings/SettingsScreen.tsx')),
  '/besturen': later(() => import('../features/boards/BoardsScreen.tsx')),
  '/dagen': later(() => import('../features/people/MyDaysScreen.tsx')),
  '/netwerken': later(() => import('../features/networks/NetworksScreen.tsx')),
  '/netwerken/inlezen': later(() => import('../features/networks/NetworkImportScreen.tsx')),
  '/vakanties': later(() => import('../features/holidays/HolidaysScreen.tsx')),
  '/scholen': later(() => import('../features/schools/SchoolsScreen.tsx')),
  '/scholen/inlezen': later(() => import('../features/schools/SchoolImportScreen.tsx')),
  '/scholen/inlezen/:id': later(() => import('../features/schools/ImportJobScreen.tsx')),
  '/beginnen': later(() => import('../features/onboarding/OnboardingScreen.tsx')),
  '/soorten': later(() => import('../features/kinds/KindsScreen.tsx')),
  '/expertboek': later(() => import('../features/expertbook/BookScreen.tsx')),
  '/expertboek-profiel': later(() => import('../features/expertbook/ProfileScreen.tsx')),
  '/tevredenheid': later(() => import('../features/surveys/SatisfactionScreen.tsx')),
  '/vragenlijsten': later(() => import('../features/surveys/AdministrationScreen.tsx')),
  '/opvolgen': later(() => import('../features/surveys/FollowUpScreen.tsx')),
  '/meer': MoreScreen,
  '/account': later(() => import('../features/account/AccountScreen.tsx')),
};

/** What a link in a mail opens without a session. */
export const byLink: Record<string, ComponentType> = {
  '/wachtwoord': later(() => import('../features/access/PasswordScreen.tsx')),
  '/moment': later(() => import('../features/reviews/SlotLinkScreen.tsx')),
  '/advies': later(() => import('../features/notes/AdviceScreen.tsx')),
};
