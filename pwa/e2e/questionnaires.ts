import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { laptop, phone, signIn } from './people.ts';

export interface SentMail {
  to: string;
  subject: string;
  text: string | null;
  html: string | null;
}

/** What was mailed with a link to a questionnaire. */
export interface Asked {
  link: string;
  mail: SentMail;
}

/** Closes the first running traject whose school can be mailed, not of the expert of the other journeys; gives the mail with its link. */
export async function asked(browser: Browser): Promise<Asked> {
  const { page, context } = await signIn(browser, 'PROCESS_FACILITATOR', laptop);
  const before = (await mailed(context)).map(({ link }) => link);
  await page.goto('/koppelen');
  const others = page.getByRole('listitem').filter({ hasNotText: 'Marit Hoogland' });
  const buttons = others.getByRole('button', { name: 'Rond af' });
  await expect(buttons.first()).toBeVisible();
  let found: Asked | undefined;
  // What cannot be closed stays in its place; what was closed leaves, also when its school has nobody to mail.
  for (let place = 0; !found && place < (await buttons.count());) {
    const left = await buttons.count();
    await buttons.nth(place).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hoe liep het af').selectOption({ label: 'Doelen gehaald' });
    await dialog.getByText('School gaat zelf verder').click();
    await dialog.getByRole('button', { name: 'Rond af' }).click();
    const closed = page.getByText('Het traject is afgerond.');
    const refused = dialog.getByRole('alert');
    await expect(closed.or(refused).first()).toBeVisible();
    if (await closed.isVisible()) {
      found = (await mailed(context)).find(({ link }) => !before.includes(link));
      if (!found) {
        await expect.poll(() => buttons.count()).toBeLessThan(left);
        await expect(closed).toBeHidden({ timeout: 15_000 });
      }
    } else {
      await dialog.getByRole('button', { name: 'Toch niet' }).click();
      place += 1;
    }
  }
  if (!found) throw new Error('Nobody was asked');
  await context.close();
  return found;
}

/** Gives the link only. */
export const closedAndAsked = async (browser: Browser): Promise<string> => (await asked(browser)).link;

export async function mailed(context: BrowserContext): Promise<Asked[]> {
  const answer = await context.request.get('/api/demonstration/mails');
  const { mails = [] } = (await answer.json()) as { mails?: SentMail[] };
  return mails.flatMap((mail) => {
    const link = mail.text?.match(/\/vragenlijst#\S+/)?.[0];
    return link ? [{ link, mail }] : [];
  });
}

/** Opens a link on a phone. */
export async function visit(browser: Browser, link: string, scheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ viewport: phone, colorScheme: scheme, hasTouch: true });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { context, page };
}

/** Nothing that axe knows to be wrong, and nothing that scrolls sideways. */
export async function clean(page: Page, without: string[] = []): Promise<void> {
  expect(
    (await new AxeBuilder({ page }).disableRules(without).analyze()).violations.map(({ id }) => id),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
