import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { FileReading } from './fileReading.ts';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-reading-'));
const script = join(folder, 'child.mjs');
/** A process that never comes to an end of "endless", dies of "deadly", tells its environment, and echoes everything else. */
writeFileSync(
  script,
  `process.send('ready');
  process.on('message', ({ bytes }) => {
    const text = Buffer.from(bytes).toString().slice(5);
    while (text === 'endless');
    if (text === 'deadly') process.exit(1);
    const answer = text === 'env' ? JSON.stringify(process.env) : text;
    setTimeout(() => process.send({ ok: true, kind: 'pdf', text: answer }), text === 'slow' ? 300 : 0);
  });`,
);
let reading: FileReading;
afterEach(() => reading.close());
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (text: string, asker = text) => reading.ask({ ask: 'text', bytes: Buffer.from(`%PDF-${text}`) }, asker);

it('RF8 a file that takes too long is answered with a sentence; those that wait are read by the next process', async () => {
  reading = new FileReading(script, 1_500);
  expect(await ask('first')).toMatchObject({ text: 'first' });
  const before = reading.pid;
  const [endless, waited] = await Promise.all([ask('endless'), ask('waited')]);
  expect(endless).toMatchObject({ ok: false, sentence: expect.stringContaining('took too long') as string });
  expect(waited).toMatchObject({ text: 'waited' });
  expect(reading.pid).not.toBe(before);
});

it('RF8 a file that the process dies of is answered with a sentence, and the next one is read', async () => {
  reading = new FileReading(script);
  const [deadly, waited] = await Promise.all([ask('deadly'), ask('waited')]);
  expect(deadly).toMatchObject({ ok: false, sentence: expect.stringContaining('brought its reader down') as string });
  expect(waited).toMatchObject({ text: 'waited' });
});

it('RF8 a process that does not start is no fault of the file, and is told as such', async () => {
  const broken = join(folder, 'broken.mjs');
  writeFileSync(broken, 'process.exit(1);');
  reading = new FileReading(broken);
  expect(await ask('any')).toMatchObject({ ok: false, sentence: expect.stringContaining('does not start') as string });
});

it('RF9 of one person one file is read and one waits, and the queue has an end', async () => {
  reading = new FileReading(script);
  const slow = ask('slow', 'ana');
  const other = ask('other', 'ana');
  await expect(ask('third', 'ana')).rejects.toThrow('of yours waits');
  const many = Array.from({ length: 40 }, (_, n) => ask('x', `asker${n}`));
  const settled = await Promise.allSettled(many);
  expect(settled.map(({ status }) => status)).toEqual([...Array(39).fill('fulfilled'), 'rejected']);
  expect(await slow).toMatchObject({ text: 'slow' });
  expect(await other).toMatchObject({ text: 'other' });
  expect(await ask('again', 'ana')).toMatchObject({ text: 'again' });
});

it('RF22 whoever sends a list of people is not told to paste a text, and whoever sends a text is', async () => {
  reading = new FileReading(script);
  const rows = (text: string) => reading.ask({ ask: 'rows', bytes: Buffer.from(`%PDF-${text}`) }, 'ana');
  const { sentence } = (await rows('deadly')) as { sentence: string };
  expect(sentence).toMatch(/memory.* in smaller files/);
  expect(sentence).not.toMatch(/paste/);
  expect(await ask('deadly')).toMatchObject({ sentence: expect.stringContaining('paste the text') as string });
});

it('RF9 plain text needs no process', async () => {
  reading = new FileReading(script);
  expect(await reading.ask({ ask: 'text', bytes: Buffer.from('Hello') }, 'ana')).toMatchObject({ text: 'Hello' });
  expect(reading.pid).toBeUndefined();
});

it('RF10 the process is given none of the secrets of the server', async () => {
  process.env['ROSTRUM_ADMIN_TOKEN'] = 'secret-of-the-server';
  try {
    reading = new FileReading(script);
    const answer = await ask('env');
    expect(answer).toMatchObject({ ok: true, text: expect.stringContaining('PATH') as string });
    expect(JSON.stringify(answer)).not.toContain('secret-of-the-server');
  } finally {
    delete process.env['ROSTRUM_ADMIN_TOKEN'];
  }
});

it('RF10 the process ends when it was idle, and with the server', async () => {
  reading = new FileReading(script, 15_000, 50);
  await ask('first');
  await expect.poll(() => reading.pid).toBeUndefined();
  const open = ask('endless');
  await reading.close();
  expect(await open).toMatchObject({ ok: false, sentence: expect.stringContaining('stopping') as string });
  expect(await ask('late')).toMatchObject({ ok: false });
});
