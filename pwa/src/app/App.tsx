import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { SignInScreen } from '../features/access/SignInScreen.tsx';
import { PlanScreen } from '../features/appointments/PlanScreen.tsx';
import { EntryScreen } from '../features/hours/EntryScreen.tsx';
import { HoursScreen } from '../features/hours/HoursScreen.tsx';
import { LogScreen } from '../features/hours/LogScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { MyTrajectenScreen } from '../features/trajecten/MyTrajectenScreen.tsx';
import { UnsentScreen } from '../features/unsent/UnsentScreen.tsx';
import { membership } from '../session/membership.ts';
import { recoveryCodes } from '../session/signIn.ts';
import { Page } from '../ui/Page.tsx';
import { ToastPlace } from '../ui/Toast.tsx';
import { Banners } from './Banners.tsx';
import { MoreScreen } from './MoreScreen.tsx';
import { Navigation } from './Navigation.tsx';
import { places } from './navigation.ts';
import { afterSignIn } from './signInPath.ts';

const AccountScreen = lazy(() => import('../features/account/AccountScreen.tsx'));
const MyTrajectScreen = lazy(() => import('../features/trajecten/MyTrajectScreen.tsx'));
const TableScreen = lazy(() => import('../features/meetings/TableScreen.tsx'));
const NewMeetingScreen = lazy(() => import('../features/meetings/NewMeetingScreen.tsx'));
const MeetingScreen = lazy(() => import('../features/cases/MeetingScreen.tsx'));
const CaseScreen = lazy(() => import('../features/cases/CaseScreen.tsx'));
const ChecklistScreen = lazy(() => import('../features/cases/ChecklistScreen.tsx'));
const SchoolCasesScreen = lazy(() => import('../features/cases/SchoolCasesScreen.tsx'));
const NewCaseScreen = lazy(() => import('../features/cases/NewCaseScreen.tsx'));
const PolicyScreen = lazy(() => import('../features/cases/PolicyScreen.tsx'));
const OwnNotesScreen = lazy(() => import('../features/cases/OwnNotesScreen.tsx'));
const WaitingScreen = lazy(() => import('../features/coupling/WaitingScreen.tsx'));
const CoupleScreen = lazy(() => import('../features/coupling/CoupleScreen.tsx'));
const PasswordScreen = lazy(() => import('../features/access/PasswordScreen.tsx'));
const OverviewScreen = lazy(() => import('../features/overview/OverviewScreen.tsx'));
const MonthsScreen = lazy(() => import('../features/months/MonthsScreen.tsx'));
const MySchoolScreen = lazy(() => import('../features/myschool/MySchoolScreen.tsx'));
const AdviceScreen = lazy(() => import('../features/notes/AdviceScreen.tsx'));
const LessonsScreen = lazy(() => import('../features/lessons/LessonsScreen.tsx'));
const PatternsScreen = lazy(() => import('../features/patterns/PatternsScreen.tsx'));
const NoteScreen = lazy(() => import('../features/notes/NoteScreen.tsx'));
const ActionPlanScreen = lazy(() => import('../features/plans/PlanScreen.tsx'));
const EvaluationScreen = lazy(() => import('../features/plans/EvaluationScreen.tsx'));
const OnboardingScreen = lazy(() => import('../features/onboarding/OnboardingScreen.tsx'));
const KindsScreen = lazy(() => import('../features/kinds/KindsScreen.tsx'));
const CouplingScreen = lazy(() => import('../features/trajecten/CouplingScreen.tsx'));
const MembersScreen = lazy(() => import('../features/members/MembersScreen.tsx'));
const InviteScreen = lazy(() => import('../features/members/InviteScreen.tsx'));
const MemberScreen = lazy(() => import('../features/members/MemberScreen.tsx'));
const EndScreen = lazy(() => import('../features/members/EndScreen.tsx'));
const ExpertsScreen = lazy(() => import('../features/people/ExpertsScreen.tsx'));
const ExpertScreen = lazy(() => import('../features/people/ExpertScreen.tsx'));
const BoardsScreen = lazy(() => import('../features/boards/BoardsScreen.tsx'));
const PartnershipSettings = lazy(() => import('../features/settings/SettingsScreen.tsx'));
const MyDaysScreen = lazy(() => import('../features/people/MyDaysScreen.tsx'));
const NetworksScreen = lazy(() => import('../features/networks/NetworksScreen.tsx'));
const NetworkImportScreen = lazy(() => import('../features/networks/NetworkImportScreen.tsx'));
const HolidaysScreen = lazy(() => import('../features/holidays/HolidaysScreen.tsx'));
const SchoolsScreen = lazy(() => import('../features/schools/SchoolsScreen.tsx'));
const SchoolImportScreen = lazy(() => import('../features/schools/SchoolImportScreen.tsx'));
const ImportJobScreen = lazy(() => import('../features/schools/ImportJobScreen.tsx'));
const BoardScreen = lazy(() => import('../features/reviews/BoardScreen.tsx'));
const MyReviewsScreen = lazy(() => import('../features/reviews/MyReviewsScreen.tsx'));
const PlanRoundScreen = lazy(() => import('../features/reviews/PlanRoundScreen.tsx'));
const CountsScreen = lazy(() => import('../features/reviews/CountsScreen.tsx'));
const SettingsScreen = lazy(() => import('../features/reviews/SettingsScreen.tsx'));
const SignalScreen = lazy(() => import('../features/reviews/SignalScreen.tsx'));
const ReflectionScreen = lazy(() => import('../features/reviews/ReflectionScreen.tsx'));
const SlotLinkScreen = lazy(() => import('../features/reviews/SlotLinkScreen.tsx'));
const ReviewScreen = lazy(() => import('../features/reviews/ReviewScreen.tsx'));
const NewTrajectScreen = lazy(() => import('../features/trajecten/NewTrajectScreen.tsx'));
const BookScreen = lazy(() => import('../features/expertbook/BookScreen.tsx'));
const ProfileScreen = lazy(() => import('../features/expertbook/ProfileScreen.tsx'));
const SatisfactionScreen = lazy(() => import('../features/surveys/SatisfactionScreen.tsx'));
const SurveyAdministration = lazy(() => import('../features/surveys/AdministrationScreen.tsx'));
const FollowUpScreen = lazy(() => import('../features/surveys/FollowUpScreen.tsx'));

