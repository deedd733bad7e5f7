/** Appends to a real store and, in turn, to a bare file, on the same disk. */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteRecord } from '#server/record/sqlite/sqliteRecord.ts';
import type { RecordPort } from '#server/record/port.ts';
import { vaultPathsOf } from '#shared/consultation/events.ts';
import { answerParent } from '../childCalls.ts';
import { percentile } from '../medians.ts';
import type { Durable } from './durable.ts';

/** An event as small as most are. */
const EVENT = { type: 'TimeExtended', v: 1, by: 'p1', interventionId: 'i1', seconds: 30 };
const LINE = Buffer.from(`${JSON.stringify({ ...EVENT, at: 1_780_000_000_000, pad: 'x'.repeat(70) })}\n`);

let dir = '';
let record: RecordPort | undefined;
let consultations = 0;

answerParent({
  open: async (under: string) => {
    dir = mkdtempSync(join(under, 'durable-'));
    record = await openSqliteRecord({ dataDir: dir, vaultPathsOf });
  },
  store: ({ writers, ms }: { writers: number; ms: number }) => appendToStore(writers, ms),
  file: ({ ms }: { ms: number }) => appendToFile(ms),
  close: async () => {
    await record?.close();
    rmSync(dir, { recursive: true, force: true });
  },
});

/** Each writer appends to a consultation of its own, one commit after another, each once the one before is durable. */
async function appendToStore(writers: number, ms: number): Promise<Durable> {
  const ids = Array.from({ length: writers }, () => `c${(consultations += 1)}`);
  for (const consultationId of ids) await record!.createConsultation({ consultationId, createdAt: 0, meta: {} });
  const took: number[] = [];
  const start = performance.now();
  const write = async (consultationId: string) => {
    for (let version = 1; performance.now() - start < ms; version += 1) {
      const at = performance.now();
      const commandKey = `session-of-the-bench/${version}`;
      const events = [{ ...EVENT, at: 1_780_000_000_000 + version }];
      const commit = { version, at: version, commandKey, payloadDigest: 'a'.repeat(64), result: null, events };
      await record!.append(consultationId, [commit]);
      took.push(performance.now() - at);
    }
  };
  await Promise.all(ids.map(write));
  return figures(took, performance.now() - start);
}

/** The floor: write and fdatasync, over and over, with nothing around it. */
function appendToFile(ms: number): Durable {
  const path = join(dir, 'bare');
  const file = openSync(path, 'a');
  const took: number[] = [];
  const start = performance.now();
  while (performance.now() - start < ms) {
    const at = performance.now();
    writeSync(file, LINE);
    fdatasyncSync(file);
    took.push(performance.now() - at);
  }
  const elapsed = performance.now() - start;
  closeSync(file);
  rmSync(path);
  return figures(took, elapsed);
}

function figures(took: number[], elapsedMs: number): Durable {
  return { perSecond: (took.length * 1000) / elapsedMs, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}
