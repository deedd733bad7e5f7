import { expect, it } from 'vitest';
import { ask } from '#server/testing/httpClient.ts';
import { at, found, type Meeting } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import { ADMIN, newDataDir, startServer } from '#server/testing/testServer.ts';

const NAME = 'Zoë Quartz-Lindqvist';

const erase = (meeting: Meeting, personId: string, bearer: string = ADMIN) =>
  ask(`${meeting.path}/people/${personId}`, { bearer, method: 'DELETE' });

/** Somebody who has spoken, with an organization of their own, and one who waits. */
async function spoken(meeting: Meeting) {
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const zoe = await meeting.participant(NAME, { organization: 'Quartz Collective', gender: 'female' });
  await zoe.done('RequestFloor', { kind: 'intervention', note: `Please call me ${NAME}` });
  const { interventionId } = await chair.done('GiveFloor', { requestId: 'r1' });
  await rapporteur.done('RecordWords', { interventionId, text: STATEMENT, source: 'notes' });
  await chair.done('EndIntervention');
  await rapporteur.event('DraftRevised', ({ causedBy }) => causedBy === interventionId);
  const ben = await meeting.participant('Ben Otieno');
  await ben.done('RequestFloor', { kind: 'intervention' });
  return { chair, rapporteur, zoe, ben, interventionId };
}

it('OP5 what was known of a person is gone from the record, the server and every screen; the others and the chain stay', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const meeting = await found(server);
  const { chair, zoe, ben, rapporteur } = await spoken(meeting);
  const cursor = (await ben.resync()).version;
  const before = (await meeting.get('verify', chair.ticket)).body;
  const answer = await erase(meeting, zoe.personId);
  expect(answer).toMatchObject({ status: 200, body: { personId: zoe.personId, erased: { sessions: 1 } } });
  await Promise.all([zoe, ben, chair, rapporteur].map((client) => client.disconnected()));
  const expectGone = async (there: Meeting) => {
    const again = await there.connect(chair.ticket);
    const state = await again.resync(cursor, { as: 'state' });
    expect(state).toHaveProperty('snapshot');
    for (const text of [JSON.stringify(state), (await there.get('record.ndjson', chair.ticket)).text])
      for (const word of [NAME, 'Quartz Collective', 'female']) expect(text).not.toContain(word);
    expect(JSON.stringify(state)).toContain('Ben Otieno');
    for (const path of ['draft.md?format=secretariat&annotated=1', 'trace.json', 'balance.json'])
      expect((await there.get(path, rapporteur.ticket)).text).not.toContain('Quartz');
    const verdict = await there.get(`verify?head=${before.head}`, chair.ticket);
    expect(verdict.body).toMatchObject({ ok: true, contains: true });
    expect((await there.get('verify', zoe.ticket)).status).toBe(401);
    const back = await there.connect(ben.ticket);
    expect(await back.resync(cursor)).toHaveProperty('snapshot');
    return back;
  };
  await (await expectGone(meeting)).done('WithdrawRequest');
  await server.close();
  await expectGone(at(await startServer({ dataDir }), meeting));
}, 60_000);

it('OP6 what was said stays and is drafted on, without a name', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const { zoe, chair, rapporteur, interventionId } = await spoken(meeting);
  await erase(meeting, zoe.personId);
  await rapporteur.disconnected();
  const desk = await meeting.connect(rapporteur.ticket);
  const floor = await meeting.connect(chair.ticket);
  expect(JSON.stringify(await desk.draft())).toContain('affordable broadband');
  await desk.done('RecordWords', { interventionId, text: 'We also call for open libraries.', source: 'notes' });
  const revised = await desk.event('DraftRevised', ({ causedBy }) => causedBy === interventionId);
  expect(JSON.stringify(revised)).not.toContain('Quartz');
  await floor.done('GiveFloor', { requestId: 'r2' });
}, 60_000);

it('OP7 only the organizer and the admin erase; somebody nobody ever knew is 404', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const { zoe, chair } = await spoken(meeting);
  const organizer = await meeting.session('organizer');
  expect((await erase(meeting, zoe.personId, chair.ticket)).status).toBe(403);
  expect((await ask(`${meeting.path}/people/${zoe.personId}`, { method: 'DELETE' })).status).toBe(401);
  expect((await erase(meeting, 'p999', organizer.ticket)).status).toBe(404);
  expect(JSON.stringify(await chair.view())).toContain('Ben Otieno');
  expect((await erase(meeting, zoe.personId, organizer.ticket)).status).toBe(200);
  expect((await erase(await found(server), zoe.personId, organizer.ticket)).status).toBe(404);
}, 60_000);