export const App = () => (
  <LocationProvider>
    <Doors />
    <ToastPlace />
  </LocationProvider>
);

function Doors() {
  const { path, query, route } = useLocation();
  const ByLink = byLink[path];
  if (ByLink)
    return (
      <ErrorBoundary>
        <ByLink />
      </ErrorBoundary>
    );
  const outside = membership.value === null || recoveryCodes.value.length > 0;
  if (outside || path === '/inloggen')
    return <SignInScreen done={() => route(afterSignIn(query.naar, path), true)} />;
  return (
    <>
      <Banners />
      <div class="app">
        <Navigation />
        <Screens />
      </div>
    </>
  );
}

/** What a link in a mail opens without a session. */
const byLink: Record<string, ComponentType> = {
  '/wachtwoord': PasswordScreen,
  '/moment': SlotLinkScreen,
  '/advies': AdviceScreen,
};

/** The first place of a person is where the app opens. */
function Home() {
  const { route } = useLocation();
  const first = places.value[0]?.href ?? '/meer';
  useEffect(() => {
    if (first !== '/') route(first, true);
  }, [first]);
  return first === '/' ? <TodayScreen /> : null;
}

const Screens = () => (
  <Router>
    <Route path="/" component={Home} />
    <Route path="/tafel" component={TableScreen} />
    <Route path="/tafel/nieuw" component={NewMeetingScreen} />
    <Route path="/tafel/:id" component={MeetingScreen} />
    <Route path="/casus/:id" component={CaseScreen} />
    <Route path="/toets" component={ChecklistScreen} />
    <Route path="/inbrengen" component={SchoolCasesScreen} />
    <Route path="/inbrengen/nieuw" component={NewCaseScreen} />
    <Route path="/kaarten" component={PolicyScreen} />
    <Route path="/notities" component={OwnNotesScreen} />
    <Route path="/wachten" component={WaitingScreen} />
    <Route path="/wachten/:id" component={CoupleScreen} />
    <Route path="/uren" component={HoursScreen} />
    <Route path="/uren/nieuw" component={LogScreen} />
    <Route path="/uren/:id" component={EntryScreen} />
    <Route path="/trajecten" component={MyTrajectenScreen} />
    <Route path="/trajecten/:id" component={MyTrajectScreen} />
    <Route path="/school" component={MySchoolScreen} />
    <Route path="/lessen" component={LessonsScreen} />
    <Route path="/patronen" component={PatternsScreen} />
    <Route path="/trajecten/:id/notitie" component={NoteScreen} />
    <Route path="/trajecten/:id/notitie/:note" component={NoteScreen} />
    <Route path="/trajecten/:id/plan" component={ActionPlanScreen} />
    <Route path="/trajecten/:id/evaluatie" component={EvaluationScreen} />
    <Route path="/afspraak" component={PlanScreen} />
    <Route path="/verzenden" component={UnsentScreen} />
    <Route path="/overzicht" component={OverviewScreen} />
    <Route path="/maanden" component={MonthsScreen} />
    <Route path="/gesprekken" component={BoardScreen} />
    <Route path="/gesprekken/instellingen" component={SettingsScreen} />
    <Route path="/gesprekken/stand" component={CountsScreen} />
    <Route path="/signaal" component={SignalScreen} />
    <Route path="/gesprekken/plannen/:id" component={PlanRoundScreen} />
    <Route path="/gesprekken/:id" component={ReviewScreen} />
    <Route path="/gesprek" component={MyReviewsScreen} />
    <Route path="/gesprek/:id" component={ReviewScreen} />
    <Route path="/gesprek/:id/reflectie" component={ReflectionScreen} />
    <Route path="/koppelen" component={CouplingScreen} />
    <Route path="/koppelen/nieuw" component={NewTrajectScreen} />
    <Route path="/mensen" component={MembersScreen} />
    <Route path="/mensen/uitnodigen" component={InviteScreen} />
    <Route path="/mensen/:id" component={MemberScreen} />
    <Route path="/mensen/:id/einde" component={EndScreen} />
    <Route path="/experts" component={ExpertsScreen} />
    <Route path="/experts/:id" component={ExpertScreen} />
    <Route path="/instellingen" component={PartnershipSettings} />
    <Route path="/besturen" component={BoardsScreen} />
    <Route path="/dagen" component={MyDaysScreen} />
    <Route path="/netwerken" component={NetworksScreen} />
    <Route path="/netwerken/inlezen" component={NetworkImportScreen} />
    <Route path="/vakanties" component={HolidaysScreen} />
    <Route path="/scholen" component={SchoolsScreen} />
    <Route path="/scholen/inlezen" component={SchoolImportScreen} />
    <Route path="/scholen/inlezen/:id" component={ImportJobScreen} />
    <Route path="/beginnen" component={OnboardingScreen} />
    <Route path="/soorten" component={KindsScreen} />
    <Route path="/expertboek" component={BookScreen} />
    <Route path="/expertboek-profiel" component={ProfileScreen} />
    <Route path="/tevredenheid" component={SatisfactionScreen} />
    <Route path="/vragenlijsten" component={SurveyAdministration} />
    <Route path="/opvolgen" component={FollowUpScreen} />
    <Route path="/meer" component={MoreScreen} />
    <Route path="/account" component={AccountScreen} />
    <Route default component={NotFound} />
  </Router>
);

const NotFound = () => (
  <Page title="Deze pagina is er niet">
    <a class="btn" href="/">
      Naar het begin
    </a>
  </Page>
);
