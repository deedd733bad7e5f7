import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { ask, statementForm } from '#server/testing/httpClient.ts';
import { at, found, type Meeting } from '#server/testing/meeting.ts';
import { OTHER_STATEMENT, STATEMENT } from '#server/testing/setUps.ts';
import type { Received, SocketClient } from '#server/testing/socketClient.ts';
import { afterwards, newDataDir, sharedServer, startServer } from '#server/testing/testServer.ts';

const server = sharedServer();

async function speak(
  meeting: Meeting,
  chair: SocketClient,
  rapporteur: SocketClient,
  words: string | null,
  name = 'Ana',
) {
  const person = await meeting.participant(name, { organization: `Office of ${name}` });
  const { requestId } = await person.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  if (words !== null)
    await rapporteur.done('RecordWords', { interventionId, source: 'notes', segment: 's', text: words });
  await chair.done('EndIntervention', { interventionId });
  return interventionId!;
}

const revisedBy = (client: SocketClient, inputId: string, fits: (event: Received) => boolean = () => true) =>
  client.event('DraftRevised', (event) => event['causedBy'] === inputId && fits(event));
const drafted = (draft: { formats: Record<string, { sentences: { text: string }[] }[]> }) =>
  Object.values(draft.formats)
    .flatMap((sections) => sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
    .join('\n');

it('RA1 an intervention that ends with words is in the draft within seconds: whole sections, each sentence with its sources', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const interventionId = await speak(meeting, chair, rapporteur, STATEMENT);
  const revised = await revisedBy(rapporteur, interventionId, ({ format }) => format === 'secretariat');
  expect(revised).toMatchObject({
    draftVersion: expect.any(Number),
    sectionId: expect.any(String),
    causedBy: interventionId,
  });
  for (const sentence of revised['sentences'])
    expect(sentence).toMatchObject({
      id: expect.any(String),
      paragraphId: expect.any(String),
      text: expect.stringMatching(/\S/),
      origin: 'machine',
      state: 'proposed',
      cites: expect.arrayContaining([expect.any(String)]),
      organizations: expect.any(Number),
    });
  const draft = await rapporteur.draft();
  expect(Object.keys(draft)).toEqual(expect.arrayContaining(['draftVersion', 'formats', 'points', 'notReflected']));
  expect(draft.draftVersion).toBe(revised['draftVersion']);
  const points = Object.values<{ inputId: string }>(draft.points);
  expect(points.length).toBeGreaterThan(1);
  for (const { inputId } of points) expect(inputId).toBe(interventionId);
});

it.each([
  ['a word', 'Thanks.'],
  ['no sentence', '... --- ???'],
  ['Arabic', 'نشكر الرئيسة على عقد هذه المشاورات ونؤيد تعزيز التعاون الرقمي.'],
  ['Chinese', '我们支持加强数字合作。'],
  ['marks of a document', '# Title\n1. *item* [x](y) <b>bold</b> $`'],
])(
  'RA2 whatever the words are (%s), the end of an intervention gives a revision that it caused',
  async (_what, words) => {
    const meeting = await found(server);
    const chair = await meeting.opened();
    const rapporteur = await meeting.join('rapporteur');
    const interventionId = await speak(meeting, chair, rapporteur, words);
    await revisedBy(rapporteur, interventionId);
  },
);

it('RA3 words that are not final wait for the end', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const ana = await meeting.participant('Ana');
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  const words = { interventionId, source: 'captions', segment: 1, text: STATEMENT, final: false };
  await rapporteur.done('RecordWords', words);
  await server.rapporteur.idle(meeting.id);
  expect(rapporteur.ofType('PointsCaptured')).toEqual([]);
  await chair.done('EndIntervention', { interventionId });
  await revisedBy(rapporteur, interventionId!);
  expect(drafted(await rapporteur.draft())).toContain('rural connectivity');
});

it('RA3 words after the end revise the draft, and so does taking them back', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const interventionId = await speak(meeting, chair, rapporteur, null);
  await server.rapporteur.idle(meeting.id);
  expect(rapporteur.ofType('PointsCaptured')).toEqual([]);
  const say = (text: string) => rapporteur.done('RecordWords', { interventionId, source: 'notes', segment: 's', text });
  const inDraft = async () => {
    await server.rapporteur.idle(meeting.id);
    return drafted(await rapporteur.draft());
  };
  await say(STATEMENT);
  await revisedBy(rapporteur, interventionId);
  expect(await inDraft()).toContain('rural connectivity');
  await say(OTHER_STATEMENT);
  expect(await inDraft()).not.toContain('rural connectivity');
  expect(await inDraft()).toContain('communities can own');
  await say(STATEMENT);
  expect(await inDraft()).toContain('rural connectivity');
  expect(await inDraft()).not.toContain('communities can own');
});

