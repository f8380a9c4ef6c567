import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { HoursScreen } from '../features/hours/HoursScreen.tsx';
import { LogScreen } from '../features/hours/LogScreen.tsx';
import { EntryScreen } from '../features/hours/EntryScreen.tsx';
import { MyTrajectenScreen } from '../features/trajecten/MyTrajectenScreen.tsx';
import { PlanScreen } from '../features/appointments/PlanScreen.tsx';
import { UnsentScreen } from '../features/unsent/UnsentScreen.tsx';
import { MoreScreen } from './MoreScreen.tsx';

const NoteScreen = lazy(() => import('../features/notes/NoteScreen.tsx'));
const ReviewScreen = lazy(() => import('../features/reviews/ReviewScreen.tsx'));

/** Each screen with its address, but for the one where the app opens. What an expert needs between visits comes with the app; the rest when it is asked for. */
export const screens: Record<string, ComponentType> = {
  '/tafel': lazy(() => import('../features/meetings/TableScreen.tsx')),
  '/tafel/nieuw': lazy(() => import('../features/meetings/NewMeetingScreen.tsx')),
  '/tafel/:id': lazy(() => import('../features/cases/MeetingScreen.tsx')),
  '/casus/:id': lazy(() => import('../features/cases/CaseScreen.tsx')),
  '/toets': lazy(() => import('../features/cases/ChecklistScreen.tsx')),
  '/inbrengen': lazy(() => import('../features/cases/SchoolCasesScreen.tsx')),
  '/inbrengen/nieuw': lazy(() => import('../features/cases/NewCaseScreen.tsx')),
  '/kaarten': lazy(() => import('../features/cases/PolicyScreen.tsx')),
  '/notities': lazy(() => import('../features/cases/OwnNotesScreen.tsx')),
  '/wachten': lazy(() => import('../features/coupling/WaitingScreen.tsx')),
  '/wachten/:id': lazy(() => import('../features/coupling/CoupleScreen.tsx')),
  '/uren': HoursScreen,
  '/uren/nieuw': LogScreen,
  '/uren/:id': EntryScreen,
  '/trajecten': MyTrajectenScreen,
  '/trajecten/:id': lazy(() => import('../features/trajecten/MyTrajectScreen.tsx')),
  '/school': lazy(() => import('../features/myschool/MySchoolScreen.tsx')),
  '/lessen': lazy(() => import('../features/lessons/LessonsScreen.tsx')),
  '/patronen': lazy(() => import('../features/patterns/PatternsScreen.tsx')),
  '/trajecten/:id/notitie': NoteScreen,
  '/trajecten/:id/notitie/:note': NoteScreen,
  '/trajecten/:id/plan': lazy(() => import('../features/plans/PlanScreen.tsx')),
  '/trajecten/:id/evaluatie': lazy(() => import('../features/plans/EvaluationScreen.tsx')),
  '/afspraak': PlanScreen,
  '/verzenden': UnsentScreen,
  '/overzicht': lazy(() => import('../features/overview/OverviewScreen.tsx')),
  '/maanden': lazy(() => import('../features/months/MonthsScreen.tsx')),
  '/gesprekken': lazy(() => import('../features/reviews/BoardScreen.tsx')),
  '/gesprekken/instellingen': lazy(() => import('../features/reviews/SettingsScreen.tsx')),
  '/gesprekken/stand': lazy(() => import('../features/reviews/CountsScreen.tsx')),
  '/signaal': lazy(() => import('../features/reviews/SignalScreen.tsx')),
  '/gesprekken/plannen/:id': lazy(() => import('../features/reviews/PlanRoundScreen.tsx')),
  '/gesprekken/:id': ReviewScreen,
  '/gesprek': lazy(() => import('../features/reviews/MyReviewsScreen.tsx')),
  '/gesprek/:id': ReviewScreen,
  '/gesprek/:id/reflectie': lazy(() => import('../features/reviews/ReflectionScreen.tsx')),
  '/koppelen': lazy(() => import('../features/trajecten/CouplingScreen.tsx')),
  '/koppelen/nieuw': lazy(() => import('../features/trajecten/NewTrajectScreen.tsx')),
  '/mensen': lazy(() => import('../features/members/MembersScreen.tsx')),
  '/mensen/uitnodigen': lazy(() => import('../features/members/InviteScreen.tsx')),
  '/mensen/:id': lazy(() => import('../features/members/MemberScreen.tsx')),
  '/mensen/:id/einde': lazy(() => import('../features/members/EndScreen.tsx')),
  '/experts': lazy(() => import('../features/people/ExpertsScreen.tsx')),
  '/experts/:id': lazy(() => import('../features/people/ExpertScreen.tsx')),
  '/instellingen': lazy(() => import('../features/settings/SettingsScreen.tsx')),
  '/besturen': lazy(() => import('../features/boards/BoardsScreen.tsx')),
  '/dagen': lazy(() => import('../features/people/MyDaysScreen.tsx')),
  '/netwerken': lazy(() => import('../features/networks/NetworksScreen.tsx')),
  '/netwerken/inlezen': lazy(() => import('../features/networks/NetworkImportScreen.tsx')),
  '/vakanties': lazy(() => import('../features/holidays/HolidaysScreen.tsx')),
  '/scholen': lazy(() => import('../features/schools/SchoolsScreen.tsx')),
  '/scholen/inlezen': lazy(() => import('../features/schools/SchoolImportScreen.tsx')),
  '/scholen/inlezen/:id': lazy(() => import('../features/schools/ImportJobScreen.tsx')),
  '/beginnen': lazy(() => import('../features/onboarding/OnboardingScreen.tsx')),
  '/soorten': lazy(() => import('../features/kinds/KindsScreen.tsx')),
  '/expertboek': lazy(() => import('../features/expertbook/BookScreen.tsx')),
  '/expertboek-profiel': lazy(() => import('../features/expertbook/ProfileScreen.tsx')),
  '/tevredenheid': lazy(() => import('../features/surveys/SatisfactionScreen.tsx')),
  '/vragenlijsten': lazy(() => import('../features/surveys/AdministrationScreen.tsx')),
  '/opvolgen': lazy(() => import('../features/surveys/FollowUpScreen.tsx')),
  '/meer': MoreScreen,
  '/account': lazy(() => import('../features/account/AccountScreen.tsx')),
};

/** What a link in a mail opens without a session. */
export const byLink: Record<string, ComponentType> = {
  '/wachtwoord': lazy(() => import('../features/access/PasswordScreen.tsx')),
  '/moment': lazy(() => import('../features/reviews/SlotLinkScreen.tsx')),
  '/advies': lazy(() => import('../features/notes/AdviceScreen.tsx')),
};
