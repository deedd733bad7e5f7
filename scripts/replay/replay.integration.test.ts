import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#server/config.ts';
import { createServer } from '#server/createServer.ts';
import { interventionsSchema } from './interventions.schema.ts';
import { startOwnServer } from './ownServer.ts';
import { Progress } from './progress.ts';
import { replay, type Server } from './replay.ts';
import { setUpSchema, type SetUp } from './setUp.schema.ts';
import { writeOut, type Figures } from './writeOut.ts';

interface Line {
  version: number;
  type: string;
  salt: string;
  body: string;
  open: Record<string, { value: string } | null>;
  digest: string;
  hash: string;
}

const FILES = ['president.md', 'secretariat.md', 'president.docx', 'secretariat.docx', 'trace.csv', 'record.ndjson'];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sample = new URL('../../samples/wsis/', import.meta.url);
const readSample = async (name: string) => JSON.parse(await readFile(new URL(name, sample), 'utf8')) as unknown;

let out: string;
let setUp: SetUp;
let rows: Record<string, unknown>[];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'rostrum-replay-test-'));
  setUp = setUpSchema.parse(await readSample('setup.json'));
  const all = (await readSample('interventions.json')) as Record<string, unknown>[];
  const byNumber = (n: number) => all[n - 1] ?? {};
  rows = [
    // Items in no order, the last of them first; invited, unnamed, for a group, of the United Nations, by the chair twice.
    ...[21, 1, 2, 4, 9, 10, 12, 13, 19].map(byNumber),
    { n: 90, speaker: 'The Presiding Officer', kind: 'chair', text: 'We urge all speakers to be brief.', desk: 4 },
    { n: 91, speaker: 'Nobody Here', text: ' ' },
    { n: 92, speaker: 'Takumi Orihashi', text: 'We call for open data. '.repeat(3000) },
    { n: 93, speaker: 'Mr. Clerk', kind: 'secretariat', text: 'The secretariat recommends early registration.' },
  ];
});

afterAll(() => rm(out, { recursive: true, force: true }));

async function replayAt(server: Server, into: string): Promise<{ figures: Figures; lines: Line[] }> {
  const material = { setUp, interventions: interventionsSchema.parse(rows) };
  const replayed = await replay(server, material, 'max', new Progress({ write: () => true }));
  const figures = await writeOut(into, material, replayed, { speed: 'max', server: server.url });
  const record = await readFile(join(into, 'record.ndjson'), 'utf8');
  return {
    figures,
    lines: record
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  };
}

const eventsOf = (lines: Line[], type: string) =>
  lines.filter((line) => line.type === type).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

describe('a consultation replayed at max against a server of its own', () => {
  let figures: Figures;
  let lines: Line[];

  beforeAll(async () => {
    const server = await startOwnServer();
    try {
      ({ figures, lines } = await replayAt(server, join(out, 'own')));
    } finally {
      await server.stop();
    }
  }, 90_000);

  it('RP1 every intervention with a text is replayed, and every document is written', async () => {
    expect(figures.notReplayed).toEqual([]);
    expect(figures.counts).toMatchObject({ given: 13, replayed: 12, skippedEmpty: 1, unnamed: 1, invited: 5 });
    for (const name of FILES) expect((await readFile(join(out, 'own', name))).length, name).toBeGreaterThan(300);
    expect((await readFile(join(out, 'own', 'president.md'), 'utf8')).startsWith('# ')).toBe(true);
    expect(JSON.parse(await readFile(join(out, 'own', 'balance.json'), 'utf8'))).toHaveProperty('total');
    expect(JSON.parse(await readFile(join(out, 'own', 'replay.json'), 'utf8'))).toMatchObject({
      draftVersions: figures.draftVersions,
      updateLatencyMs: { count: 12, timeouts: 0 },
    });
  });

  it('RP2 the record verifies by the published rule, from the consultation id to the head', () => {
    let hash = sha256(figures.consultationId);
    for (const line of lines) {
      expect(line.digest).toBe(sha256(line.salt + line.body));
      hash = sha256(hash + line.digest);
      expect(line.hash).toBe(hash);
    }
    expect(figures.record).toMatchObject({ ok: true, head: hash });
  });

  it('RP3 every ended intervention with words revised the draft', () => {
    const ended = eventsOf(lines, 'InterventionEnded').map((event) => event['interventionId']);
    const revised = new Set(eventsOf(lines, 'DraftRevised').map((event) => event['causedBy']));
    expect(ended).toHaveLength(12);
    expect(ended.filter((interventionId) => !revised.has(interventionId))).toEqual([]);
  });

  it('RP4 the trace has a row for every input', async () => {
    const trace = await readFile(join(out, 'own', 'trace.csv'), 'utf8');
    for (const { interventionId } of figures.interventions)
      expect(trace, interventionId).toMatch(new RegExp(`(^|,)${interventionId},`, 'm'));
  });

  it('RP8 who spoke how: nobody stands twice in the list, chair and secretariat respond, the group is named', () => {
    const requests = eventsOf(lines, 'FloorRequested');
    const invited = requests.filter((event) => event['invited'] === true);
    expect(requests.length - invited.length).toBe(7);
    expect(requests.filter((event) => event['kind'] === 'response')).toHaveLength(2);
    expect(requests.filter((event) => event['kind'] === 'groupStatement')).toHaveLength(1);
    expect(eventsOf(lines, 'WordsRecorded').filter((event) => event['segment'] === 'part-2')).toHaveLength(1);
  });
});

it('RP11 a server with its limits on is driven too: what is refused for now is sent again', async () => {
  const dataDir = join(out, 'data');
  const token = 'a-token-of-this-test';
  const env = { PORT: '0', DATA_DIR: dataDir, ROSTRUM_DEMO: '0', LOG_LEVEL: 'error', ROSTRUM_ADMIN_TOKEN: token };
  const server = await createServer(readConfig(env));
  try {
    const { figures } = await replayAt({ url: server.url, adminToken: token }, join(out, 'other'));
    expect(figures.notReplayed).toEqual([]);
    expect(figures.counts.replayed).toBe(12);
    expect(figures.record).toMatchObject({ ok: true });
  } finally {
    await server.close();
  }
}, 90_000);
