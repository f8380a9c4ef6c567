import { expect, test } from '@playwright/test';
import { laptop, signIn } from './people.ts';

const WITH = 'Willemijn Zandberg';

test('a conversation between rounds stands among those, and no other', async ({ browser }) => {
  const { page } = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  const cards = page.locator('.board a.card');
  const between = async () => {
    await page.goto('/gesprekken');
    await page.getByText('Tussendoor', { exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Gesprekken tussendoor' })).toBeVisible();
    await expect(page.locator('.board, p.empty').first()).toBeVisible();
  };
  await between();
  const others = await cards.count();
  // A second try finds the one of the first: there is one of an expert a day.
  if ((await cards.filter({ hasText: WITH }).count()) > 0) return;
  await page.getByRole('button', { name: 'Gesprek tussendoor' }).click();
  await page.getByLabel('Met wie').selectOption({ label: WITH });
  await page.getByRole('button', { name: 'Maak het gesprek' }).click();
  await expect(page.getByRole('heading', { name: WITH })).toBeVisible();
  await between();
  await expect(cards.filter({ hasText: WITH })).toBeVisible();
  await expect(cards).toHaveCount(others + 1);
});