it('RA4 attendance counted anew and then as before is in the report as it was counted last', async () => {
  const meeting = await found(server);
  const chair = await meeting.join('chair');
  const report = async (room: number, online: number) => {
    await chair.done('RecordAttendance', { room, online });
    await server.rapporteur.idle(meeting.id);
    return drafted(await chair.draft());
  };
  const first = await report(117, 58);
  expect(first).toMatch(/117|175/);
  expect(await report(131, 64)).toMatch(/131|195/);
  expect(await report(117, 58)).toBe(first);
});

it('RA12 where nobody counted, who checked in is in the report with the next reading, and when the sitting closes', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const report = async () => {
    await server.rapporteur.idle(meeting.id);
    return drafted(await chair.draft());
  };
  for (const name of ['Ada', 'Ben', 'Cy']) await chair.done('CheckIn', { name });
  await speak(meeting, chair, rapporteur, STATEMENT);
  expect(await report()).toContain('by those who checked in, was three in the room and none online');
  await chair.done('CheckIn', { name: 'Dora', mode: 'online' });
  await chair.done('CloseSitting');
  expect(await report()).toContain('by those who checked in, was three in the room and one online');
  await chair.done('RecordAttendance', { room: 40, online: 2 });
  expect(await report()).toContain('Attendance was 40 in the room and two online');
});

it('DR111 when the sitting has closed, the documents give the day on which it was held', async () => {
  const planned = '9-10 June 2031';
  const meeting = await found(server, { dates: ['2031-06-09', '2031-06-10'] });
  const chair = await meeting.opened();
  await server.rapporteur.idle(meeting.id);
  expect(drafted(await chair.draft())).toContain(planned);
  await chair.done('CloseSitting');
  await server.rapporteur.idle(meeting.id);
  const whole = drafted(await chair.draft());
  expect(whole).not.toContain(planned);
  expect(whole).toMatch(/convened the consultation on \d+ \w+ 20\d\d/);
});

it('RA5 a sentence that a person rewrote survives what the machine does later; a rejected one does not come back', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const interventionId = await speak(meeting, chair, rapporteur, STATEMENT);
  const revised = await revisedBy(rapporteur, interventionId, ({ format }) => format === 'secretariat');
  const [one, two] = revised['sentences'];
  const { draftVersion } = await rapporteur.draft();
  await rapporteur.done('RewriteSentence', { sentenceId: one.id, text: 'Ana spoke of schools.', seen: draftVersion });
  if (two) await rapporteur.done('RejectSentence', { sentenceId: two.id });
  expect(await rapporteur.refusal('RewriteSentence', { sentenceId: one.id, text: 'Late.', seen: draftVersion })).toBe(
    'changed',
  );
  await rapporteur.done('RecordWords', { interventionId, source: 'notes', text: OTHER_STATEMENT });
  await speak(meeting, chair, rapporteur, OTHER_STATEMENT, 'Ben');
  await server.rapporteur.idle(meeting.id);
  const section = (await rapporteur.draft()).formats.secretariat.find(
    ({ sectionId }: { sectionId: string }) => sectionId === revised['sectionId'],
  );
  const byId = (id: string) => section.sentences.find((sentence: { id: string }) => sentence.id === id);
  expect(byId(one.id)).toMatchObject({ text: 'Ana spoke of schools.', origin: 'person', state: 'edited' });
  if (two) expect(byId(two.id)).toMatchObject({ text: two.text, state: 'rejected' });
  const { text } = await meeting.get('draft.md?format=secretariat', rapporteur.ticket);
  // Footnote calls stand within the sentences.
  expect(text.replaceAll(/\[\^\d+\]/g, '')).toContain('Ana spoke of schools.');
  if (two) expect(text).not.toContain(two.text);
});

