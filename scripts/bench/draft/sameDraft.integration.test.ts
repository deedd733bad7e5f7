import { expect, it } from 'vitest';
import { Progress } from '../../replay/progress.ts';
import { replay } from '../../replay/replay.ts';
import { startOwnServer } from '../../replay/ownServer.ts';
import { sampleAsItIs } from '../material.ts';
import { holdMeeting } from './holdMeeting.ts';

interface Sentences {
  sentences: { format: string; sectionId: string; text: string }[];
}

it(
  'BE31 a meeting held in process gives the draft that the server makes of the same interventions',
  { timeout: 120_000 },
  async () => {
    const material = await sampleAsItIs();
    const server = await startOwnServer();
    try {
      const { http, tickets, consultationId } = await replay(
        server,
        material,
        'max',
        new Progress({ write: () => true }),
      );
      const trace = await http.json<Sentences>(`/api/consultations/${consultationId}/trace.json`, tickets.rapporteur);
      const made = (format: string) =>
        trace.sentences.flatMap((each) => (each.format === format ? `${each.sectionId}: ${each.text}` : [])).toSorted();
      const held = (format: string) =>
        holdMeeting(material)
          .sections.filter((section) => section.format === format)
          .flatMap(({ sectionId, sentences }) => sentences.map(({ text }) => `${sectionId}: ${text}`))
          .toSorted();
      expect(made('president').length).toBeGreaterThan(40);
      expect(held('president')).toEqual(made('president'));
      // Paragraphs are named after interventions, whose numbers the floor gives.
      const texts = (sentences: string[]) => sentences.map((each) => each.replace(/^[^:]+: /, '')).toSorted();
      expect(texts(held('secretariat'))).toEqual(texts(made('secretariat')));
    } finally {
      await server.stop();
    }
  },
);
