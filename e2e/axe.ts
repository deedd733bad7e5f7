import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Breaches of WCAG 2.2 AA on the page as it stands, a line each. */
export async function breaches(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The same page in the light and in the dark, and that nothing reaches beyond its width. */
export async function isSound(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, so that no colour is measured on its way from the one to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await breaches(page)).map((breach) => `${colorScheme} ${breach}`));
  }
  return [...found, ...(await widerThanTheScreen(page))];
}

/** Nothing reaches beyond the page's width. */
export async function widerThanTheScreen(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`wider than the screen by ${over} px`] : [];
}
