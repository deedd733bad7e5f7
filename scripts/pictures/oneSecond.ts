import type { Browser } from 'playwright';
import type { Shot } from './sheet.ts';

const screens: (Omit<Shot, 'png'> & { role: string })[] = [
  { title: 'Chair', role: 'chair', width: 1280, height: 800 },
  { title: 'Rapporteur', role: 'rapporteur', width: 1280, height: 800 },
  { title: 'Room display', role: 'display', width: 1280, height: 720 },
  { title: 'Participant', role: 'participant', width: 390, height: 720 },
];

/** The sample as it stands on four screens in the same second. */
export async function inOneSecond(browser: Browser, links: Record<string, string>): Promise<Shot[]> {
  const pages = await Promise.all(
    screens.map(async ({ role, width, height }) => {
      const opened = await browser.newPage({ viewport: { width, height } });
      await opened.goto(links[role] ?? '');
      await opened.waitForLoadState('networkidle');
      return opened;
    }),
  );
  await pages[1]?.getByText('Issue 6').first().scrollIntoViewIfNeeded();
  const shots = await Promise.all(
    screens.map(async (shot, index) => ({ ...shot, png: (await pages[index]!.screenshot()).toString('base64') })),
  );
  await Promise.all(pages.map((opened) => opened.close()));
  return shots;
}
