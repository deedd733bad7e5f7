import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256, streamedLines } from './streamedLines.ts';
import { verifyRecord, type Verdict } from './verifyRecord.ts';

const H = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

interface Line {
  version: number;
  index: number;
  [key: string]: unknown;
}

/** A record of three commits: an open line, one with a text in the vault, one withheld. */
function record(): Line[] {
  const opening = { salt: 'cc', value: 'Mira Costa' };
  const bodies = [
    { version: 1, index: 0, body: { type: 'SittingOpened', v: 1, at: 5, by: 'p1' }, open: {} },
    {
      version: 1,
      index: 1,
      body: { type: 'PersonIntroduced', v: 1, at: 5, by: 'p1', name: { commitment: H('ccMira Costa') } },
      open: { '/name': opening },
    },
    { version: 2, index: 0, body: { type: 'NoteGiven', v: 1, at: 9, by: 'p1' }, open: {} },
    { version: 3, index: 0, body: { type: 'SittingClosed', v: 1, at: 12, by: 'p1' }, open: {} },
  ];
  let hash = H('c1');
  return bodies.map(({ version, index, body, open }) => {
    const text = JSON.stringify(body);
    const digest = H(`ab${text}`);
    hash = H(hash + digest);
    const place = { version, index, at: body.at, digest, hash };
    if (body.type === 'NoteGiven') return { ...place, withheld: true };
    return { ...place, type: body.type, v: body.v, salt: 'ab', body: text, open };
  });
}

const headOf = (lines: Line[]) => lines.at(-1)!['hash'] as string;

async function verdictOf(lines: Line[], head = headOf(record()), heard: number[] = []): Promise<Verdict> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const body = new Blob([text]).stream();
  return verifyRecord(streamedLines(body), { consultationId: 'c1', head }, sha256, (n) => heard.push(n));
}

const changed = (at: number, change: object) => record().map((line, n) => (n === at ? { ...line, ...change } : line));

describe('verification in the browser', () => {
  it('PR9 a record that is whole is, line by line, up to the head that it was asked for', async () => {
    const heard: number[] = [];
    expect(await verdictOf(record(), undefined, heard)).toEqual({ state: 'whole', events: 4 });
    expect(heard).toEqual([1, 2, 3, 4]);
    expect(await verdictOf(record(), record()[1]!['hash'] as string)).toEqual({ state: 'grown', events: 4 });
    const erased = changed(1, { open: { '/name': null } });
    expect(await verdictOf(erased)).toEqual({ state: 'whole', events: 4 });
  });

  it.each([
    ['content', 0, { body: record()[0]!['body']!.toString().replace('p1', 'p2') }, 'digest'],
    ['type', 0, { type: 'SittingClosed' }, 'facts'],
    ['text', 1, { open: { '/name': { salt: 'cc', value: 'Mira Coste' } } }, 'opening'],
    ['place of a text', 1, { open: { '/nobody': null } }, 'opening'],
    ['digest of a withheld line', 2, { digest: H('x') }, 'hash'],
    ['version', 3, { version: 4 }, 'order'],
    ['line marked withheld', 0, { withheld: true }, 'shape'],
    ['withheld line that tells something', 2, { type: 'PersonIntroduced', open: {} }, 'shape'],
    ['line with a key of its own', 0, { remark: 'x' }, 'shape'],
    ['text left out', 1, { open: {} }, 'opening'],
    ['text with more beside it', 1, { open: { '/name': { salt: 'cc', value: 'Mira Costa', of: 'x' } } }, 'opening'],
  ])('PR9 a changed %s is found at its line', async (_what, at, change, why) => {
    expect(await verdictOf(changed(at, change))).toEqual({ state: 'broken', n: at + 1, why });
  });

  it('PR9 a line that was taken out, put in, or moved is found, and so is a record of another consultation', async () => {
    const lines = record();
    expect(await verdictOf(lines.toSpliced(1, 1))).toMatchObject({ state: 'broken', n: 2 });
    expect(await verdictOf(lines.toSpliced(1, 0, lines[0]!))).toMatchObject({ state: 'broken', n: 2 });
    expect(await verdictOf([lines[1]!, lines[0]!, ...lines.slice(2)])).toMatchObject({ state: 'broken', n: 1 });
    expect(await verdictOf(lines.slice(0, 3))).toEqual({ state: 'other', events: 3 });
    expect(await verdictOf([])).toEqual({ state: 'other', events: 0 });
  });

  it('PR9 what is no line of a record is broken, not a failure of the page', async () => {
    const broken = async (text: string) =>
      verifyRecord(streamedLines(new Blob([text]).stream()), { consultationId: 'c1', head: '' }, sha256);
    for (const text of ['<html>', 'null', '{"version":1,"index":0}', '[]'])
      expect(await broken(text)).toMatchObject({ state: 'broken', n: 1 });
  });

  it('PR9 lines come whole however the file is cut on its way', async () => {
    const bytes = new TextEncoder().encode('{"a":"é"}\n\n{"b":2}\nlast');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const lines: string[] = [];
    for await (const line of streamedLines(body)) lines.push(line);
    expect(lines).toEqual(['{"a":"é"}', '{"b":2}', 'last']);
  });
});
