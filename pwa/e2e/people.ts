import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

export type Role =
  | 'EXPERT'
  | 'SUPPORT_MANAGER'
  | 'PROCESS_FACILITATOR'
  | 'POLICY_OFFICER'
  | 'ADMINISTRATOR'
  | 'SCHOOL'
  | 'BEGINNER';

/** As the demonstration names them. */
const roleNames: Record<Role, string> = {
  EXPERT: 'Expert',
  SUPPORT_MANAGER: 'Manager ondersteuning',
  PROCESS_FACILITATOR: 'Regionaal procesbegeleider',
  ADMINISTRATOR: 'Beheerder',
  BEGINNER: 'Beheerder van een leeg samenwerkingsverband',
  POLICY_OFFICER: 'Beleidsmedewerker',
  SCHOOL: 'School',
};

interface Account {
  name: string;
  role: string;
}

export const phone = { width: 390, height: 844 };
export const laptop = { width: 1280, height: 800 };

export interface Person {
  context: BrowserContext;
  page: Page;
}

/** Opens the app for someone and signs in with one tap, as the demonstration offers. */
export async function signIn(
  browser: Browser,
  role: Role,
  viewport = phone,
  colorScheme: 'light' | 'dark' = 'light',
) {
  const context = await browser.newContext({ viewport, colorScheme });
  return open(context, ({ role: other }) => other === roleNames[role]);
}

/** The same for somebody by name, where one role is not enough to tell who. */
export const signInAs = async (browser: Browser, name: string, viewport = phone): Promise<Person> =>
  open(await browser.newContext({ viewport }), (account) => account.name === name);

async function open(context: BrowserContext, isMeant: (account: Account) => boolean): Promise<Person> {
  const page = await context.newPage();
  const answer = await context.request.get('/api/demonstration', { headers: { 'X-Uitzicht': '1' } });
  const { accounts } = (await answer.json()) as { accounts: Account[] };
  const account = accounts.find(isMeant);
  if (!account) throw new Error('The demonstration has no such person');
  await page.goto('/');
  await page.getByRole('button', { name: account.name }).first().click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  return { context, page };
}

/** Signs in by typing, as everybody does outside the demonstration. */
export async function signInWith(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
}

/** Taps a place of the main menu; its name comes last, after a count of what was not sent. */
export const goTo = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: new RegExp(`${name}$`) })
    .click();

/** Waits until the app opens without a network: the worker controls the page. */
export const opensOffline = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** And that the snapshot is on the device. */
export async function readyForOffline(page: Page): Promise<void> {
  await opensOffline(page);
  await expect(page.getByRole('heading', { name: 'Mijn trajecten' })).toBeVisible();
}

/** A word nobody else uses, and no digits in it: a note may not look like personal data. */
export const newWord = (): string =>
  `Bezoek ${Array.from({ length: 10 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`;
