import { expect, it } from 'vitest';
import { docxOf, xlsxOf } from '#server/reading/testing/office.ts';
import { pdfOf } from '#server/reading/testing/pdfs.ts';
import { zipBomb } from '#server/reading/testing/zips.ts';
import { ask, fileForm, type Answer } from '#server/testing/httpClient.ts';
import { found } from '#server/testing/meeting.ts';
import { ADMIN, sharedServer } from '#server/testing/testServer.ts';
import { roles } from '#shared/consultation/roles.ts';

/** Made before the server runs: squeezing megabytes keeps this process, and the server in it, from answering. */
const BOMB = zipBomb();
const server = sharedServer();
const MEGABYTE = 1024 * 1024;

const read = (bytes: Uint8Array | string, bearer: string | undefined = ADMIN): Promise<Answer> =>
  ask(`${server.url}/api/reading`, { bearer, form: fileForm(bytes) });

it('RF15 the admin token and every role with a live session may have a file read, a stranger not', async () => {
  const meeting = await found(server);
  const docx = await docxOf(['Concept note']);
  const answer = { status: 200, body: { kind: 'docx', text: 'Concept note\n\nIn a table' } };
  expect(await read(docx)).toMatchObject(answer);
  for (const role of roles) expect(await read(docx, (await meeting.session(role)).ticket)).toMatchObject(answer);
  for (const bearer of [undefined, 'wrong']) {
    const big = await ask(`${server.url}/api/reading`, { bearer, raw: 'x'.repeat(6 * MEGABYTE) });
    expect(big).toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
  }
});

it('RF15 text and kind of each format; nothing else is answered', async () => {
  const pdf = await read(pdfOf([[{ text: 'Concept note', y: 700 }]]));
  expect(pdf.body).toEqual({ kind: 'pdf', text: 'Concept note' });
  expect((await read('Concept note e\u0301')).body).toEqual({ kind: 'text', text: 'Concept note \u00e9' });
});

it('RF16 a file that cannot be read is 400 with the reason, and the server goes on', async () => {
  for (const [bytes, reason] of [
    [BOMB, 'fifty megabytes'],
    [pdfOf([[]]), 'scan'],
    [await xlsxOf({ a: [['Name']] }), 'spreadsheet'],
    ['PK\u0003\u0004broken', 'damaged'],
  ] as const)
    expect(await read(bytes)).toMatchObject({
      status: 400,
      body: { error: { code: 'malformed', message: expect.stringContaining(reason) as string } },
    });
  expect((await read(await docxOf(['Still here']))).status).toBe(200);
});

it('RF16 above five megabytes is 413, and so is a text beyond two hundred thousand characters', async () => {
  expect((await read('x'.repeat(5 * MEGABYTE + 1))).status).toBe(413);
  expect((await read('x'.repeat(200_001))).status).toBe(413);
  expect((await read('x'.repeat(200_000))).status).toBe(200);
});

it('RF17 the form has one file and nothing else; another part is named', async () => {
  const post = (form: FormData) => ask(`${server.url}/api/reading`, { bearer: ADMIN, form });
  const other = fileForm('x');
  other.set('colour', 'blue');
  expect(await post(other)).toMatchObject({ status: 400, body: { error: { message: 'colour is not known here.' } } });
  const two = fileForm('x');
  two.append('file', new Blob(['y']), 'b.txt');
  expect((await post(two)).status).toBe(400);
  expect((await post(new FormData())).status).toBe(400);
  const text = new FormData();
  text.set('file', 'no file');
  expect((await post(text)).status).toBe(400);
  expect((await ask(`${server.url}/api/reading`, { bearer: ADMIN, json: { file: 'x' } })).status).toBe(400);
});

it('RF18 a form of more than ten parts is refused before any of them is taken out', async () => {
  const body = (parts: number) =>
    `${'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhello\r\n'.repeat(parts)}--x--\r\n`;
  const send = (raw: string, type = 'multipart/form-data; boundary=x') =>
    ask(`${server.url}/api/reading`, { bearer: ADMIN, raw, headers: { 'content-type': type } });
  expect((await send(body(1))).status).toBe(200);
  expect((await send(body(1), 'multipart/form-data; boundary="x"')).status).toBe(200);
  expect((await send(body(10))).body.error.message).toContain('one file');
  for (const parts of [11, 60_000])
    expect(await send(body(parts))).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('too many parts') as string } },
    });
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=é'])
    expect(await send(body(1), type).catch(() => ({ status: 400 }))).toMatchObject({ status: 400 });
});