it('RA6 while the draft is shared each revision reaches everyone in the same commit, as text only', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const [rapporteur, observer] = [await meeting.join('rapporteur'), await meeting.join('observer')];
  const first = await speak(meeting, chair, rapporteur, STATEMENT);
  await revisedBy(rapporteur, first);
  expect(observer.ofType('SharedDraftRevised')).toEqual([]);
  await chair.done('ShareDraft', { on: true });
  const all = await observer.event('SharedDraftRevised');
  expect(JSON.stringify(all['sections'])).toContain('rural connectivity');
  const second = await speak(meeting, chair, rapporteur, OTHER_STATEMENT, 'Ben');
  const { version } = await revisedBy(rapporteur, second);
  const shared = await observer.event('SharedDraftRevised', (event) => event.version === version);
  expect(Object.keys(shared['sections'][0]).toSorted()).toEqual([
    'format',
    'heading',
    'order',
    'paragraphs',
    'sectionId',
  ]);
  expect(observer.ofType('DraftRevised')).toEqual([]);
  await chair.done('ShareDraft', { on: false });
  const third = await speak(meeting, chair, rapporteur, STATEMENT, 'Cleo');
  const { version: last } = await revisedBy(rapporteur, third);
  await chair.done('CloseSpeakersList');
  await observer.event('SpeakersListClosed');
  expect(observer.ofType('SharedDraftRevised').every((event) => event.version < last)).toBe(true);
});

it('RA7 the drafting thread may die, idle or at work: what was to be read is read', async () => {
  const threads: Worker[] = [];
  const remember = (thread: Worker) => threads.push(thread);
  process.on('worker', remember);
  afterwards(() => void process.off('worker', remember));
  const server = await startServer();
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const first = await speak(meeting, chair, rapporteur, STATEMENT);
  await revisedBy(rapporteur, first);
  await threads.at(-1)!.terminate();
  const second = await speak(meeting, chair, rapporteur, OTHER_STATEMENT, 'Ben');
  await threads.at(-1)!.terminate();
  await revisedBy(rapporteur, second);
  expect(threads.length).toBeGreaterThan(1);
  const text = drafted(await rapporteur.draft());
  expect(text).toContain('rural connectivity');
  expect(text).toContain('communities can own');
});

it('RA8 what ended while nobody could read it is adopted at the next start', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const meeting = await found(server);
  await server.rapporteur.idle(meeting.id);
  await server.rapporteur.close();
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const interventionId = await speak(meeting, chair, rapporteur, STATEMENT);
  const { ticket } = await meeting.session('participant', { person: { name: 'Dan' } });
  const form = statementForm(OTHER_STATEMENT);
  const { body } = await ask(`${meeting.path}/statements`, { bearer: ticket, form });
  await server.close();
  const again = await startServer({ dataDir });
  const back = await at(again, meeting).connect(rapporteur.ticket);
  await again.rapporteur.idle(meeting.id);
  const { events } = await back.resync(0);
  const causes = new Set(events.map(({ causedBy }: Received) => causedBy));
  expect(causes).toContain(interventionId);
  expect(causes).toContain(body.statementId);
  expect(drafted(await back.draft())).toContain('rural connectivity');
});

it('RA9 a statement for a request is read once, with the intervention it belongs to; a written contribution by itself', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const ana = await meeting.connect(ticket);
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  const hand = async (bearer: string, text: string) =>
    (await ask(`${meeting.path}/statements`, { bearer, form: statementForm(text) })).body;
  const before = await hand(ticket, STATEMENT);
  await server.rapporteur.idle(meeting.id);
  expect(chair.ofType('PointsCaptured')).toEqual([]);
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await chair.done('EndIntervention', { interventionId });
  await revisedBy(chair, interventionId!);
  const after = await hand(ticket, OTHER_STATEMENT);
  await server.rapporteur.idle(meeting.id);
  expect(drafted(await chair.draft())).toContain('communities can own');
  const { ticket: dan } = await meeting.session('participant', { person: { name: 'Dan' } });
  const contribution = await hand(dan, 'We call for a library of open courses.');
  await revisedBy(chair, contribution.statementId);
  const inputs = new Set(chair.ofType('PointsCaptured').map(({ inputId }) => inputId));
  expect(inputs).toEqual(new Set([interventionId, contribution.statementId]));
  expect([before.statementId, after.statementId].some((id) => inputs.has(id))).toBe(false);
});

it('SL33 a statement handed in for a request is in the draft as soon as that request leads to no intervention', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const ana = await meeting.connect(ticket);
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  const { body } = await ask(`${meeting.path}/statements`, { bearer: ticket, form: statementForm(STATEMENT) });
  await server.rapporteur.idle(meeting.id);
  expect(chair.ofType('PointsCaptured')).toEqual([]);
  await chair.done('MarkAbsent', { requestId });
  await revisedBy(chair, body.statementId);
  expect(drafted(await chair.draft())).toContain('in a written contribution');
  await chair.done('PutBack', { requestId });
  await revisedBy(chair, body.statementId, ({ draftVersion }) => Number(draftVersion) > 2);
  await server.rapporteur.idle(meeting.id);
  expect(drafted(await chair.draft())).not.toContain('in a written contribution');
});
