import { expect, it } from 'vitest';
import { createLog } from '#server/ops/log.ts';
import type { Submission } from '#server/rooms/room.ts';
import { captioner, chair } from '#shared/consultation/testing/actors.ts';
import { does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { miraSpeaks } from '#shared/consultation/testing/stories.ts';
import type { DraftingAnswer, DraftingRequest } from './draftingProtocol.ts';
import { ThreadReplaced, TookTooLong } from './draftingThread.ts';
import { Rapporteur } from './rapporteur.ts';

const nothing: DraftingAnswer = { engine: 'test/1', points: [], sections: [] };
const { state } = given(
  miraSpeaks,
  does(captioner, { type: 'RecordWords', interventionId: 'i1', source: 'captions', text: 'Shared wells.' }),
  does(chair, { type: 'EndIntervention' }),
);

/** A rapporteur whose thread meets these errors, one reading after another, and then answers. */
async function reading(...errors: Error[]) {
  const asked: DraftingRequest['ask'][] = [];
  const submitted: Submission[] = [];
  const thread = {
    generation: 1,
    ask: async ({ ask }: DraftingRequest) => {
      asked.push(ask);
      const error = ask === 'read' ? errors.shift() : undefined;
      if (error) throw error;
      return nothing;
    },
    close: async () => undefined,
  };
  const room = {
    state: { ...state, desk: { ...state.desk, draftVersion: 1 } },
    submit: async (submission: Submission) => {
      submitted.push(submission);
      return { ok: true as const, version: 1 };
    },
  };
  const rapporteur = new Rapporteur(async () => room, createLog('silent'), thread);
  await rapporteur.sweep('c1');
  await rapporteur.idle('c1');
  return { rapporteur, asked, submitted };
}

it('RA10 who only waited for a thread that is gone is read, however often that happens', async () => {
  const { asked, submitted } = await reading(...Array.from({ length: 5 }, () => new ThreadReplaced()));
  expect(submitted).toMatchObject([{ command: { type: 'ReviseDraft', causedBy: 'i1' } }]);
  expect(asked).toEqual(Array.from({ length: 6 }, () => ['open', 'read']).flat());
});

it('RA10 what took too long is tried once more, what failed otherwise twice more, and then left', async () => {
  expect((await reading(new TookTooLong())).submitted).toHaveLength(1);
  expect((await reading(new TookTooLong(), new TookTooLong())).submitted).toEqual([]);
  expect((await reading(new Error(), new Error())).submitted).toHaveLength(1);
  expect((await reading(new Error(), new Error(), new Error())).submitted).toEqual([]);
});

it('RA11 a consultation that was removed is forgotten by the thread, once', async () => {
  const { rapporteur, asked } = await reading();
  await rapporteur.forget('c1');
  await rapporteur.forget('c1');
  expect(asked).toEqual(['open', 'read', 'forget']);
});
