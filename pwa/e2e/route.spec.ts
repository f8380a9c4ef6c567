import { expect, type Page, test } from '@playwright/test';
import { newWord, readyForOffline, signIn } from './people.ts';

const mine = `{ myWork { trajecten(first: 40) { nodes { id state route { step } experts(first: 5) { nodes { name lead } } } } } }`;

interface Traject {
  id: string;
  state: string;
  route: { step: string };
  experts: { nodes: { name: string; lead: boolean }[] };
}

/** A traject in begrijpen with a second expert on it, whose HGD runs. */
async function withFellow(page: Page): Promise<{ id: string; fellow: string }> {
  const answer = await page.request.post('/graphql', {
    data: { query: mine },
    headers: { 'X-Uitzicht': '1' },
  });
  const { data } = (await answer.json()) as { data: { myWork: { trajecten: { nodes: Traject[] } } } };
  const found = data.myWork.trajecten.nodes.find(
    ({ state, route, experts }) =>
      state === 'RUNNING' && route.step === 'UNDERSTAND' && experts.nodes.length > 1,
  );
  const fellow = found?.experts.nodes.find(({ lead }) => !lead);
  if (!found || !fellow) throw new Error('The demonstration has no traject with a running HGD of a fellow');
  return { id: found.id, fellow: fellow.name };
}

const dialog = (page: Page) => page.getByRole('dialog');
const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const settle = (page: Page, name = 'Leg vast') =>
  dialog(page).getByRole('button', { name, exact: true }).click();
const stands = (page: Page, step: string) =>
  expect(page.getByRole('heading', { name: step, exact: true, level: 2 })).toBeVisible();

test('a traject goes through all phases, partly without signal, twice round and to its end', async ({
  browser,
}) => {
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  const { id, fellow } = await withFellow(page);
  await page.goto(`/trajecten/${id}`);
  await stands(page, 'Begrijpen');

  await test.step('without signal: the HGD ends, a step back, another HGD by the fellow, on to plannen', async () => {
    await context.setOffline(true);
    await open(page, 'Rond de HGD af');
    await settle(page, 'Rond af');
    await open(page, 'Terug naar waarnemen');
    await settle(page);
    await expect(dialog(page).getByText('Dit is nog leeg. Vul het in.')).toBeVisible();
    await dialog(page).getByLabel('Wat weten we nog niet?').fill('Hoe het op het plein gaat.');
    await settle(page);
    await stands(page, 'Waarnemen');
    await open(page, 'Naar begrijpen');
    await settle(page);
    await open(page, 'Begin een HGD');
    await dialog(page).getByText(fellow).click();
    await settle(page, 'Begin');
    await expect(page.getByText(`HGD door ${fellow}`).first()).toBeVisible();
    await open(page, 'Rond de HGD af');
    await settle(page, 'Rond af');
    await open(page, 'Naar plannen');
    await dialog(page).getByText("IB'er of KC").click();
    await settle(page);
    await stands(page, 'Plannen');
  });

  const text = newWord();
  await test.step('a note survives a killed tab half typed, and is kept without signal', async () => {
    await page.getByRole('link', { name: 'Schrijf', exact: true }).click();
    await page.getByText('Dossier: over het kind').click();
    await page.getByLabel('Tekst').fill(text);
    await page.waitForTimeout(2_000);
    await page.reload();
    await expect(page.getByLabel('Tekst')).toHaveValue(text);
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await expect(page.getByText('Bewaard op dit toestel. Nog niet verstuurd.').first()).toBeVisible();
    await page.reload();
    await stands(page, 'Plannen');
    await expect(page.getByText('nog niet verstuurd').first()).toBeVisible();
  });

  await test.step('with signal everything arrives', async () => {
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByText('nog niet verstuurd')).toHaveCount(0, { timeout: 30_000 });
    await stands(page, 'Plannen');
    await expect(page.getByText(text)).toBeVisible();
  });

  await test.step('the plan is made, and the school agrees in words', async () => {
    await page.getByRole('link', { name: /Maak het plan|Wijzig/ }).click();
    await page.getByLabel('Doel 1', { exact: true }).fill('De dag begint rustig');
    await page.getByLabel('Straks').first().fill('Ten hoogste één keer per week onrust');
    await page.getByRole('button', { name: 'Bewaar het plan' }).click();
    await open(page, 'De school is akkoord');
    await settle(page);
    await expect(page.getByText('Bevestigd', { exact: true })).toBeVisible();
  });

  await test.step('two phases in one meeting, and each goal gets a result', async () => {
    await open(page, 'Naar realiseren');
    await dialog(page).getByText('Evaluatie').click();
    await settle(page);
    await stands(page, 'Evaluatie');
    await page.getByRole('link', { name: 'Evalueer de doelen' }).click();
    const cards = page.locator('form .card');
    for (let at = 0; at < (await cards.count()); at += 1) {
      await cards.nth(at).getByText('Deels').click();
      await cards.nth(at).getByLabel('In één zin').fill('Het lukt in de ochtend');
    }
    await page.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
    await expect(page.getByText('Geëvalueerd', { exact: true })).toBeVisible();
  });

  await test.step('a second round in one meeting, and the end', async () => {
    await open(page, 'Begin een nieuwe ronde');
    await settle(page);
    await expect(page.getByText('ronde 2').first()).toBeVisible();
    await open(page, 'Naar begrijpen');
    await dialog(page).getByText('Evaluatie').click();
    await dialog(page).getByText('Leerkracht').click();
    await settle(page);
    await stands(page, 'Evaluatie');
    await expect(page.getByText('nog niet verstuurd')).toHaveCount(0, { timeout: 30_000 });
    await open(page, 'Rond het traject af');
    await dialog(page).getByText('Doelen gehaald').click();
    await dialog(page).getByText('School gaat zelf verder').click();
    await dialog(page).getByLabel('Wat leerden jullie?').fill('Een vaste start van de dag geeft rust.');
    await settle(page, 'Rond af');
    await stands(page, 'Afgerond');
  });
});
