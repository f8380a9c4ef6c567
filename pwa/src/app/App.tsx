import { useEffect, useErrorBoundary } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { SignInScreen } from '../features/access/SignInScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { membership } from '../session/membership.ts';
import { recoveryCodes } from '../session/signIn.ts';
import { Broken } from '../ui/Broken.tsx';
import { Page } from '../ui/Page.tsx';
import { ToastPlace } from '../ui/Toast.tsx';
import { Banners } from './Banners.tsx';
import { Navigation } from './Navigation.tsx';
import { places } from './navigation.ts';
import { byLink, screens } from './screens.ts';
import { afterSignIn } from './signInPath.ts';

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

/** The first place of a person is where the app opens. */
function Home() {
  const { route } = useLocation();
  const first = places.value[0]?.href ?? '/meer';
  useEffect(() => {
    if (first !== '/') route(first, true);
  }, [first]);
  return first === '/' ? <TodayScreen /> : null;
}

/** One that breaks says so, and leaves the way to the others open. */
function Screens() {
  const { path } = useLocation();
  const [error, forget] = useErrorBoundary((broken) => reportError(broken));
  useEffect(() => forget(), [path]);
  if (error)
    return (
      <Broken
        title="Dit scherm ging stuk"
        text="Er ging iets mis op dit scherm. Wat op dit toestel bewaard was, is er nog."
      />
    );
  return (
    <Router>
      <Route path="/" component={Home} />
      {Object.entries(screens).map(([path, component]) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route default component={NotFound} />
    </Router>
  );
}

const NotFound = () => (
  <Page title="Deze pagina is er niet">
    <a class="btn" href="/">
      Naar het begin
    </a>
  </Page>
);
