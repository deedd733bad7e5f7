import { expect, it } from 'vitest';
import { docxOf } from '#server/reading/testing/office.ts';
import { lockedPdf, pdfOf } from '#server/reading/testing/pdfs.ts';
import { zipBomb } from '#server/reading/testing/zips.ts';
import { ask, fileForm, statementForm, type Ask } from '#server/testing/httpClient.ts';
import { found, type Meeting } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import { sharedServer } from '#server/testing/testServer.ts';
import { roles } from '#shared/consultation/roles.ts';
import { speakingMinutes } from '#shared/basics/speakingMinutes.ts';

/** Made before the server runs: squeezing megabytes keeps this process, and the server in it, from answering. */
const BOMB = zipBomb();
const server = sharedServer();

const MEGABYTE = 1024 * 1024;
const send = (meeting: Meeting, bearer: string, more: Ask) => ask(`${meeting.path}/statements`, { bearer, ...more });

it('HT30 a statement sent as a field or a text file gets id, receipt, words and minutes', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const words = STATEMENT.split(/\s+/).length;
  const asField = await send(meeting, ticket, { form: statementForm(STATEMENT) });
  const asFile = await send(meeting, ticket, { form: statementForm(new Blob([STATEMENT], { type: 'text/plain' })) });
  for (const { status, body } of [asField, asFile]) {
    expect(status).toBe(201);
    expect(Object.keys(body).toSorted()).toEqual(['minutes', 'receipt', 'statementId', 'words']);
    expect(body).toMatchObject({ words, minutes: speakingMinutes(words) });
    expect(body.receipt).toMatch(/\S{6}/);
  }
  expect(asField.body.receipt).not.toBe(asFile.body.receipt);
  expect(asField.body.statementId).not.toBe(asFile.body.statementId);
});

it('HT31 only participants hand in statements, looked at before the body', async () => {
  const meeting = await found(server);
  for (const role of roles) {
    const { ticket } = await meeting.session(role, { person: { name: 'Ana' } });
    const { status } = await send(meeting, ticket, { form: statementForm('We call for open networks.') });
    expect(status).toBe(role === 'participant' ? 201 : 403);
  }
  const { ticket } = await meeting.session('chair');
  expect((await send(meeting, ticket, { raw: 'x'.repeat(6 * MEGABYTE) })).status).toBe(403);
  expect((await send(meeting, 'wrong', { raw: 'x'.repeat(6 * MEGABYTE) })).status).toBe(401);
});

it('HT32 Word and PDF files are read; what holds no text is 400 with the reason; above five megabytes is 413', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const file = (bytes: string | Uint8Array, name: string) => send(meeting, ticket, { form: fileForm(bytes, name) });
  const words = STATEMENT.split(/\s+/).length;
  const docx = await docxOf([STATEMENT], { table: false });
  expect(await file(docx, 'statement.docx')).toMatchObject({ status: 201, body: { words } });
  expect(await file(docx, 'renamed.txt')).toMatchObject({ status: 201, body: { words } });
  const pdf = pdfOf([[{ text: STATEMENT, y: 700, size: 4 }]]);
  expect(await file(pdf, 'statement.pdf')).toMatchObject({ status: 201, body: { words } });
  const latin = Buffer.from('D\u00e9l\u00e9gation', 'latin1');
  expect(await file(latin, 'statement.txt')).toMatchObject({ status: 201, body: { words: 1 } });
  const refused = async (bytes: string | Uint8Array, name: string, reason: string) =>
    expect(await file(bytes, name)).toMatchObject({
      status: 400,
      body: { error: { code: 'malformed', message: expect.stringContaining(reason) as string } },
    });
  await refused('PK\u0003\u0004rest', 'statement.docx', 'damaged');
  await refused('%PDF-1.7', 'statement.pdf', 'damaged');
  await refused(pdfOf([[]]), 'statement.pdf', 'scan');
  await refused(lockedPdf(), 'statement.pdf', 'password');
  await refused(BOMB, 'statement.docx', 'fifty megabytes');
  await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1]), 'a.txt', 'neither');
  await refused(new Uint8Array([0xff, 0xfe, 0, 1, 0]), 'a.txt', 'neither');
  expect((await file('a\u0000b', 'a.txt')).status).toBe(400);
  expect((await file('  \n ', 'a.txt')).status).toBe(400);
  expect((await file('x'.repeat(5 * MEGABYTE + 1), 'a.txt')).status).toBe(413);
  expect((await send(meeting, ticket, { raw: 'x'.repeat(20 * MEGABYTE) })).status).toBe(413);
  expect((await send(meeting, ticket, { json: { text: STATEMENT } })).status).toBe(400);
  const noParts = new FormData();
  noParts.set('other', 'x');
  expect((await send(meeting, ticket, { form: noParts })).status).toBe(400);
  const broken = { raw: 'no parts', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
  expect((await send(meeting, ticket, broken)).status).toBe(400);
});

it('HT33 a refused statement tells why: nameless 400, for somebody else 403, for nothing 404', async () => {
  const meeting = await found(server);
  await meeting.opened();
  const { ticket: nameless } = await meeting.session('participant');
  expect(await send(meeting, nameless, { form: statementForm(STATEMENT) })).toMatchObject({ status: 400 });
  const ben = await meeting.participant('Ben');
  const { requestId } = await ben.done('RequestFloor', { kind: 'intervention' });
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const other = await send(meeting, ticket, { form: statementForm(STATEMENT, { requestId: requestId! }) });
  expect([other.status, other.body.error.code]).toEqual([403, 'forbidden']);
  expect((await send(meeting, ticket, { form: statementForm(STATEMENT, { requestId: 'r99' }) })).status).toBe(404);
});

it('HT34 a statement goes with the request that waits, and nobody outside the desk learns its words', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const observer = await meeting.join('observer');
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const ana = await meeting.connect(ticket);
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  const { body } = await send(meeting, ticket, { form: statementForm(STATEMENT, { language: 'en' }) });
  const submitted = await chair.event('StatementSubmitted');
  expect(submitted).toMatchObject({ statementId: body.statementId, requestId, receipt: body.receipt });
  await chair.done('CloseSpeakersList');
  await observer.event('SpeakersListClosed');
  expect(JSON.stringify([observer.heard, ana.heard])).not.toContain('rural connectivity');
});

it('HT35 another part than those of the form, and one that is too long, are refused and named', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  for (const [key, value, message] of [
    ['colour', 'blue', 'colour is not known here.'],
    ['language', 'x'.repeat(101), 'language is too long: a hundred characters at most.'],
  ] as const)
    expect(await send(meeting, ticket, { form: statementForm('We call for wells.', { [key]: value }) })).toMatchObject({
      status: 400,
      body: { error: { message } },
    });
});
