import { expect, it } from 'vitest';
import { found } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import { sharedServer } from '#server/testing/testServer.ts';

const server = sharedServer();

it('CK10 desk and bureau read what the draft breaks: nothing of the machine’s, and a person’s wording at its sentence', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const { ticket } = await meeting.session('rapporteur');
  const rapporteur = await meeting.connect(ticket);
  const ana = await meeting.session('participant', { person: { name: 'Ana Lima', organization: 'Open Net' } });
  const { requestId } = await (await meeting.connect(ana.ticket)).done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await rapporteur.done('RecordWords', { interventionId, source: 'notes', text: STATEMENT });
  await chair.done('EndIntervention', { interventionId });
  await server.rapporteur.idle(meeting.id);
  const judged = async (query = '') => (await meeting.get(`draft-check.json${query}`, ticket)).body;
  expect((await judged()).breaches).toEqual([]);
  expect((await judged()).warnings.map(({ code }: { code: string }) => code)).toContain('gap.open');

  const { formats, draftVersion } = await rapporteur.draft();
  const issue = formats.president.find(({ sectionId }: { sectionId: string }) => sectionId === 'issue-1');
  const sentenceId = issue.sentences[0].id;
  await rapporteur.done('RewriteSentence', {
    sentenceId,
    text: 'Open Net said that we need networks.',
    seen: draftVersion,
  });
  const { breaches } = await judged('?format=president');
  expect(breaches.map(({ code, sentenceId: at }: { code: string; sentenceId: string }) => [code, at])).toEqual([
    ['firstPerson', sentenceId],
    ['namesSomebody', sentenceId],
  ]);
  expect((await judged('?format=secretariat')).breaches).toEqual([]);

  expect((await meeting.get('draft-check.json', ana.ticket)).status).toBe(403);
  expect((await meeting.get('draft-check.json')).status).toBe(401);
  expect((await meeting.get('draft-check.json?format=other', ticket)).status).toBe(400);
});
