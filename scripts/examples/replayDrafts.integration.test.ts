import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readMaterial } from '../replay/readMaterial.ts';
import { replayDrafts } from './replayDrafts.ts';

const sample = (name: string) => fileURLToPath(new URL(`../../samples/wsis/${name}`, import.meta.url));

it(
  'BE48 both drafts come with every sentence on its sheet and every passage in what was said',
  { timeout: 120_000 },
  async () => {
    const { setUp, interventions } = await readMaterial(sample('setup.json'), sample('interventions.json'));
    const some = interventions.slice(0, 8);
    const { president, secretariat } = await replayDrafts({ setUp, interventions: some });
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const said = plain(some.map(({ text }) => text).join(' '));
    for (const { markdown, sheet } of [president, secretariat]) {
      expect(markdown).not.toContain('Head of the record');
      const printed = markdown.replace(/\[\^\d+\]/g, '');
      const floor = sheet.filter(({ from }) => from === 'floor');
      expect(floor.length).toBeGreaterThan(5);
      for (const { text, sources } of floor) {
        expect(printed).toContain(text);
        const passages = sources.filter(({ who }) => who !== 'set-up');
        expect(passages.length).toBeGreaterThan(0);
        for (const passage of passages) expect(said).toContain(plain(passage.said));
      }
      expect(new Set(sheet.map(({ id }) => id)).size).toBe(sheet.length);
    }
  },
);
