import { expect, it } from 'vitest';
import { docxOf, xlsxOf } from '#server/reading/testing/office.ts';
import { zipBomb } from '#server/reading/testing/zips.ts';
import { ask, fileForm } from '#server/testing/httpClient.ts';
import { found, type Meeting } from '#server/testing/meeting.ts';
import { ADMIN, sharedServer } from '#server/testing/testServer.ts';
import { roles } from '#shared/consultation/roles.ts';

/** Made before the server runs: squeezing megabytes keeps this process, and the server in it, from answering. */
const BOMB = zipBomb('xl/workbook.xml');
const server = sharedServer();
const MEGABYTE = 1024 * 1024;

const CSV = 'Name;Organisation;Mode;Gender;Shoe size\nAna Lima;Open Net;remote;female;38\n\nBen Diaw;;on site;;\n';
const FAULTY = `${CSV}Cy;;hybrid;;\n`;

const send = (meeting: Meeting, bearer: string | undefined, bytes: Uint8Array | string, query = '') =>
  ask(`${meeting.path}/people${query}`, { bearer, form: fileForm(bytes) });
const registerOf = async (meeting: Meeting, bearer = ADMIN) => (await meeting.get('people', bearer)).body.people;
/** How often people were entered; the draft's machine may commit in between. */
const importsOf = async (meeting: Meeting, bearer: string) =>
  (await meeting.get('record.ndjson', bearer)).text.split('"type":"PeopleRegistered","v"').length - 1;

it('PI20 a preview shows every row, column and fault, and changes nothing', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('organizer');
  const { status, body } = await send(meeting, ticket, FAULTY, '?preview=1');
  expect(status).toBe(200);
  expect(body).toEqual({
    columns: [
      { header: 'Name', field: 'name' },
      { header: 'Organisation', field: 'organization' },
      { header: 'Mode', field: 'mode' },
      { header: 'Gender', field: 'gender' },
      { header: 'Shoe size', field: null },
    ],
    rows: [
      {
        line: 2,
        person: { name: 'Ana Lima', organization: 'Open Net', mode: 'online', gender: 'female' },
        faults: [],
        known: false,
      },
      { line: 4, person: { name: 'Ben Diaw', mode: 'room' }, faults: [], known: false },
      {
        line: 5,
        person: { name: 'Cy' },
        faults: [
          { field: 'mode', message: "Line 5: the mode of participation 'hybrid' is none of room, online, phone." },
        ],
        known: false,
      },
    ],
    accepted: 2,
    refused: 1,
    added: 2,
    updated: 0,
    unchanged: 0,
  });
  expect(await importsOf(meeting, ticket)).toBe(0);
  expect(await registerOf(meeting)).toEqual([]);
});

it('PI21 an import enters everybody by one commit; said again it changes nothing, said anew it is brought up to date', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('organizer');
  const done = await send(meeting, ticket, CSV);
  expect(done).toMatchObject({ status: 201, body: { accepted: 2, refused: 0, added: 2, updated: 0, unchanged: 0 } });
  expect(await importsOf(meeting, ticket)).toBe(1);
  const ana = { registrationId: 'n1', name: 'Ana Lima', organization: 'Open Net', mode: 'online', gender: 'female' };
  const ben = { registrationId: 'n2', name: 'Ben Diaw', mode: 'room' };
  const away = { checkedIn: false, hasActed: false };
  expect(await registerOf(meeting, ticket)).toEqual([
    { ...ana, ...away },
    { ...ben, ...away },
  ]);
  const again = await send(meeting, ticket, CSV);
  expect(again).toMatchObject({ status: 201, body: { added: 0, updated: 0, unchanged: 2 } });
  expect(again.body.rows.map(({ known }: { known: boolean }) => known)).toEqual([true, true]);
  expect(await importsOf(meeting, ticket)).toBe(1);
  const more = await send(meeting, ADMIN, 'Name,Organisation,Seat\nana lima,open net,A 1\nDee,,\n');
  expect(more).toMatchObject({ status: 201, body: { added: 1, updated: 1, unchanged: 0 } });
  expect(await registerOf(meeting, ticket)).toMatchObject([{ registrationId: 'n1', seat: 'A 1' }, {}, { name: 'Dee' }]);
});

