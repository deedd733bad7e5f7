import { expect, test, type Browser, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';

let hall: Hall;
test.beforeAll(async () => {
  hall = await Hall.open();
});
// Whoever stays at a screen goes on counting down and drawing, and slows the scenes that follow.
test.afterEach(async ({ browser }) => {
  for (const context of browser.contexts()) await context.close();
});
test.afterAll(async () => {
  await hall.close();
});

const wide = { viewport: { width: 1440, height: 900 } };

/** A meeting under way, with a rapporteur at the desk; whoever speaks is unnamed, and the rapporteur notes what they say. */
async function underWay(browser: Browser, options = wide) {
  const { links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  const officer = await sitDown(browser, links['floorOfficer']!);
  const desk = await sitDown(browser, links['rapporteur']!, options);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
  let spoken = 0;
  const says = async (words: string) => {
    await officer.getByRole('button', { name: /^Unnamed speaker/ }).click();
    // The console takes no second giving within a second of the first.
    await chair.waitForTimeout(1200);
    await chair
      .getByRole('button', { name: /^Give the floor to/ })
      .first()
      .click();
    const notes = desk.getByLabel(/Notes on/);
    await notes.fill(words);
    await notes.press('Enter');
    await expect(notes).toHaveValue('');
    await notes.blur();
    await chair.locator('body').press('e');
    spoken += 1;
    await expect(desk.getByRole('button', { name: new RegExp(`^${spoken}\\b.*Unnamed`) })).toBeVisible();
  };
  return { chair, officer, desk, says };
}

/** Selects words on the page as a pointer would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const said of document.querySelectorAll('[data-said]')) {
      const start = said.textContent?.indexOf(wanted) ?? -1;
      if (start < 0 || !said.firstChild) continue;
      const range = document.createRange();
      range.setStart(said.firstChild, start);
      range.setEnd(said.firstChild, start + wanted.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      (document.activeElement as HTMLElement | null)?.blur();
    }
  }, words);
}

test('SC80 a rapporteur takes a point from selected words with Enter, files it under another issue, and the draft follows', async ({
  browser,
}) => {
  const { desk, says } = await underWay(browser);
  await says('Thank you, Chair. Affordable devices for every village.');
  const draft = desk.getByRole('article', { name: 'Draft' });
  await expect(draft.getByText(/affordable devices for every village/)).toHaveCount(0);

  await select(desk, 'Affordable devices for every village.');
  await desk.getByLabel('Act').selectOption('Call');
  await desk
    .getByRole('region', { name: 'Take a point' })
    .getByRole('button', { name: /Take this as a point/ })
    .focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('taken by hand')).toBeVisible();
  await expect(draft.getByRole('heading', { name: 'Issue 1: Bridging digital divides' })).toBeVisible();
  await expect(draft.getByText(/affordable devices for every village/).first()).toBeVisible();

  await desk.getByLabel(/^Issue of “Affordable devices/).selectOption({ label: 'Issue 2: Skills and capacity' });
  await expect(draft.getByRole('heading', { name: 'Issue 2: Skills and capacity' })).toBeVisible();
  await expect(draft.getByRole('heading', { name: 'Issue 1: Bridging digital divides' })).toHaveCount(0);

  // By keyboard alone: a key selects what was said, sentence by sentence, Enter takes it.
  await desk.locator('body').press('Escape');
  await desk.keyboard.press('.');
  await desk.keyboard.press('.');
  await expect(desk.getByRole('region', { name: 'Take a point' })).toContainText('Affordable devices');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('region', { name: 'Take a point' })).toHaveCount(0);
  await expect(desk.getByText('taken by hand')).toHaveCount(2);
});

test('SC81 one part of a list goes with one key, and comes back with another', async ({ browser }) => {
  const { desk, says } = await underWay(browser);
  await says('We call for community networks in rural districts.');
  await says('We call for mobile broadband in all ferries.');
  const draft = desk.getByRole('article', { name: 'Draft' });
  const list = draft.getByText(/mobile broadband in all ferries/).first();
  await expect(list).toBeVisible();

  await list.click();
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('ArrowRight');
  await expect(desk.getByRole('button', { name: 'Drop “mobile broadband in all ferries”' })).toBeVisible();
  await desk.keyboard.press('d');
  await expect(desk.getByText('Taken out:')).toBeVisible();
  await expect(draft.getByText(/community networks in rural districts/).first()).toBeVisible();
  const issue = draft.locator('section').filter({ hasText: 'Issue 1:' });
  await expect(issue.locator('[id^=sentence-]').getByText(/mobile broadband/)).toHaveCount(0);

  await desk.keyboard.press('z');
  await expect(
    issue
      .locator('[id^=sentence-]')
      .getByText(/mobile broadband/)
      .first(),
  ).toBeVisible();
});

test('SC82 a breach is seen while it is written, found by key once it stands, and gone when it is mended', async ({
  browser,
}) => {
  const { desk, says } = await underWay(browser);
  await says('We call for affordable broadband in rural schools.');
  const draft = desk.getByRole('article', { name: 'Draft' });
  await draft
    .getByText(/affordable broadband in rural schools/)
    .first()
    .click();
  await desk.keyboard.press('e');
  const box = desk.getByLabel('Your wording');
  await box.fill('We need affordable broadband.');
  await expect(desk.getByText(/Speaks in the first or second person/)).toBeVisible();
  await box.press('Control+Enter');
  const next = desk.getByRole('button', { name: '1 breach' });
  await expect(next).toBeVisible();

  await desk.keyboard.press('Escape');
  await expect(desk.getByText(/Speaks in the first or second person/)).toHaveCount(0);
  await desk.keyboard.press('b');
  await expect(desk.getByText(/Speaks in the first or second person/)).toBeVisible();
  await desk.keyboard.press('e');
  await box.fill('A call was made for affordable broadband in rural schools.');
  await expect(desk.getByText(/Speaks in the first or second person/)).toHaveCount(0);
  await box.press('Control+Enter');
  await expect(next).toHaveCount(0);
});

test('SC83 two versions are compared by keyboard: what an intervention changed, and whose words did it', async ({
  browser,
}) => {
  const { desk, says } = await underWay(browser);
  await says('We call for community networks in rural districts.');
  await expect(desk.getByText(/community networks in rural districts/).last()).toBeVisible();
  await says('We call for mobile broadband in all ferries.');
  const draft = desk.getByRole('article', { name: 'Draft' });
  await expect(draft.getByText(/mobile broadband in all ferries/).first()).toBeVisible();

  await desk.locator('body').press('v');
  await expect(desk.getByRole('heading', { name: 'Versions of the draft' })).toBeFocused();
  const latest = desk.getByRole('list', { name: 'Versions, the latest first' }).getByRole('button').first();
  await expect(latest).toContainText('The words of');
  await latest.press('Enter');
  const comparison = desk.getByRole('region', { name: /^What changed between versions/ });
  await expect(comparison.locator('ins').filter({ hasText: 'mobile broadband in all ferries' }).first()).toBeVisible();
  await expect(comparison.locator('ins').filter({ hasText: 'community networks' })).toHaveCount(0);

  await desk.getByLabel('From version').fill('0');
  await expect(comparison.locator('ins').filter({ hasText: 'community networks' }).first()).toBeVisible();
  await comparison.getByRole('button', { name: 'Go to it' }).last().press('Enter');
  await expect(desk.getByRole('group', { name: 'This sentence' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`SC84 axe finds no breach of WCAG 2.2 AA on the desk with all of it open, ${colorScheme}`, async ({
    browser,
  }) => {
    // Axe goes over the page twice.
    test.slow();
    const { desk, says } = await underWay(browser, { ...wide, colorScheme } as typeof wide);
    await says(
      'We call for community networks in rural districts. Nous demandons des réseaux ouverts pour tous les villages.',
    );
    await says('We call for mobile broadband in all ferries.');
    const draft = desk.getByRole('article', { name: 'Draft' });
    await draft
      .getByText(/mobile broadband in all ferries/)
      .first()
      .click();
    await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('d');
    await expect(desk.getByText('Taken out:')).toBeVisible();
    await desk.keyboard.press('s');
    await select(desk, 'We call for mobile broadband in all ferries.');
    await desk.locator('body').press('v');
    await expect(desk.getByRole('region', { name: /^What changed between versions/ })).toBeVisible();
    expect(await breaches(desk)).toEqual([]);
    await desk.locator('body').press('l');
    await expect(desk.getByText(/Nous demandons des réseaux/).first()).toBeVisible();
    expect(await breaches(desk)).toEqual([]);
    for (const width of [1440, 1024, 390]) {
      await desk.setViewportSize({ width, height: 900 });
      expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
