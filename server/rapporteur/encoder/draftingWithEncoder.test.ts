import { expect, it } from 'vitest';
import { aSetUp } from '#server/testing/setUps.ts';
import type { Input, Point } from '#shared/points/point.ts';
import type { DraftingAnswer, DraftingRequest } from '../draftingProtocol.ts';
import { DraftingWithEncoder } from './draftingWithEncoder.ts';
import { IssueNearness } from './issueNearness.ts';
import { FakeEncoder } from './testing/fakeEncoder.ts';

const input = { inputId: 'i1' } as Input;
const consultationId = 'c1';
const words = [{ source: 'notes' as const, text: 'Networks for schools. Teachers need training. Thanks.' }];
const points = ['Networks for schools.', 'Teachers need training.'].map((verbatim) => ({ verbatim }) as Point);
const settled = { settled: [], attendance: null };
const read = { ask: 'read' as const, consultationId, input, words, earlier: [], byHand: [], parted: {}, ...settled };
const open = { ask: 'open' as const, consultationId, setUp: aSetUp(), inputs: [], points: [], standing: [] };

/** A drafting thread that would always take the same two sentences, with an encoder beside it. */
async function drafting() {
  const asked: DraftingRequest[] = [];
  const thread = {
    generation: 1,
    ask: async (request: DraftingRequest): Promise<DraftingAnswer> => {
      asked.push(request);
      return { engine: 'rules 1', points: request.ask === 'choose' ? points : [], sections: [] };
    },
    close: async () => undefined,
  };
  const encoder = new FakeEncoder();
  const both = new DraftingWithEncoder(thread, new IssueNearness(encoder));
  await both.ask({ ...open, attendance: null });
  return { both, encoder, asked };
}

it('EN6 only the sentences that a reading takes are encoded, beside the issues, however much was said', async () => {
  const { both, encoder, asked } = await drafting();
  await both.ask(read);
  expect(asked.map(({ ask }) => ask)).toEqual(['open', 'choose', 'read']);
  expect(encoder.asked.flat().filter((text) => !text.includes(':'))).toEqual(points.map(({ verbatim }) => verbatim));
  const { near } = asked[2] as DraftingRequest & { ask: 'read' };
  expect([...near!.keys()]).toEqual(points.map(({ verbatim }) => verbatim));
  expect(near!.get('Networks for schools.')![0]).toBeGreaterThan(near!.get('Networks for schools.')![1]!);
});

it('EN10 the answer says that the encoder took part, and says nothing of it where it did not', async () => {
  const { both, encoder } = await drafting();
  expect((await both.ask(read)).engine).toBe('rules 1 with fake 1');
  encoder.fails = true;
  expect((await both.ask(read)).engine).toBe('rules 1');
});

it('EN11 where the encoder fails the same is asked without it', async () => {
  const { both, encoder, asked } = await drafting();
  encoder.fails = true;
  await both.ask(read);
  expect(asked.at(-1)).toEqual(read);
});

it('EN12 of what people did, the points are encoded that they took and did not file', async () => {
  const { both, encoder, asked } = await drafting();
  const byHand = [{ taken: true, unread: true }, { taken: true, unread: true, filed: true }, { filed: true }] as const;
  const taken = byHand.map((hand, at) => ({ verbatim: `Sentence ${at}.`, byHand: hand }) as Point);
  await both.ask({ ask: 'handwork', consultationId, changed: [{ input, words, points: taken }], ...settled });
  expect(encoder.asked.flat().filter((text) => !text.includes(':'))).toEqual(['Sentence 0.']);
  expect(asked.at(-1)).toMatchObject({ ask: 'handwork', near: new Map([['Sentence 0.', [0, 0]]]) });
});

it('EN12 a consultation that is forgotten is forgotten here too, and closing closes both', async () => {
  const { both, encoder, asked } = await drafting();
  await both.ask({ ask: 'forget', consultationId });
  expect(asked.map(({ ask }) => ask)).toEqual(['open', 'forget']);
  await both.ask(read);
  expect(encoder.asked).toEqual([]);
  await both.close();
  expect(encoder.isClosed).toBe(true);
});
