const own = /^\/(?![/\\])/;
/** Where one leaves, or comes in: no place to come back to. */
const doors = ['/inloggen', '/account'];

/** Where signing in leads: to the page that asked for it, to the page that was opened (a link in a mail), or to the beginning. */
export function afterSignIn(named: string | undefined, opened: string): string {
  const wanted = named ?? opened;
  return own.test(wanted) && !doors.some((door) => wanted.startsWith(door)) ? wanted : '/';
}

/** The door, with the way back to the page one is on. */
export const signInPath = (here: string): string => `/inloggen?naar=${encodeURIComponent(here)}`;