it('PI42 a preview counts who is new, who would be brought up to date and who would not, as the import then does', async () => {
  const meeting = await found(server);
  await send(meeting, ADMIN, 'Name,Organization\nAna Lima,Open Net\nBen Diaw,\n');
  const list = 'Name,Organization,Seat,Group\nAna Lima,Open Net,A 1,\nBen Diaw,,,\nCy,,,acadamia\nDee,,,\n';
  const counts = { accepted: 4, added: 2, updated: 1, unchanged: 1 };
  const preview = await send(meeting, ADMIN, list, '?preview=1');
  expect(preview).toMatchObject({ status: 200, body: counts });
  expect(preview.body.rows[2].notes).toEqual([{ field: 'category', message: expect.any(String) as string }]);
  expect(await send(meeting, ADMIN, list)).toMatchObject({ status: 201, body: counts });
});

it('PI22 with one row refused nobody is imported, and the answer says why', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('organizer');
  const { status, body } = await send(meeting, ticket, FAULTY);
  expect([status, body.error]).toEqual([
    400,
    {
      code: 'malformed',
      message:
        "One row has a fault, so nobody was imported. Line 5: the mode of participation 'hybrid' is none of room, online, phone.",
    },
  ]);
  expect(body).toMatchObject({ accepted: 2, refused: 1, columns: { length: 5 }, rows: { length: 3 } });
  const long = await send(meeting, ticket, `Name\n${'x'.repeat(201)}\n`);
  expect([long.status, long.body.error.message]).toEqual([400, expect.stringContaining('is too long')]);
  for (const [bytes, reason] of [
    ['Name,Organization\nAna,"Acme\nBen,Other\n', 'Line 2'],
    ['Person\nAna\n', 'no column of names'],
    [`Name\n${Array.from({ length: 2001 }, (_, n) => `P${n}\n`).join('')}`, '2001 people'],
    [BOMB, 'fifty megabytes'],
    [await docxOf(['Ana']), 'no table'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'older Word or Excel'],
  ] as const)
    for (const query of ['', '?preview=1'])
      expect(await send(meeting, ticket, bytes, query)).toMatchObject({
        status: 400,
        body: { error: { code: 'malformed', message: expect.stringContaining(reason) as string } },
      });
  expect(await importsOf(meeting, ticket)).toBe(0);
  expect(await registerOf(meeting)).toEqual([]);
});

it('PI23 organizer and admin import, the bureau reads, nobody else; looked at before the body', async () => {
  const meeting = await found(server);
  for (const role of roles) {
    const { ticket } = await meeting.session(role, { person: { name: 'Zoe' } });
    const bureau = ['organizer', 'chair', 'floorOfficer'].includes(role);
    expect((await meeting.get('people', ticket)).status).toBe(bureau ? 200 : 403);
    for (const query of ['', '?preview=1'])
      expect((await send(meeting, ticket, CSV, query)).status).toBe(role !== 'organizer' ? 403 : query ? 200 : 201);
  }
  const { ticket: participant } = await meeting.session('participant');
  const big = (bearer: string | undefined) => ask(`${meeting.path}/people`, { bearer, raw: 'x'.repeat(6 * MEGABYTE) });
  expect((await big(participant)).status).toBe(403);
  expect((await big(undefined)).status).toBe(401);
  expect((await meeting.get('people')).status).toBe(401);
  const { ticket: foreign } = await (await found(server)).session('organizer');
  expect((await send(meeting, foreign, CSV)).status).toBe(404);
  expect((await meeting.get('people', foreign)).status).toBe(404);
  expect(
    (await ask(`${server.url}/api/consultations/none/people`, { bearer: ADMIN, form: fileForm(CSV) })).status,
  ).toBe(404);
});