it('OP8 what others wrote of them goes too, however they are named; the group they spoke for stays, in record and draft', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const zoe = await meeting.participant(NAME, { organization: 'Quartz Collective' });
  const bo = await meeting.participant('Bo', { organization: 'TinyOrg' });
  const ana = await meeting.participant('Ana Diaz');
  await ana.done('RequestFloor', {
    kind: 'intervention',
    note: 'After Ms. Quartz-Lindqvist, please',
    onBehalfOf: 'Coast Group',
  });
  await ana.done('WithdrawRequest');
  const { requestId } = await zoe.done('RequestFloor', { kind: 'intervention', onBehalfOf: 'River Group' });
  await bo.done('RequestFloor', { kind: 'intervention', onBehalfOf: 'Friends of zoë  quartz-lindqvist' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await rapporteur.done('RecordWords', { interventionId, text: STATEMENT, source: 'notes' });
  await chair.done('EndIntervention');
  await rapporteur.event('DraftRevised', ({ causedBy }) => causedBy === interventionId);
  const { formats, draftVersion: seen } = await rapporteur.draft();
  expect(JSON.stringify(formats)).toContain('River Group');
  const [one, two] = formats.secretariat.flatMap(({ sentences }: { sentences: { id: string }[] }) => sentences);
  const rewrite = (sentenceId: string, text: string) => rapporteur.done('RewriteSentence', { sentenceId, text, seen });
  await rewrite(one.id, `Mr. Quartz-Lindqvist, that is ${NAME.toLowerCase()}, asked for wells; Bo of TinyOrg agreed.`);
  await rewrite(two.id, 'The Quartz Collective was thanked.');
  await chair.done('ShareDraft', { on: true });
  expect((await erase(meeting, zoe.personId)).body.erased.maybe).toEqual([two.id]);
  expect((await erase(meeting, bo.personId)).status).toBe(200);
  const again = await meeting.connect(chair.ticket);
  const everything = [
    JSON.stringify(await again.resync(0, { as: 'state' })),
    (await meeting.get('record.ndjson', chair.ticket)).text,
    (await meeting.get('record.ndjson', rapporteur.ticket)).text,
    (await meeting.get('trace.json', rapporteur.ticket)).text,
  ];
  for (const text of everything) expect(text.match(/.{0,30}(Lindqvist|quartz-l|TinyOrg).{0,30}/g)).toBeNull();
  expect(everything[1]).toContain('Coast Group');
  expect(everything[1]).toContain('River Group');
}, 60_000);

it('OP9 whoever is registered under the same name and organization goes with them; words that stay and namesakes are told', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const { zoe, rapporteur, chair, interventionId } = await spoken(meeting);
  const { wordsId } = await rapporteur.done('RecordWords', {
    interventionId,
    text: `We thank Ms. Quartz-Lindqvist for her patience.`,
    source: 'captions',
  });
  expect(wordsId).toBeDefined();
  const csv = [
    'Name,Organization,E-mail',
    `${NAME},QUARTZ collective,zq@example.net`,
    `${NAME},Another House,another@example.net`,
    'Ben Otieno,,ben@example.net',
  ].join('\n');
  const form = new FormData();
  form.set('file', new Blob([csv], { type: 'text/csv' }), 'people.csv');
  const imported = await fetch(`${meeting.path}/people`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN}` },
    body: form,
  });
  expect(imported.ok).toBe(true);
  const { erased } = (await erase(meeting, zoe.personId)).body;
  expect(erased.words).toEqual([interventionId]);
  expect(erased.namesakes).toHaveLength(1);
  const record = (await meeting.get('record.ndjson', chair.ticket)).text;
  expect(record).not.toContain('zq@example.net');
  for (const stays of ['another@example.net', 'ben@example.net']) expect(record).toContain(stays);
  expect((await erase(meeting, erased.namesakes[0])).body.erased.namesakes).toEqual([]);
  expect((await meeting.get('record.ndjson', chair.ticket)).text).not.toContain('another@example.net');
}, 60_000);

it('DR214 what may name the person in a standing released text is told, until it is released anew or taken back', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const { zoe, ben, rapporteur } = await spoken(meeting);
  const { formats, draftVersion: seen } = await rapporteur.draft();
  const [one] = formats.secretariat.flatMap(({ sentences }: { sentences: { id: string }[] }) => sentences);
  const rewrite = (text: string, at: number) =>
    rapporteur.done('RewriteSentence', { sentenceId: one.id, text, seen: at });
  const { draftVersion } = await rewrite('The Quartz Collective was thanked.', seen);
  const named = await meeting.session('rapporteur', { person: { name: 'Luc Martin' } });
  const luc = await meeting.connect(named.ticket);
  await luc.done('ReleaseDraft', { format: 'secretariat' });
  await rewrite('Everybody was thanked.', Number(draftVersion));
  expect((await erase(meeting, zoe.personId)).body.erased).toMatchObject({ maybe: [one.id], released: [one.id] });
  const again = await meeting.connect(named.ticket);
  await again.done('ReleaseDraft', { format: 'secretariat' });
  expect((await erase(meeting, ben.personId)).body.erased).toMatchObject({ maybe: [], released: [] });
}, 60_000);
