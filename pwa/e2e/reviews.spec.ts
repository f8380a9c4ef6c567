import { expect, type Locator, type Page, test } from '@playwright/test';
import { keptOnDevice, tapsOf } from './device.ts';
import { laptop, newWord, opensOffline, type Person, phone, signIn, signInWith } from './people.ts';
import { freshRound, inWords, JORIS, MARIT, nextSaturday, schoolYearOf, tomorrow } from './rounds.ts';

const tablet = { width: 820, height: 1180 };
const WAITING = 'Bewaard op dit toestel. Nog niet verstuurd.';

const stateIn = (page: Page, state: string): Locator =>
  page.locator('header').getByText(state, { exact: true });

async function reflectOn(page: Page, word: string): Promise<void> {
  await page.getByLabel('Waar ben je trots op?').fill(word);
  await page.getByText('passend', { exact: true }).click();
  await page.getByText('liever mondeling').click();
  // Counted from what is stored, also the last choice.
  await expect(page.getByText(/^3 van \d+ vragen beantwoord/)).toBeVisible();
}

async function hold(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Het gesprek is gehouden' }).click();
  await page.getByRole('button', { name: 'Gehouden', exact: true }).click();
  await expect(stateIn(page, 'gehouden')).toBeVisible();
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bevestig de afspraken' }).click();
  await expect(page.getByRole('button', { name: 'Bevestig de afspraken' })).toHaveCount(0);
}

