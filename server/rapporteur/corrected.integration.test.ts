import { expect, it } from 'vitest';
import { at, found } from '#server/testing/meeting.ts';
import { newDataDir, startServer } from '#server/testing/testServer.ts';

it('OP60 a correction reaches the documents and every screen, spares what a person has settled, and outlasts a restart', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const meeting = await found(server);
  const organizer = await meeting.join('organizer');
  const observer = await meeting.join('observer');
  const rapporteur = await meeting.join('rapporteur');
  await server.rapporteur.idle(meeting.id);
  const titleLines = async (desk: typeof rapporteur) =>
    (await desk.draft()).formats.president.find(({ sectionId }: { sectionId: string }) => sectionId === 'title')
      .sentences;
  const before: { id: string; text: string }[] = await titleLines(rapporteur);
  const last = before.at(-1)!;
  await rapporteur.done('RewriteSentence', { sentenceId: last.id, text: 'Summary of the President', seen: 1 });

  await organizer.done('CorrectSetUp', { title: 'Consultation on rural networks', place: 'Nadi', seen: 0 });
  expect(await observer.event('SetUpCorrected')).toMatchObject({ title: 'Consultation on rural networks' });
  await server.rapporteur.idle(meeting.id);
  const lines: { text: string }[] = await titleLines(rapporteur);
  expect(lines[0]!.text).toBe('Consultation on rural networks');
  expect(lines[1]!.text).toContain('Nadi');
  expect(lines.at(-1)!.text).toBe('Summary of the President');
  const refused = await organizer.command({ type: 'CorrectSetUp', place: 'Suva', seen: 0 });
  expect(refused).toMatchObject({ ok: false, refusal: 'changed' });

  await server.close();
  const again = at(await startServer({ dataDir }), meeting);
  expect((await (await again.connect(observer.ticket)).view()).title).toBe('Consultation on rural networks');
  expect((await again.get('draft.md', rapporteur.ticket)).text).toContain('Nadi');
  expect((await again.get('verify', organizer.ticket)).body).toMatchObject({ ok: true });
}, 60_000);
