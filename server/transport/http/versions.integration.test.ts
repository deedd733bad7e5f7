import { expect, it } from 'vitest';
import { found } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import { sharedServer } from '#server/testing/testServer.ts';

const server = sharedServer();

it('VE7 versions and comparisons are for desk and bureau, and say what the last intervention changed', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const { ticket } = await meeting.session('rapporteur');
  const rapporteur = await meeting.connect(ticket);
  const ana = await meeting.session('participant', { person: { name: 'Ana Lima' } });
  const anaHere = await meeting.connect(ana.ticket);
  const { requestId } = await anaHere.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await rapporteur.done('RecordWords', { interventionId, source: 'notes', text: STATEMENT });
  await chair.done('EndIntervention', { interventionId });
  await server.rapporteur.idle(meeting.id);

  const { body } = await meeting.get('draft-versions.json', ticket);
  const latest = body.versions[0];
  expect(latest).toMatchObject({ draftVersion: body.draftVersion, causedBy: interventionId, name: 'Ana Lima' });
  expect(latest.changes.president.added).toBeGreaterThan(0);
  expect(body.versions.at(-1)).toMatchObject({ draftVersion: 1, causedBy: null });

  const compared = await meeting.get('draft-comparison.json', ticket);
  expect(compared.body).toMatchObject({
    from: body.draftVersion - 1,
    to: body.draftVersion,
    counts: latest.changes.president,
  });
  const markdown = await meeting.get(`draft-comparison.md?from=0&to=${body.draftVersion}`, ticket);
  expect(markdown.text).toContain('affordable broadband networks');
  const page = await meeting.get('draft-comparison.html?format=secretariat', ticket);
  expect(page.text).toContain('<ins>');

  expect((await meeting.get('draft-versions.json', ana.ticket)).status).toBe(403);
  expect((await meeting.get('draft-comparison.json', ana.ticket)).status).toBe(403);
  expect((await meeting.get('draft-versions.json')).status).toBe(401);
  for (const wrong of ['from=-1', 'from=x', 'to=1.5', 'format=other'])
    expect((await meeting.get(`draft-comparison.json?${wrong}`, ticket)).status).toBe(400);
  expect((await meeting.get('draft-comparison.pdf', ticket)).status).toBe(404);
  for (const beyond of ['to=77', 'from=77&to=1'])
    expect((await meeting.get(`draft-comparison.json?${beyond}`, ticket)).status).toBe(404);

  await chair.done('PublishRecord');
  expect((await meeting.get('draft-versions.json')).status).toBe(403);
  const published = await meeting.get('published.json');
  const words = published.body.words.find(({ inputId }: { inputId: string }) => inputId === interventionId);
  expect(words.firstIn).toEqual({ draftVersion: latest.draftVersion, at: latest.at });
});
