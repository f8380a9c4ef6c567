import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { laptop, signIn } from './people.ts';
import { closedAndAsked, visit } from './questionnaires.ts';

/** Counts taps, and how often the keyboard of a phone would come up. */
async function counters(page: Page) {
  await page.evaluate(() => {
    const counted = Object.assign(window, { taps: 0, keyboards: 0 });
    addEventListener('pointerdown', () => (counted.taps += 1), true);
    addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) counted.keyboards += 1;
    });
  });
  return () =>
    page.evaluate(() => {
      const { taps, keyboards } = window as unknown as { taps: number; keyboards: number };
      return { taps, keyboards };
    });
}

const question = (page: Page, key: string) => page.locator(`[data-question="${key}"]`);

test('a school answers on a phone, loses the connection, and is thanked once', async ({ browser }) => {
  const link = await closedAndAsked(browser);
  const { context, page } = await visit(browser, link);
  const count = await counters(page);

  await question(page, 'cijfer').locator('label').nth(7).click();
  await page.getByRole('button', { name: 'Volgende' }).click();
  for (const key of ['op-gang', 'bereikbaar', 'kennis', 'advies'])
    await question(page, key).locator('label').nth(3).click();
  await page.getByRole('button', { name: 'Volgende' }).click();

  await context.setOffline(true);
  await question(page, 'doelen').locator('label', { hasText: 'Deels' }).click();
  await question(page, 'waardoor').locator('label', { hasText: 'Tijd' }).click();
  await question(page, 'zelf').locator('label').first().click();
  await expect(page.getByText('Geen verbinding. Je antwoorden staan op dit toestel.')).toBeVisible();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.locator('textarea').click();
  await page.locator('textarea').fill('Fijn dat de expert met het hele team sprak.');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText('Er is nog geen verbinding.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  // 8 answers, 3 times on, the text field, and send: nothing that a person would not expect.
  expect(await count()).toEqual({ taps: 13, keyboards: 1 });

  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect((await context.cookies()).length).toBe(0);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  await context.close();
});

test('what was begun on one device goes on at another, by keyboard', async ({ browser }) => {
  const link = await closedAndAsked(browser);
  const first = await visit(browser, link);
  await question(first.page, 'cijfer').locator('label').nth(8).click();
  const kept = first.page.waitForResponse(
    (response) =>
      response.url().endsWith('/draft') && (response.request().postData() ?? '').includes('\\"page\\":2'),
  );
  await first.page.getByRole('button', { name: 'Volgende' }).click();
  await kept;
  await first.context.close();

  const second = await visit(browser, link, 'dark');
  await expect(second.page.getByText('Stap 2 van 4')).toBeVisible();
  await second.page.getByRole('button', { name: 'Vorige' }).click();
  await expect(question(second.page, 'cijfer').getByRole('radio', { name: '9' })).toBeChecked();
  await question(second.page, 'cijfer').getByRole('radio', { name: '9' }).focus();
  await second.page.keyboard.press('ArrowLeft');
  await expect(question(second.page, 'cijfer').getByRole('radio', { name: '8' })).toBeChecked();
  await second.page.getByRole('button', { name: 'English' }).click();
  await expect(second.page.getByText('How do you rate the collaboration?')).toBeVisible();
  await second.context.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`the questionnaire is clean, ${scheme}`, async ({ browser }) => {
    const { page } = await visit(browser, await closedAndAsked(browser), scheme);
    for (let step = 1; step <= 4; step++) {
      await expect(page.getByText(`Stap ${step} van 4`)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      if (step < 4) await page.getByRole('button', { name: 'Volgende' }).click();
    }
  });

test('a link that leads nowhere says what to do', async ({ browser }) => {
  const { page } = await visit(browser, `/vragenlijst#${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeVisible();
  await expect(page.getByText('procesbegeleider')).toBeVisible();
});

test('a manager sees results above the threshold, and that the rest is withheld', async ({ browser }) => {
  const { page } = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await page.goto('/tevredenheid');
  await expect(page.getByText('Nog te weinig antwoorden om te laten zien').first()).toBeVisible();
  await page.getByRole('table').getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: 'Welk cijfer geef je de samenwerking?' })).toBeVisible();
  await page.getByRole('button', { name: 'Deel met expert' }).first().click();
  await expect(page.getByText(/^Gedeeld met/)).toBeVisible();
});
