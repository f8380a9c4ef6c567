import { expect, type Page } from '@playwright/test';
import { goTo, type Person } from './people.ts';

/** Begins a meeting of the own network without signal. Ends at its table. */
export async function beginMeeting({ context, page }: Person): Promise<void> {
  const begin = page.getByRole('link', { name: 'Begin of plan' });
  await expect(begin).toBeVisible(); // from then on the table is on the device
  await context.setOffline(true);
  await begin.click();
  await page.getByRole('button', { name: 'Begin de bijeenkomst' }).click();
  await expect(page.getByRole('heading', { name: 'Nieuwe casus' })).toBeVisible();
}

/** A case in four taps, for which the network asks an expert in behaviour. Answers the name of its school. */
export async function caseInFourTaps(page: Page): Promise<string> {
  const school = page.getByRole('group', { name: 'School' }).locator('label').first();
  const name = (await school.textContent()) ?? '';
  await school.click();
  await page
    .getByRole('group', { name: 'Waar gaat het over' })
    .getByText('Gedrag, sociaal-emotioneel')
    .click();
  await page.getByRole('group', { name: 'Uitkomst' }).getByText('Expert nodig').click();
  await page
    .getByRole('group', { name: 'Welke expertise' })
    .getByRole('button', { name: 'gedrag', exact: true })
    .click();
  await expect(page.getByText(/^Casus .* bewaard op dit toestel/)).toBeVisible();
  return name;
}

/** Couples an expert to what a school waits for since today, out of the candidates. */
export async function coupleTo(
  page: Page,
  schoolName: string,
  expert: string,
  question: string,
): Promise<void> {
  await goTo(page, 'Te koppelen');
  const card = page
    .locator('.card', { hasText: schoolName })
    .filter({ hasText: 'Expert gedrag' })
    .filter({ hasText: 'vandaag' });
  await card.first().getByRole('link', { name: 'Koppel een expert' }).click();
  await expect(page.getByText(/^Bovenaan: /)).toBeVisible();
  const more = page.getByRole('button', { name: /^Nog \d+ experts/ });
  if (await more.isVisible()) await more.click();
  await page.locator('label', { hasText: expert }).click();
  await page.getByLabel('De vraag in één zin').fill(question);
  await page.getByRole('button', { name: 'Koppel en start het traject' }).click();
  await expect(page.getByText(/^Gekoppeld/)).toBeVisible();
}
