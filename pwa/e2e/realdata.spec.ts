import { fileURLToPath } from 'node:url';
import { type Browser, expect as soon, type Page, test } from '@playwright/test';
import { goTo, laptop, newWord, phone, signIn, signInWith } from './people.ts';

const real = (name: string) =>
  fileURLToPath(new URL(`../../backend/src/test/resources/schools/${name}`, import.meta.url));

/** Files are read and mails written meanwhile. */
const expect = soon.configure({ timeout: 30_000 });

const PASSWORD = 'vier losse woorden zijn sterk';

/** Once more on the same server nothing is left to read in, and the screen says so. */
async function readIn(page: Page, tick: string[] = []): Promise<void> {
  const nothing = page.getByText('Er verandert niets');
  const apply = page.getByRole('button', { name: /^Lees deze/ });
  for (const name of tick) {
    const box = page.getByLabel(name);
    await expect(box.or(nothing).first()).toBeVisible();
    if (await box.isVisible()) await box.check();
  }
  await expect(apply.or(nothing)).toBeVisible();
  if (await nothing.isVisible()) return;
  await apply.click();
  await expect(page.getByText(/^Klaar: \d+ scholen? /)).toBeVisible();
}

/** With an expert it is agreed at once how much, when, on what and where. */
async function invite(page: Page, name: string, email: string, roles: string[]): Promise<void> {
  await goTo(page, 'Mensen');
  await page.getByRole('link', { name: 'Nodig iemand uit' }).click();
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('E-mailadres').fill(email);
  for (const role of roles) await page.getByRole('checkbox', { name: new RegExp(`^${role}`) }).check();
  if (roles.includes('Expert')) {
    await page.getByLabel('Fte').fill('0,6');
    for (const term of ['ma', 'di', 'do', 'gedrag', 'Ede'])
      await page.getByLabel(term, { exact: true }).check();
  }
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await expect(page.getByText(`${name} krijgt een mail`)).toBeVisible();
}

/** Follows the mailed link, chooses a password and signs in. */
async function accept(browser: Browser, email: string, viewport: typeof phone): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const answer = await context.request.get('/api/demonstration/mails');
  const { mails } = (await answer.json()) as { mails: { to: string; text: string | null }[] };
  const link = /https?:\/\/\S+#\S+/.exec(mails.find(({ to }) => to === email)?.text ?? '')?.[0];
  if (!link) throw new Error(`No invitation was mailed to ${email}`);
  const page = await context.newPage();
  const { pathname, hash } = new URL(link);
  await page.goto(pathname + hash);
  await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click();
  await expect(page.getByText('Je wachtwoord is bewaard.')).toBeVisible();
  await signInWith(page, email, PASSWORD);
  return page;
}

test('an empty partnership reads the real files in, and a visit to a real school is seen by the manager', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'BEGINNER', laptop);

  await test.step('schools of DUO', async () => {
    await goTo(page, 'Scholen');
    await page.getByRole('link', { name: 'Lees scholen in' }).click();
    await page.getByLabel('Bestand').setInputFiles(real('duo-schoolvestigingen-basisonderwijs.csv'));
    await expect(page.getByLabel(/^Barneveld/)).toBeChecked();
    await readIn(page);
    await page.goto('/scholen/inlezen?soort=SPECIAL');
    await page.getByLabel('Bestand').setInputFiles(real('duo-vestigingen-speciaal.csv'));
    await readIn(page, ['Rehoboth SBO, Barneveld']);
    await page.goto('/scholen/inlezen?soort=KAART');
    await page.getByLabel('Bestand').setInputFiles(real('school-coordinates.csv'));
    await expect(page.getByText(/\d+ scholen hebben nu een plek op de kaart/)).toBeVisible();
  });

  await test.step('networks, with a name settled by hand', async () => {
    await goTo(page, 'Netwerken');
    await page.getByRole('link', { name: 'Lees netwerken in' }).click();
    await page.getByLabel('Bestand').setInputFiles(real('networks.csv'));
    await page.getByRole('button', { name: 'Lees de netwerken in' }).click();
    await expect(page.getByText(/^119 namen: /)).toBeVisible();
    const open = page.getByRole('button', { name: /^Zoek uit / }).first();
    await open.click();
    await page.getByRole('dialog').getByLabel('Geen tegenhanger').check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText(/is uitgezocht/)).toBeVisible();
  });

  await test.step('holidays', async () => {
    await goTo(page, 'Vakanties');
    await page.getByLabel('Bestand').setInputFiles(real('schoolvakanties.csv'));
    await expect(page.getByText('Kerstvakantie').first()).toBeVisible();
  });

  const word = newWord().toLowerCase().replace(' ', '-');
  const expert = { name: `Eva ${word}`, email: `${word}@expert.example` };
  const colleague = { name: `Hans ${word}`, email: `${word}@kantoor.example` };
  await invite(page, expert.name, expert.email, ['Expert']);
  await invite(page, colleague.name, colleague.email, [
    'Regionaal procesbegeleider',
    'Manager ondersteuning',
  ]);

  const office = await accept(browser, colleague.email, laptop);
  const mobile = await accept(browser, expert.email, phone);

  await test.step('a traject at a real school', async () => {
    await office.goto('/koppelen/nieuw');
    await office.getByLabel('De vraag in één zin').fill('Hoe houden we de rust in de groep?');
    await office.getByRole('searchbox', { name: /^School/ }).fill('Waterstroom');
    await office.getByText('CBS De Waterstroom, Ederveen').click();
    await office.getByLabel('Expertise').selectOption('gedrag');
    const choice = office.getByRole('option', { name: expert.name });
    await office.getByLabel('Eerste expert').selectOption(await choice.getAttribute('value'));
    await office.getByRole('button', { name: 'Start en koppel' }).click();
    await expect(office.getByText('Het traject loopt.')).toBeVisible();
  });

  const note = newWord();
  await test.step('a visit', async () => {
    await mobile.reload();
    await expect(mobile.getByRole('heading', { name: 'Mijn trajecten' })).toBeVisible();
    await goTo(mobile, 'Schrijven');
    await mobile.getByRole('group', { name: 'Waarvoor' }).getByText('CBS De Waterstroom').first().click();
    await mobile.getByLabel('Notitie').fill(note);
    await mobile.getByRole('button', { name: /^Bewaar/ }).click();
    await expect(mobile.getByText(/bewaard op dit toestel/).first()).toBeVisible();
    await goTo(mobile, 'Vandaag');
    await expect(mobile.getByText('Alles is verzonden')).toBeVisible();
  });

  await goTo(office, 'Overzicht');
  const row = office.getByRole('row').filter({ has: office.getByRole('cell', { name: note }) });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('CBS De Waterstroom');
});
