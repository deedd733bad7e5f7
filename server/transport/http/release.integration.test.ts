import { expect, it } from 'vitest';
import { at, found } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import { newDataDir, startServer } from '#server/testing/testServer.ts';

const DISCLAIMER = 'machine draft, not an official record';

it('DR206 a release is told to everyone, its text to whoever reads the draft, and both outlast a restart', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const meeting = await found(server);
  const chair = await meeting.opened();
  const nobody = await meeting.session('rapporteur');
  const desk = await meeting.session('rapporteur', { person: { name: 'Luc Martin', honorific: 'Mr' } });
  const rapporteur = await meeting.connect(desk.ticket);
  const ana = await meeting.session('participant', { person: { name: 'Ana Lima' } });
  const anaHere = await meeting.connect(ana.ticket);
  const { requestId } = await anaHere.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await rapporteur.done('RecordWords', { interventionId, source: 'notes', text: STATEMENT });
  await chair.done('EndIntervention', { interventionId });
  await server.rapporteur.idle(meeting.id);
  const draft = (query = '', bearer = desk.ticket) => meeting.get(`draft.md?format=president${query}`, bearer);

  expect((await draft('&released=1')).status).toBe(404);
  expect((await meeting.get('trace.json?released=1', desk.ticket)).status).toBe(404);
  for (const wrong of ['released=yes', 'released=', 'released=1&released=1'])
    for (const file of ['draft.md', 'trace.json'])
      expect((await meeting.get(`${file}?${wrong}`, desk.ticket)).status).toBe(400);
  const unnamed = await (await meeting.connect(nobody.ticket)).command({ type: 'ReleaseDraft' });
  expect(unnamed).toMatchObject({ ok: false, refusal: 'nameMissing' });
  const before = await draft();
  expect(before.text).toContain(DISCLAIMER);
  const { draftVersion } = await rapporteur.done('ReleaseDraft', {});
  const told = await anaHere.event('DraftReleased');
  expect(told).toMatchObject({ format: 'president', draftVersion, on: true });
  expect(anaHere.ofType('ReleasedTextKept')).toEqual([]);

  const released = await draft('&released=1');
  expect(released.text).toContain('Released by Mr. Luc Martin on ');
  expect(released.text).not.toContain(DISCLAIMER);
  expect(released.headers.get('content-disposition')).toContain('president-released.md');

  // The draft goes on: it is a machine draft again, and the released version is what it was.
  const [{ id: sentenceId }] = (await rapporteur.draft()).formats.president.find(
    ({ sectionId }: { sectionId: string }) => sectionId === 'issue-1',
  ).sentences;
  await rapporteur.done('RewriteSentence', { sentenceId, text: 'Cheap lines came first.', seen: draftVersion });
  expect((await draft()).text).toContain(DISCLAIMER);
  expect((await draft()).text).toContain('Cheap lines came first.');
  const text = (answer: { text: string }) => answer.text.split('---')[0];
  expect(text(await draft('&released=1'))).toBe(text(released));
  expect((await meeting.get('trace.json?released=1', desk.ticket)).body.draftVersion).toBe(draftVersion);

  expect((await draft('&released=1', ana.ticket)).status).toBe(403);
  await chair.done('ShareDraft', { on: true });
  expect(text(await draft('&released=1', ana.ticket))).toBe(text(released));
  expect((await draft('&released=1&annotated=1', ana.ticket)).status).toBe(403);

  await server.close();
  const again = await startServer({ dataDir });
  const later = at(again, meeting);
  const afterwards = await later.get('draft.md?released=1', desk.ticket);
  expect(text(afterwards)).toBe(text(released));
  const back = await later.connect(desk.ticket);
  expect((await back.draft()).releases).toMatchObject([
    { format: 'president', draftVersion, by: desk.personId, isCurrent: false },
  ]);
  await back.done('ReleaseDraft', { on: false });
  expect((await later.get('draft.md?released=1', desk.ticket)).status).toBe(404);
});
