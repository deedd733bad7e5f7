import type { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { at, found, type Meeting } from '#server/testing/meeting.ts';
import { aSetUp, OTHER_STATEMENT, STATEMENT } from '#server/testing/setUps.ts';
import type { Received, SocketClient } from '#server/testing/socketClient.ts';
import { afterwards, newDataDir, startServer } from '#server/testing/testServer.ts';
import { EncoderThread } from './encoderThread.ts';
import { cosine } from './sentenceEncoder.ts';
import { sentenceEncoderContract } from './sentenceEncoder.suite.ts';

const WITH = { ROSTRUM_ENCODER: 'on' };
const encoder = new EncoderThread({ warn: () => undefined });
afterAll(() => encoder.close());

sentenceEncoderContract('in its thread', () => encoder);

it('EN3 the shipped encoder sees what is near without a word in common', async () => {
  const [poor, net, train] = await encoder.encode([
    'Poor families in villages cannot get online.',
    'Affordable internet access for low-income rural households',
    'Punctuality of express trains at the main station',
  ]);
  expect(cosine(poor!, net!)).toBeGreaterThan(cosine(poor!, train!) + 0.2);
});

/** The threads that start from now on. */
function threadsStarted(): Worker[] {
  const threads: Worker[] = [];
  const remember = (thread: Worker) => threads.push(thread);
  process.on('worker', remember);
  afterwards(() => void process.off('worker', remember));
  return threads;
}

/** A meeting whose item is open to both issues, its chair and its rapporteur. */
async function meetingOn(server: { url: string }) {
  const { programme } = aSetUp();
  const meeting = await found(server, { programme: [{ ...programme[0]!, issues: [1, 2] }] });
  return { meeting, chair: await meeting.opened(), rapporteur: await meeting.join('rapporteur') };
}

interface Table {
  meeting: Meeting;
  chair: SocketClient;
  rapporteur: SocketClient;
}

/** Somebody speaks; what was made of it, from the end of the intervention on. */
async function speak({ meeting, chair, rapporteur }: Table, name: string, text: string): Promise<Received> {
  const person = await meeting.participant(name, { organization: `Office of ${name}` });
  const { requestId } = await person.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await rapporteur.done('RecordWords', { interventionId, source: 'notes', segment: 's', text });
  await chair.done('EndIntervention', { interventionId });
  await rapporteur.event('DraftRevised', ({ causedBy }) => causedBy === interventionId);
  return rapporteur.event('PointsCaptured', ({ inputId }) => inputId === interventionId);
}

/** While the model loads, a reading that has waited long enough is filed by words. */
async function loaded(server: { url: string }): Promise<void> {
  const table = await meetingOn(server);
  for (let turn = 1; !(await speak(table, `Speaker ${turn}`, STATEMENT))['engine'].includes('with'); turn += 1);
}

const textsOf = (draft: { formats: Record<string, { sentences: { text: string }[] }[]> }) =>
  Object.values(draft.formats).flatMap((sections) =>
    sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );

describe('a server with the sentence encoder', () => {
  it('EN1 is off by default: no thread but the drafting starts, and no revision names an encoder', async () => {
    const threads = threadsStarted();
    const table = await meetingOn(await startServer());
    expect((await speak(table, 'Ana', STATEMENT))['engine']).not.toContain('with');
    expect(threads).toHaveLength(1);
  });

  it('EN10 drafts the same of the same words, and the record names it; a restart asks nothing again', async () => {
    const dataDir = newDataDir();
    const server = await startServer({ dataDir, env: WITH });
    await loaded(server);
    const [one, other] = [await meetingOn(server), await meetingOn(server)];
    for (const table of [one, other])
      for (const [name, text] of [
        ['Ana', STATEMENT],
        ['Ben', OTHER_STATEMENT],
      ] as const)
        expect((await speak(table, name, text))['engine']).toMatch(/ with use-lite-en 0\.2\.0$/);
    const draft = await one.rapporteur.draft();
    expect(textsOf(await other.rapporteur.draft())).toEqual(textsOf(draft));
    await server.close();
    const again = await startServer({ dataDir, env: WITH });
    await again.rapporteur.idle(one.meeting.id);
    const back = await at(again, one.meeting).connect(one.rapporteur.ticket);
    expect(await back.draft()).toEqual(draft);
  });

  it('EN11 goes on by words alone when the encoder’s thread dies', async () => {
    const threads = threadsStarted();
    const table = await meetingOn(await startServer({ env: WITH }));
    await speak(table, 'Ana', STATEMENT);
    expect(threads).toHaveLength(2);
    // It is loaded with the server, before anything is drafted.
    await threads[0]!.terminate();
    expect((await speak(table, 'Ben', OTHER_STATEMENT))['engine']).not.toContain('with');
    expect(textsOf(await table.rapporteur.draft()).join(' ')).toContain('communities can own');
  });
});