it('PI24 an Excel file is read as a CSV file is, from the sheet of people', async () => {
  const meeting = await found(server);
  const people = [
    ['First name', 'Last name', 'Stakeholder group', 'Access needs minutes'],
    ['Ana', 'Lima', 'NGO', 2],
  ];
  const { status, body } = await send(meeting, ADMIN, await xlsxOf({ Notes: [['x']], People: people }));
  expect([status, body.rows[0].person]).toEqual([
    201,
    { name: 'Ana Lima', category: 'civil society', accessMinutes: 2 },
  ]);
  expect(await registerOf(meeting)).toMatchObject([{ name: 'Ana Lima', accessMinutes: 2 }]);
});

it('PI25 what a list says of people reaches the bureau only, and lies in the vault', async () => {
  const meeting = await found(server);
  const [chair, participant] = [await meeting.join('chair'), await meeting.participant('Zoe')];
  await send(meeting, ADMIN, CSV);
  await chair.event('PeopleRegistered');
  await chair.done('OpenSitting');
  await participant.event('SittingOpened');
  const { ticket } = await meeting.session('observer');
  const record = (await meeting.get('record.ndjson', ticket)).text;
  const whole = (await meeting.get('record.ndjson', (await meeting.session('chair')).ticket)).text;
  expect(whole).toContain('Ana Lima');
  expect(record).not.toMatch(/Ana Lima|Open Net|female/);
  for (const line of whole.trimEnd().split('\n')) expect(JSON.parse(line).body).not.toMatch(/Ana Lima|Open Net|female/);
  expect(JSON.stringify(participant.events)).not.toMatch(/Ana Lima|PeopleRegistered/);
});

it('PI26 the register says who is here and who has acted', async () => {
  const meeting = await found(server);
  await send(meeting, ADMIN, CSV);
  const officer = await meeting.join('floorOfficer');
  await officer.done('CheckIn', { personId: 'n2' });
  expect(await registerOf(meeting)).toMatchObject([
    { registrationId: 'n1', checkedIn: false, hasActed: false },
    { registrationId: 'n2', checkedIn: true, hasActed: true },
  ]);
});

it('PI27 the empty list to fill in is open to all; filled in, it is taken', async () => {
  const template = await ask(`${server.url}/api/people-template.csv`);
  expect([template.status, template.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename=people.csv',
  ]);
  const meeting = await found(server);
  const filled = `\ufeff${template.text.replace('\ufeff', '')}Ms.,Ana Lima,Director,Open Net,Chile,NGO,online,GRULAC,female,she,es,1,A 1,ana@example.org\r\n`;
  expect(await send(meeting, ADMIN, filled)).toMatchObject({ status: 201, body: { accepted: 1 } });
  expect(await registerOf(meeting)).toMatchObject([
    { honorific: 'Ms.', name: 'Ana Lima', mode: 'online', accessMinutes: 1, seat: 'A 1', contact: 'ana@example.org' },
  ]);
});

it('PI28 an import takes fifty megabytes, and says so above; an unknown question or part is named', async () => {
  const meeting = await found(server);
  const lines = Array.from({ length: 2000 }, (_, n) => `Person ${n},${'x'.repeat(9_000)}`);
  const wide = ['Name,Notes', ...lines].join('\n');
  expect(await send(meeting, ADMIN, wide, '?preview=1')).toMatchObject({ status: 200, body: { accepted: 2000 } });
  expect(await send(meeting, ADMIN, 'x'.repeat(50 * MEGABYTE))).toMatchObject({
    status: 413,
    body: { error: { message: 'That is too large: fifty megabytes at most.' } },
  });
  expect(await send(meeting, ADMIN, CSV, '?dry=1')).toMatchObject({
    status: 400,
    body: { error: { message: 'dry is not known here.' } },
  });
  expect((await send(meeting, ADMIN, CSV, '?preview=maybe')).status).toBe(400);
});
