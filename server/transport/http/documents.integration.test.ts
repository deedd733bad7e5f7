import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, statementForm, type Loose } from '#server/testing/httpClient.ts';
import { found, type Meeting, type Session } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import { SocketClient } from '#server/testing/socketClient.ts';
import { sharedServer } from '#server/testing/testServer.ts';
import { roles, type Role } from '#shared/consultation/roles.ts';

const H = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const SECRETS = ['nonbinary-secret', 'note-for-the-bureau', 'reason-for-the-bureau'];

const server = sharedServer();
let meeting: Meeting;
const sessions = {} as Record<Role, Session>;
const clients: SocketClient[] = [];

async function client(role: Role, person?: object): Promise<SocketClient> {
  sessions[role] = await meeting.session(role, person ? { person } : {});
  const one = await new SocketClient(meeting.url, sessions[role].ticket, meeting.id).connected();
  clients.push(one);
  return one;
}

const get = (role: Role, path: string) => meeting.get(path, sessions[role].ticket);

/** One meeting for all tests of this file: nothing here changes it but the sharing of the draft. */
beforeAll(async () => {
  meeting = await found(server);
  for (const role of roles) sessions[role] = await meeting.session(role);
  const chair = await client('chair');
  const rapporteur = await client('rapporteur');
  const person = { name: 'Ana Lima', organization: 'Open Net', category: 'civil society', region: 'GRULAC' };
  const ana = await client('participant', {
    ...person,
    gender: SECRETS[0],
    pronoun: 'she',
    accessMinutes: 1,
    language: 'es',
  });
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'networks' });
  await chair.done('OpenSpeakersList');
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention', note: SECRETS[1] });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await chair.done('ExtendTime', { interventionId, seconds: 30, reason: SECRETS[2] });
  await rapporteur.done('RecordWords', { interventionId, text: STATEMENT, source: 'notes' });
  await chair.done('EndIntervention', { interventionId });
  await chair.event('DraftRevised', (event) => event['causedBy'] === interventionId);
}, 60_000);

afterAll(async () => {
  clients.forEach((each) => each.close());
});

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('HT20 the chain of record.ndjson can be recomputed by anybody from hash(0) = H(consultationId)', async () => {
  for (const role of roles) {
    const { status, text, headers } = await get(role, 'record.ndjson');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('ndjson')]);
    let hash = H(meeting.id);
    let [version, index] = [0, 0];
    for (const line of linesOf(text)) {
      [index, version] = line.version === version ? [index + 1, version] : [0, version + 1];
      expect([line.version, line.index]).toEqual([version, index]);
      if (!line.withheld) {
        expect(H(line.salt + line.body)).toBe(line.digest);
        expect(JSON.parse(line.body)).toMatchObject({ type: line.type, v: line.v, at: line.at });
      }
      hash = H(hash + line.digest);
      expect(line.hash).toBe(hash);
    }
    expect((await get(role, 'verify')).body).toMatchObject({ ok: true, commits: version, head: hash });
  }
});

it('HT21 a line has the keys of docs/PROTOCOL.md; one that the caller may not read keeps its place and nothing else', async () => {
  const all = linesOf((await get('chair', 'record.ndjson')).text);
  const open = ['version', 'index', 'at', 'type', 'v', 'salt', 'body', 'open', 'digest', 'hash'].toSorted();
  const shut = ['version', 'index', 'at', 'digest', 'hash', 'withheld'].toSorted();
  for (const line of all) expect(Object.keys(line).toSorted()).toEqual(open);
  const levels: Record<string, string[]> = {
    chair: [],
    rapporteur: ['DetailsGiven', 'NoteGiven', 'ReasonGiven'],
    participant: [
      'DetailsGiven',
      'NoteGiven',
      'ReasonGiven',
      'PronounGiven',
      'WordsRecorded',
      'PointsCaptured',
      'DraftRevised',
    ],
  };
  for (const [role, hidden] of Object.entries(levels)) {
    const { text } = await get(role as Role, 'record.ndjson');
    const lines = linesOf(text);
    expect(lines).toHaveLength(all.length);
    const withheld = new Set<string>(all.flatMap(({ type }, place) => (lines[place].withheld ? [type] : [])));
    expect([...withheld].toSorted()).toEqual(hidden.toSorted());
    for (const line of lines) expect(Object.keys(line).toSorted()).toEqual(line.withheld ? shut : open);
    if (role !== 'chair') for (const secret of SECRETS) expect(text).not.toContain(secret);
    if (role === 'participant') expect(text).not.toContain('common fund');
  }
});

it('HT22 names and texts lie in the vault: the body holds the commitment H(salt + value), `open` opens it', async () => {
  const lines = linesOf((await get('chair', 'record.ndjson')).text);
  let opened = 0;
  for (const { body, open } of lines)
    for (const [pointer, opening] of Object.entries<Loose>(open)) {
      const committed = pointer
        .split('/')
        .slice(1)
        .reduce((at, key) => at[key], JSON.parse(body));
      expect(committed).toEqual({ commitment: H(opening.salt + opening.value) });
      opened += 1;
    }
  expect(opened).toBeGreaterThan(5);
  for (const value of ['Ana Lima', 'common fund', ...SECRETS])
    for (const { body } of lines) expect(body).not.toContain(value);
});

