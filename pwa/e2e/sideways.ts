import { expect, type Page } from '@playwright/test';
import { laptop, phone } from './people.ts';

/** On the screen as it is, on the smallest phone, and with letters twice as large. */
export async function expectNothingSideways(page: Page): Promise<void> {
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const asItWas = page.viewportSize() ?? laptop;
  const browser = await page.context().newCDPSession(page);
  const letters = (standard: number) =>
    browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: 13 } });
  expect(await sideways(), 'as it is').toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(), '320 px').toBeLessThanOrEqual(0);
  await page.setViewportSize(phone);
  await letters(32);
  expect(await sideways(), 'letters of 200%').toBeLessThanOrEqual(0);
  await letters(16);
  await page.setViewportSize(asItWas);
}
