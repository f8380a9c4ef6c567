import { expect, type Page, test } from '@playwright/test';
import { goTo, newWord, opensOffline, type Person, readyForOffline, signInAs } from './people.ts';
import { beginMeeting, caseInFourTaps, coupleTo } from './table.ts';

const LEAD = 'Marit Hoogland';
const SECOND = 'Joris van Eikenhorst';
const FACILITATOR = 'Stefan Brugmans';

const dialog = (page: Page) => page.getByRole('dialog');
const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const settle = (page: Page, name = 'Leg vast') =>
  dialog(page).getByRole('button', { name, exact: true }).click();
const stands = (page: Page, step: string) =>
  expect(page.getByRole('heading', { name: step, exact: true, level: 2 })).toBeVisible();
const sent = (page: Page) =>
  expect(page.getByText(/nog niet verstuurd/i)).toHaveCount(0, { timeout: 30_000 });

/** Picks who has this name out of a list that also says what they know. */
async function pick(page: Page, label: string, name: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true });
  const option = list.locator('option', { hasText: name }).first();
  await expect(option).toBeAttached();
  await list.selectOption((await option.getAttribute('value')) ?? '');
}

/** The case is brought at the table without signal; then the procesbegeleider couples a lead and a second expert to a traject of its own. */
async function fromTheTable(facilitator: Person, question: string): Promise<void> {
  const { context, page } = facilitator;
  await opensOffline(page);
  await beginMeeting(facilitator);
  const school = await caseInFourTaps(page);
  await context.setOffline(false);
  await expect(page.getByText('Alles is verzonden')).toBeVisible({ timeout: 30_000 });
  await coupleTo(page, school, LEAD, question);
  await page.goto('/koppelen');
  await actOn(page, question, 'Mede-experts');
  await pick(page, 'Expert erbij', SECOND);
  await settle(page, 'Voeg toe');
  await expect(page.getByText(/^De expert werkt mee/)).toBeVisible();
}

/** An act of the procesbegeleider on the card of one traject. */
const actOn = (page: Page, question: string, act: string) =>
  page.locator('.card', { hasText: question }).getByRole('button', { name: act, exact: true }).click();

async function openMine(page: Page, question: string): Promise<void> {
  await goTo(page, 'Trajecten');
  await page.getByText(question).first().click();
  await expect(page.getByRole('heading', { name: question, level: 1 })).toBeVisible();
}

test('a traject goes through all phases, partly without signal, to another expert, twice round and to its end', async ({
  browser,
}) => {
  test.slow();
  const question = `${newWord()}: hoe begint de dag rustig?`;
  const facilitator = await signInAs(browser, FACILITATOR);
  await fromTheTable(facilitator, question);

  const { context, page } = await signInAs(browser, LEAD);
  await readyForOffline(page);
  await openMine(page, question);
  await stands(page, 'Gekoppeld');

  await test.step('without signal: on to begrijpen, a step back, an HGD by the second expert, on to plannen', async () => {
    await context.setOffline(true);
    await open(page, 'Naar voorbereidend gesprek');
    await dialog(page).getByText('Begrijpen').click();
    await settle(page);
    await stands(page, 'Begrijpen');
    await open(page, 'Terug naar waarnemen');
    await settle(page);
    await expect(dialog(page).getByText('Dit is nog leeg. Vul het in.')).toBeVisible();
    const reason = dialog(page).getByLabel('Wat weten we nog niet?');
    await reason.fill('Hoe Bilal op het plein speelt.');
    await settle(page);
    await expect(dialog(page).getByText(/Hier lijkt een voornaam te staan/)).toBeVisible();
    await reason.fill('Hoe het op het plein gaat.');
    await settle(page);
    await stands(page, 'Waarnemen');
    await open(page, 'Naar begrijpen');
    await settle(page);
    await open(page, 'Begin een HGD');
    await dialog(page).getByText(SECOND).click();
    await settle(page, 'Begin');
    await expect(page.getByText(`HGD door ${SECOND}`).first()).toBeVisible();
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
    await expect(cards.first()).toBeVisible();
    for (let at = 0; at < (await cards.count()); at += 1) {
      await cards.nth(at).getByText('Deels').click();
      await cards.nth(at).getByLabel('In één zin').fill('Het lukt in de ochtend');
    }
    await page.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
    await expect(page.getByText('Geëvalueerd', { exact: true })).toBeVisible();
  });

  await test.step('on hold, with the reason in sight, and on again', async () => {
    await open(page, 'Zet in de wacht');
    await dialog(page).getByLabel('Waarom').fill('De school is een week dicht.');
    await settle(page, 'Zet in de wacht');
    await stands(page, 'In de wacht');
    await expect(page.getByText(/In de wacht sinds .*De school is een week dicht\./)).toBeVisible();
    await open(page, 'Ga weer door');
    await stands(page, 'Evaluatie');
  });

  const handOver = newWord();
  await test.step('another expert takes over, and reads what was left for whoever comes', async () => {
    await page.getByRole('link', { name: 'Schrijf', exact: true }).click();
    await page.getByText('Opvolger: overdracht').click();
    await page.getByLabel('Tekst').fill(handOver);
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await expect(page.getByText(handOver)).toBeVisible();
    await sent(page);
    await facilitator.page.goto('/koppelen');
    await actOn(facilitator.page, question, 'Draag over');
    await pick(facilitator.page, 'Van', LEAD);
    await pick(facilitator.page, 'Aan', SECOND);
    await settle(facilitator.page, 'Draag over');
    await expect(facilitator.page.getByText(/^Overgedragen/)).toBeVisible();
  });

  const successor = (await signInAs(browser, SECOND)).page;
  await test.step('the successor has the whole of its history', async () => {
    await openMine(successor, question);
    await stands(successor, 'Evaluatie');
    await expect(successor.getByText(`${SECOND} (eerste)`)).toBeVisible();
    await open(successor, 'Samenvattingen en overdracht van collega’s');
    await expect(successor.getByText(handOver)).toBeVisible();
    await expect(successor.getByText(text)).toBeVisible();
  });

  await test.step('a second round in one meeting, and the end', async () => {
    await open(successor, 'Begin een nieuwe ronde');
    await settle(successor);
    await expect(successor.getByText('ronde 2').first()).toBeVisible();
    await open(successor, 'Naar begrijpen');
    await dialog(successor).getByText('Evaluatie').click();
    await dialog(successor).getByText('Leerkracht').click();
    await settle(successor);
    await stands(successor, 'Evaluatie');
    await sent(successor);
    await open(successor, 'Rond het traject af');
    await dialog(successor).getByText('Doelen gehaald').click();
    await dialog(successor).getByText('School gaat zelf verder').click();
    await dialog(successor).getByLabel('Wat leerden jullie?').fill('Een vaste start van de dag geeft rust.');
    await settle(successor, 'Rond af');
    // Not every school of the demonstration has somebody with an address.
    const why = dialog(successor).getByLabel(/geen contactpersoon met een e-mailadres/);
    const end = successor.getByRole('heading', { name: 'Afgerond', exact: true, level: 2 });
    await expect(why.or(end)).toBeVisible();
    if (await why.isVisible()) {
      await why.fill('De school stelt nog iemand aan.');
      await settle(successor, 'Rond af');
    }
    await expect(end).toBeVisible();
  });
});