test('a whole round with two experts: planned, prepared without signal, held, agreed and answered by both', async ({
  browser,
}) => {
  const word = newWord();
  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  const marit = await signIn(browser, 'EXPERT', phone);
  const context = await browser.newContext({ viewport: laptop });
  const joris: Person = { context, page: await context.newPage() };
  await signInWith(joris.page, 'tweede-expert@demo.uitzicht.example', 'uitzicht-demonstratie');
  const round = await freshRound(manager, tomorrow());
  const idOf = (name: string) => round.cards.find(({ expert }) => expert.name === name)?.id ?? '';

  await test.step('the manager plans both at once, and is warned of a day on which nobody meets', async () => {
    const { page } = manager;
    await page.goto(`/gesprekken/plannen/${round.id}`);
    await expect(page.getByRole('checkbox', { name: MARIT })).toBeVisible();
    for (const line of await page.locator('.slots li').all()) {
      const both = [MARIT, JORIS].includes((await line.locator('label').innerText()).trim());
      await line.getByRole('checkbox').setChecked(both);
    }
    await page.getByLabel(`Dag voor ${MARIT}`).fill(nextSaturday());
    await expect(page.getByText('Let op: deze dag valt in het weekend.')).toBeVisible();
    for (const [name, time] of [
      [MARIT, '09:00'],
      [JORIS, '10:30'],
    ] as const) {
      await page.getByLabel(`Dag voor ${name}`).fill(tomorrow());
      await page.getByLabel(`Tijd voor ${name}`).fill(time);
    }
    await page.getByRole('button', { name: 'Verstuur 2 uitnodigingen' }).click();
    await expect(page.getByText('2 gesprekken staan gepland.')).toBeVisible();
  });

  await test.step('both experts accept', async () => {
    for (const [{ page }, name] of [
      [marit, MARIT],
      [joris, JORIS],
    ] as const) {
      await page.goto(`/gesprek/${idOf(name)}`);
      await page.getByRole('button', { name: 'Dat past' }).click();
      await expect(page.getByRole('button', { name: 'Dat past' })).toHaveCount(0);
    }
  });

  await test.step('one writes the reflection on the phone, without signal', async () => {
    const { page } = marit;
    await opensOffline(page);
    await page.getByRole('link', { name: 'Schrijf je reflectie' }).click();
    await expect(page.getByRole('heading', { name: 'Mijn reflectie' })).toBeVisible();
    await marit.context.setOffline(true);
    await reflectOn(page, word);
    await expect(page.getByText(WAITING).first()).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Waar ben je trots op?')).toHaveValue(word);
    await expect(page.getByRole('radio', { name: 'liever mondeling' })).toBeChecked();
    await page.getByRole('button', { name: 'Deel met mijn manager' }).click();
    await expect(page.getByText('Je manager kan dit lezen.')).toBeVisible();
  });

  await test.step('of which the manager sees nothing before there is signal', async () => {
    await manager.page.goto(`/gesprekken/${idOf(MARIT)}`);
    await expect(manager.page.getByText(`${MARIT} deelde nog geen reflectie.`)).toBeVisible();
    await expect(manager.page.getByText(word)).toHaveCount(0);
    await marit.context.setOffline(false);
    await marit.page.goto('/');
    await expect(marit.page.getByText('Alles is verzonden')).toBeVisible({ timeout: 30_000 });
    await manager.page.reload();
    await expect(manager.page.getByText(word)).toBeVisible();
  });

  await test.step('the other writes it on a laptop', async () => {
    const { page } = joris;
    await page.getByRole('link', { name: 'Schrijf je reflectie' }).click();
    await reflectOn(page, `${word} van de ander`);
    await expect(page.getByText('Verzonden').first()).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Deel met mijn manager' }).click();
    await expect(page.getByText('Je manager kan dit lezen.')).toBeVisible();
  });

  await test.step('the manager prepares in three taps on one page', async () => {
    const { page } = manager;
    await page.goto('/gesprekken');
    await expect(page.locator('.board, .empty').first()).toBeVisible();
    const taps = await tapsOf(page);
    const card = page.locator(`.board a[href="/gesprekken/${idOf(MARIT)}"]`);
    const years = page.getByLabel('Schooljaar');
    if (await years.isVisible()) await years.selectOption(schoolYearOf(round.month));
    await page.getByText(inWords(round.month), { exact: true }).click();
    await card.click();
    for (const line of ['Uren', 'Vragen', 'Snelheid', 'Doelen', 'Tevredenheid'])
      await expect(page.locator('.headlines').getByText(line, { exact: true })).toBeVisible();
    await expect(page.getByText(word)).toBeVisible();
    await expect(page.getByText('liever mondeling')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Trajecten/ })).toBeVisible();
    expect(await taps()).toBeLessThanOrEqual(3);
  });

  await test.step('takes notes and agrees on a tablet, also while the connection is gone; what is half typed stays', async () => {
    const { page } = manager;
    await page.setViewportSize(tablet);
    await opensOffline(page);
    await page.getByLabel('Eigen notities').fill('Bel 06-12345678');
    await keptOnDevice(page, 'draft:review:');
    await page.reload();
    await expect(page.getByLabel('Eigen notities')).toHaveValue('Bel 06-12345678');
    await page.getByLabel('Eigen notities').fill('Alleen voor mij');
    await expect(page.getByText('Verzonden').first()).toBeVisible();
    await manager.context.setOffline(true);
    await page.reload();
    await expect(page.getByLabel('Eigen notities')).toHaveValue('Alleen voor mij');
    await expect(page.getByText(/^Dit is van .* verbinding/)).toBeVisible();
    await page.getByRole('link', { name: 'Gesprekken', exact: true }).first().click();
    await page.locator(`a.card[href="/gesprekken/${idOf(MARIT)}"]`).click();
    await expect(page.getByLabel('Eigen notities')).toHaveValue('Alleen voor mij');
    await page.getByLabel('Nieuwe afspraak').fill('Intervisie');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('button', { name: 'Wijzig: Intervisie' }).click();
    await page.getByLabel('Afspraak', { exact: true }).fill(`Intervisie ${word}`);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByLabel('Nieuwe afspraak').fill('Half getypt');
    await page.getByLabel('Samen vastgelegd').first().fill(`Samen: ${word}`);
    await page.getByLabel('Samen vastgelegd').first().blur();
    await expect(page.getByText(WAITING).first()).toBeVisible();
    await manager.context.setOffline(false);
    await expect(page.getByText(WAITING)).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByLabel('Nieuwe afspraak')).toHaveValue('Half getypt');
    await page.reload();
    await expect(page.locator('.agreements').getByText(`Intervisie ${word}`)).toBeVisible();
    await expect(page.getByLabel('Nieuwe afspraak')).toHaveValue('Half getypt');
    await page.getByLabel('Nieuwe afspraak').fill('');
    await expect(page.locator('.agreements').getByText(WAITING)).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.setViewportSize(laptop);
  });

  await test.step('says that it was held, takes back a mistake only while nothing was written, and confirms', async () => {
    const { page } = manager;
    await hold(page);
    await page.getByRole('button', { name: 'Toch niet gehouden' }).click();
    await expect(stateIn(page, 'reflectie binnen')).toBeVisible();
    await hold(page);
    await confirm(page);
    await expect(stateIn(page, 'te bevestigen')).toBeVisible();
  });

  await test.step('the expert reads the same, confirms, and takes it along as a file', async () => {
    const { page } = marit;
    await page.goto(`/gesprek/${idOf(MARIT)}`);
    await expect(page.getByText(`Samen: ${word}`)).toBeVisible();
    await expect(page.getByText('Alleen voor mij')).toHaveCount(0);
    await confirm(page);
    await expect(stateIn(page, 'bevestigd')).toBeVisible();
    await expect(page.getByText('Ellen Waterink').first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als pdf' }).click();
    expect((await download).suggestedFilename()).toMatch(/^kwartaalgesprek .*\.pdf$/);
  });

  await test.step('the other saw it and does not agree, and the manager reads why', async () => {
    await manager.page.goto(`/gesprekken/${idOf(JORIS)}`);
    await expect(manager.page.getByText(`${word} van de ander`)).toBeVisible();
    await hold(manager.page);
    await confirm(manager.page);
    const { page } = joris;
    await page.goto(`/gesprek/${idOf(JORIS)}`);
    await page.getByRole('button', { name: 'Gezien, niet mee eens' }).click();
    await page.getByLabel('Waar ben je het niet mee eens?').fill('De reistijd staat er te kort in.');
    await page.getByRole('button', { name: 'Gezien, niet mee eens' }).click();
    await expect(stateIn(page, 'bevestigd')).toBeVisible();
    await manager.page.reload();
    await expect(manager.page.getByText(`${JORIS}: gezien, niet mee eens`)).toBeVisible();
    await expect(manager.page.getByText('De reistijd staat er te kort in.')).toBeVisible();
  });
});
