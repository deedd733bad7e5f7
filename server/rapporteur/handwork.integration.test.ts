import { expect, it } from 'vitest';
import { at, found, type Meeting } from '#server/testing/meeting.ts';
import type { SocketClient } from '#server/testing/socketClient.ts';
import { afterwards, newDataDir, sharedServer, startServer } from '#server/testing/testServer.ts';

const server = sharedServer();

interface Drafted {
  id: string;
  text: string;
  elements?: { start: number; end: number; cites: string[] }[];
}

async function speak(meeting: Meeting, chair: SocketClient, rapporteur: SocketClient, words: string, name: string) {
  const person = await meeting.participant(name, { organization: `Office of ${name}` });
  const { requestId } = await person.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await rapporteur.done('RecordWords', { interventionId, source: 'notes', segment: 's', text: words });
  await chair.done('EndIntervention', { interventionId });
  await server.rapporteur.idle(meeting.id);
  return interventionId!;
}

async function theMeeting() {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  return {
    rapporteur,
    meeting,
    says: (words: string, name: string) => speak(meeting, chair, rapporteur, words, name),
    does: async (type: string, params: object) => {
      const result = await rapporteur.done(type, params as Record<string, unknown>);
      await server.rapporteur.idle(meeting.id);
      return result;
    },
    issue: async (n: number): Promise<Drafted[]> => {
      const { formats } = await rapporteur.draft();
      return (
        formats.president.find(({ sectionId }: { sectionId: string }) => sectionId === `issue-${n}`)?.sentences ?? []
      );
    },
  };
}
const textOf = (sentences: Drafted[]) => sentences.map(({ text }) => text).join(' ');

it('PT11 what a person takes by hand is in the draft within the moment, filed as they say, with their act as its cause', async () => {
  const { rapporteur, says, does, issue } = await theMeeting();
  const inputId = await says('Thank you, Chair. Affordable cables for every island.', 'Ana');
  expect(textOf(await issue(1))).not.toContain('affordable cables');
  const { pointId } = await does('CapturePoint', {
    inputId,
    text: 'Affordable cables for every island.',
    act: 'call',
    issue: 1,
  });
  expect(textOf(await issue(1))).toContain('affordable cables for every island');
  const revised = rapporteur.ofType('DraftRevised').at(-1);
  expect(revised).toMatchObject({ causedBy: null, action: { did: 'captured', pointIds: [pointId] } });
  await does('FilePoint', { pointId, issues: [2] });
  expect(textOf(await issue(1))).not.toContain('affordable cables');
  expect(textOf(await issue(2))).toContain('affordable cables for every island');
  await does('FilePoint', { pointId, issues: [] });
  expect(textOf(await issue(2))).not.toContain('affordable cables');
});

it('PT11 points that a person merges are one element with both sources, and apart again once one leaves', async () => {
  const { rapporteur, says, does, issue } = await theMeeting();
  const a = await says('We call for community networks in remote villages.', 'Ana');
  const b = await says('We call for mobile broadband in all schools.', 'Bo');
  const idOf = async (inputId: string) =>
    Object.values<{ pointId: string; inputId: string }>((await rapporteur.draft()).points).find(
      (point) => point.inputId === inputId,
    )!.pointId;
  const [first, second] = [await idOf(a), await idOf(b)];
  const cited = async () => (await issue(1)).flatMap(({ elements = [] }) => elements.map(({ cites }) => cites));
  expect(await cited()).not.toContainEqual([first, second]);
  await does('MergePoints', { pointIds: [first, second] });
  expect(await cited()).toContainEqual([first, second]);
  expect(textOf(await issue(1))).not.toContain('mobile broadband');
  await does('SplitPoint', { pointId: second });
  expect(await cited()).not.toContainEqual([first, second]);
  expect(textOf(await issue(1))).toContain('mobile broadband');
});

it('PT12 an element that was dropped comes back in no later revision of its section, until it is put back', async () => {
  const { rapporteur, says, does, issue } = await theMeeting();
  await says('We call for community networks in remote villages.', 'Ana');
  await says('We call for mobile broadband in all schools.', 'Bo');
  const holder = async (words: string) => (await issue(1)).find(({ text }) => text.includes(words));
  const sentence = (await holder('mobile broadband'))!;
  expect(sentence.elements!.length).toBeGreaterThan(1);
  const element = sentence.elements!.findIndex(({ start, end }) =>
    sentence.text.slice(start, end).includes('mobile broadband'),
  );
  const { draftVersion: seen } = await rapporteur.draft();
  const { dropId } = await does('DropElement', { sentenceId: sentence.id, element, seen });
  expect(await holder('mobile broadband')).toBeUndefined();
  expect(await holder('community networks')).toBeDefined();
  await says('We propose open maps of all networks. We support public libraries as networks of learning.', 'Cem');
  expect(await holder('open maps')).toBeDefined();
  expect(await holder('mobile broadband')).toBeUndefined();
  await does('RestoreElement', { dropId });
  expect(await holder('mobile broadband')).toBeDefined();
});

it('PT11 what people did is there after a restart, and what the draft had not taken in is taken in', async () => {
  const dataDir = newDataDir();
  const first = await startServer({ dataDir });
  const meeting = await found(first);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const ana = await meeting.participant('Ana');
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await rapporteur.done('RecordWords', {
    interventionId,
    source: 'notes',
    text: 'Affordable cables for every island.',
  });
  await first.rapporteur.close();
  await rapporteur.done('CapturePoint', {
    inputId: interventionId,
    text: 'Affordable cables for every island.',
    act: 'call',
    issue: 1,
  });
  await first.close();
  const second = await startServer({ dataDir });
  afterwards(() => second.close());
  const again = await at(second, meeting).join('rapporteur');
  await second.rapporteur.idle(meeting.id);
  await again.event('HandworkTaken').catch(() => undefined);
  const { formats } = await again.draft();
  expect(JSON.stringify(formats.president)).toContain('affordable cables for every island');
});