it('HT23 verify says whether a head is still in the record, and refuses what is no hash', async () => {
  const lines = linesOf((await get('observer', 'record.ndjson')).text);
  for (const hash of [lines[0].hash, lines.at(-1).hash, H(meeting.id)])
    expect((await get('observer', `verify?head=${hash}`)).body).toMatchObject({ ok: true, contains: true });
  expect((await get('observer', `verify?head=${'0'.repeat(64)}`)).body).toMatchObject({ ok: false, contains: false });
  expect(await get('observer', 'verify?head=xyz')).toMatchObject({
    status: 400,
    body: { error: { code: 'malformed' } },
  });
  expect(await get('observer', `verify?head=a&head=b`)).toMatchObject({ status: 400 });
  expect((await meeting.get('verify')).status).toBe(401);
});

it('HT24 desk and bureau read the draft in every format; a format that has not come is 501, an unknown one 404', async () => {
  for (const role of ['rapporteur', 'chair', 'organizer', 'floorOfficer'] as const)
    for (const format of ['president', 'secretariat']) {
      const md = await get(role, `draft.md?format=${format}`);
      expect([md.status, md.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/markdown')]);
      expect((await get(role, `draft.json?format=${format}`)).body).toMatchObject({ format });
      expect((await get(role, `draft.html?format=${format}`)).text).toMatch(/^<!doctype html>/i);
      expect((await get(role, `draft.docx?format=${format}`)).text.slice(0, 2)).toBe('PK');
      expect(await get(role, `draft.pdf?format=${format}`)).toMatchObject({
        status: 501,
        body: { error: { code: 'notYet' } },
      });
    }
  expect((await get('chair', 'draft.odt')).status).toBe(404);
  expect((await get('chair', 'draft.md?format=poem')).status).toBe(400);
  expect((await get('chair', 'draft.md')).text).toContain("President's Summary");
  expect((await get('chair', 'draft.md?annotated=1')).text).toContain('common fund');
  expect((await get('chair', 'draft.md?format=secretariat')).text).toMatch(/^1\. /m);
});

it('HT25 others are refused the draft until the chair shares it, then read the clean copy only, and no more once it ends', async () => {
  const chair = clients[0]!;
  const others = ['participant', 'observer', 'display', 'captioner'] as const;
  const formats = ['md', 'json', 'html', 'docx'];
  const statuses = async (query: string) => {
    const found = [];
    for (const role of others)
      for (const format of formats) found.push((await get(role, `draft.${format}${query}`)).status);
    return [...new Set(found)];
  };
  expect(await statuses('')).toEqual([403]);
  await chair.done('ShareDraft', { on: true });
  expect(await statuses('?format=secretariat')).toEqual([200]);
  expect(await statuses('?annotated=1')).toEqual([403]);
  for (const format of ['md', 'json', 'html'])
    for (const kind of ['president', 'secretariat']) {
      const { text } = await get('participant', `draft.${format}?format=${kind}`);
      for (const secret of [...SECRETS, STATEMENT.slice(0, 60), 'pointId', 'verbatim', '"cites"'])
        expect(text).not.toContain(secret);
    }
  await chair.done('ShareDraft', { on: false });
  expect(await statuses('')).toEqual([403]);
});

it('HT26 the trace leads from inputs to sentences and back, as JSON, CSV and XLSX, for desk and bureau', async () => {
  for (const role of roles) {
    const may = ['rapporteur', 'chair', 'organizer', 'floorOfficer'].includes(role);
    for (const format of ['json', 'csv', 'xlsx'])
      expect((await get(role, `trace.${format}`)).status).toBe(may ? 200 : 403);
  }
  const sheet = await get('rapporteur', 'trace.xlsx');
  expect([sheet.text.slice(0, 2), sheet.headers.get('content-type')]).toEqual([
    'PK',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  const { body } = await get('rapporteur', 'trace.json');
  const [input] = body.inputs;
  expect(input).toMatchObject({ inputId: 'i1', state: 'reflected' });
  const cited = body.sentences.filter(({ sentenceId }: { sentenceId: string }) =>
    input.sentenceIds.includes(sentenceId),
  );
  for (const sentence of cited) expect(sentence.inputIds).toContain('i1');
  expect(cited.length).toBeGreaterThan(0);
});

it('HT27 everyone reads the balance in aggregate, gender only the bureau', async () => {
  for (const role of roles) {
    const { status, body, text } = await get(role, 'balance.json');
    const bureau = ['chair', 'organizer', 'floorOfficer'].includes(role);
    expect([status, Object.keys(body.by).includes('gender')]).toEqual([200, bureau]);
    expect(text.includes(SECRETS[0]!)).toBe(bureau);
    expect((await get(role, 'balance.csv')).text.includes(SECRETS[0]!)).toBe(bureau);
    expect(text).not.toMatch(/Ana Lima|Open Net/);
    expect(body.total).toMatchObject({ requests: 1, interventions: 1 });
    expect(body.by.region).toMatchObject([{ group: 'GRULAC', requests: 1, interventions: 1 }]);
    expect(body.by.mode).toMatchObject([{ group: 'online' }]);
  }
  expect((await get('chair', 'balance.xlsx')).status).toBe(404);
});

it('HT28 without a session every document is 401', async () => {
  for (const path of ['record.ndjson', 'verify', 'draft.md', 'trace.json', 'balance.json', 'links'])
    for (const bearer of [undefined, 'wrong', 'é'.replace('é', 'e')]) {
      const answer = await meeting.get(path, bearer);
      expect(answer).toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
    }
  const form = statementForm('Text.');
  expect((await ask(`${meeting.path}/statements`, { form })).status).toBe(401);
});
