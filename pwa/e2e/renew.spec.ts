import { expect, test } from '@playwright/test';
import { goTo, newWord, readyForOffline, signIn } from './people.ts';

test('an app that is too old keeps what was filled in, says so, and sends it once it is renewed', async ({
  browser,
}) => {
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await context.route('**/graphql', async (route) =>
    route.request().postData()?.includes('mutation HourEntryLog')
      ? route.fulfill({ status: 426, body: '' })
      : route.continue(),
  );
  await goTo(page, 'Schrijven');
  await page.getByLabel('Notitie').fill(newWord());
  await page.getByRole('button', { name: /^Bewaar/ }).click();

  const banner = page.getByText(
    'Er is een nieuwe versie nodig om te verzenden. Wat je invulde, blijft op dit toestel.',
  );
  await expect(banner).toBeVisible();
  await goTo(page, 'Meer');
  await page.getByRole('link', { name: /Verzenden/ }).click();
  await expect(page.getByText(/wat je invulde, blijft bewaard/)).toBeVisible();
  await expect(page.getByText(/^Uren · /)).toHaveCount(1);

  await context.unroute('**/graphql');
  const sent = page.waitForResponse(
    async (answer) => answer.request().postData()?.includes('mutation HourEntryLog') === true && answer.ok(),
  );
  await page.getByRole('button', { name: 'Ververs de app' }).click();
  await sent;
  await expect(page.getByText('Alles is verzonden. Er staat niets alleen op dit toestel.')).toBeVisible();
  await expect(banner).toBeHidden();
});
