import { expect, type Page, test } from '@playwright/test';
import { newWord, signIn } from './people.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A school of the demonstration that is in the first network, for which a new meeting is planned unless another is chosen. */
const OF_THE_FIRST = 'Het Hazelnest';

/** Plans a meeting of the network of the school, at a place that nobody else uses. */
async function plan(page: Page, date: string, place: string): Promise<void> {
  await page.goto('/tafel/nieuw');
  await page.getByLabel('Dag').fill(date);
  await page.getByLabel('Waar hoeft niet').fill(place);
  await page.getByRole('button', { name: 'Plan de bijeenkomst' }).click();
  await expect(page.getByText('Alles is verzonden')).toBeVisible();
}

test('a meeting moves and is called off, and the school that brought a case reads what happens with it', async ({
  browser,
}) => {
  const [place, moved, other, question] = [newWord(), newWord(), newWord(), newWord()];
  const facilitator = await signIn(browser, 'PROCESS_FACILITATOR');
  await expect(facilitator.page.getByRole('link', { name: 'Begin of plan' })).toBeVisible();
  await plan(facilitator.page, inDays(40), place);
  await plan(facilitator.page, inDays(50), other);

  const school = await signIn(browser, 'SCHOOL');
  await school.page.goto('/inbrengen/nieuw');
  const schools = school.page.getByRole('combobox', { name: 'School' });
  await schools.selectOption(
    await schools.locator('option', { hasText: OF_THE_FIRST }).getAttribute('value'),
  );
  await school.page.getByLabel('De vraag').fill(question);
  const meetings = school.page.getByLabel('Voor welke bijeenkomst');
  const option = await meetings.locator('option', { hasText: place }).getAttribute('value');
  await meetings.selectOption(option);
  await school.page.getByRole('button', { name: 'Breng in' }).click();
  const brought = school.page.locator('.card', { hasText: question });
  await expect(brought.getByText(place)).toBeVisible();

  await facilitator.page.goto('/tafel');
  await facilitator.page.locator('a.card', { hasText: place }).click();
  await facilitator.page.getByRole('button', { name: 'Verplaats' }).click();
  const dialog = facilitator.page.getByRole('dialog');
  await dialog.getByLabel('Dag').fill(inDays(41));
  await dialog.getByLabel('Waar hoeft niet').fill(moved);
  await dialog.getByRole('button', { name: 'Verplaats' }).click();
  await expect(facilitator.page.getByText('verplaatst van', { exact: false }).first()).toBeVisible();
  await school.page.reload();
  await expect(brought.getByText(moved)).toBeVisible();
  await expect(brought.getByText('verplaatst van', { exact: false })).toBeVisible();

  await facilitator.page.getByRole('button', { name: 'Zeg af' }).click();
  await dialog.getByLabel('Waarom').fill('Te weinig scholen kunnen komen.');
  const where = dialog.getByLabel('De casus die hier wacht');
  await where.selectOption(await where.locator('option', { hasText: other }).getAttribute('value'));
  await dialog.getByRole('button', { name: 'Zeg af' }).click();
  await expect(facilitator.page.getByText('Deze bijeenkomst gaat niet door.')).toBeVisible();
  await school.page.reload();
  await expect(brought.getByText('Te weinig scholen kunnen komen.')).toBeVisible();
  await expect(brought.getByText(other)).toBeVisible();

  const policy = await signIn(browser, 'POLICY_OFFICER');
  await policy.page.goto('/kaarten');
  const card = policy.page.locator('.card', { hasText: question });
  await expect(card.getByText('gaat niet door: Te weinig scholen kunnen komen.')).toBeVisible();
  await expect(card.getByText(other)).toBeVisible();

  await facilitator.page.goto('/tafel');
  await facilitator.page.locator('a.card', { hasText: other }).click();
  await expect(facilitator.page.getByText(question)).toBeVisible();

  await facilitator.page.goto('/tafel');
  await facilitator.page.locator('a.card', { hasText: moved }).click();
  await facilitator.page.getByRole('button', { name: 'Laat toch doorgaan' }).click();
  await dialog.getByRole('button', { name: 'Laat doorgaan' }).click();
  await expect(facilitator.page.getByText('Deze bijeenkomst gaat niet door.')).toBeHidden();
  await expect(facilitator.page.getByText(question)).toBeVisible();
  await school.page.reload();
  await expect(brought.getByText(moved)).toBeVisible();
  await expect(brought.getByText('Te weinig scholen kunnen komen.')).toBeHidden();
});
