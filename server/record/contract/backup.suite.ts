import { expect, it } from 'vitest';
import type { KeptRow } from '../backupsPort.ts';
import { ConsultationExists } from '../faults.ts';
import type { BlobRow } from '../blobsPort.ts';
import type { LinkRow, SessionRow } from '../accessPort.ts';
import type { RecordPort } from '../port.ts';
import { verifyLines } from '../verify.ts';
import { begin, commit, counted, gather, introduced, versionsOf, type UnderTest } from './harness.ts';

const link: LinkRow = {
  linkId: 'l1',
  consultationId: 'c1',
  role: 'chair',
  tokenHash: 'hash of token 1',
  createdAt: 1,
  revokedAt: null,
};
const session: SessionRow = {
  sessionId: 's1',
  ticketHash: 'hash of ticket 1',
  linkId: 'l1',
  consultationId: 'c1',
  role: 'chair',
  personId: 'p1',
  profile: { name: 'Ada' },
  mode: 'room',
  createdAt: 7,
};
const blob: BlobRow = {
  blobId: 'b1',
  consultationId: 'c1',
  mediaType: 'text/plain',
  name: 'état.txt',
  bytes: Uint8Array.from([0, 255, 10, 13]),
  createdAt: 3,
};

/** Every kind of row, an erased value, and a commit of several events. */
async function fill(record: RecordPort): Promise<void> {
  await record.createConsultation({ consultationId: 'c1', createdAt: 5, meta: { sample: true } });
  await record.append('c1', [commit(1, [introduced('Grace \0 Hopper'), counted(1)]), commit(2)]);
  await record.append('c1', [{ ...commit(3, [introduced('Ada')]), result: undefined }]);
  await record.erase('c1', [{ n: 1, path: '/name' }]);
  await record.addLinks([link]);
  await record.addSession(session);
  await record.putBlob(blob);
  await record.nextPersonOrdinal('c1');
  await begin(record, 'c2', 1);
}

/** Out of the store, through JSON as a file holds it, and into the emptied store again. */
async function thereAndBack(test: UnderTest): Promise<KeptRow[]> {
  const rows = JSON.parse(JSON.stringify(await gather(test.record.keptRows('c1')))) as KeptRow[];
  await test.record.removeConsultation('c1');
  await test.record.takeIn(() => rows);
  return rows;
}

/** A consultation out of the store and in again. */
export function backupContract(test: UnderTest): void {
  it('RC35 what was kept of a consultation is there again: commits, answers, vault, links, sessions, persons and files', async () => {
    await fill(test.record);
    const head = await test.record.head('c1');
    const commits = await gather(test.record.read('c1', 0));
    const lines = await gather(test.record.lines('c1'));
    const rows = await thereAndBack(test);
    expect(rows[0]).toMatchObject({ consultation: { consultationId: 'c1', lastPerson: 1, head } });
    await test.alsoAfterRestart(async (record) => {
      expect(await gather(record.read('c1', 0))).toEqual(commits);
      expect(await gather(record.lines('c1'))).toEqual(lines);
      expect(await verifyLines(record.lines('c1'), 'c1')).toMatchObject({ ok: true, head: head.hash });
      expect(await record.knownCommand('c1', 's1/2')).toMatchObject({ version: 2, result: { version: 2 } });
      expect((await record.knownCommand('c1', 's1/3'))?.result).toBeUndefined();
      expect(await record.links('c1')).toEqual([link]);
      expect(await record.sessionByTicketHash('hash of ticket 1')).toEqual(session);
      expect(await record.blob('c1', 'b1')).toEqual(blob);
      const rowOfC1 = (await record.consultations()).find(({ consultationId }) => consultationId === 'c1');
      expect(rowOfC1).toEqual({ consultationId: 'c1', createdAt: 5, meta: { sample: true } });
    });
    expect(await test.record.nextPersonOrdinal('c1')).toBe(2);
    await test.record.append('c1', [commit(4)]);
    await expect(test.record.append('c1', [commit(5, undefined, 's1/2')])).rejects.toThrow();
    expect(await versionsOf(test.record, 'c2')).toEqual([1]);
  });

  it('RC36 what goes out is the consultation at one moment, however much is committed while it is read', async () => {
    await begin(test.record, 'c1', 450);
    const rows: KeptRow[] = [];
    for await (const row of test.record.keptRows('c1')) {
      if (rows.length % 50 === 0) await test.record.append('c1', [commit((await test.record.head('c1')).version + 1)]);
      rows.push(row);
    }
    expect(rows.filter((row) => 'event' in row)).toHaveLength(450);
    expect(rows[0]).toMatchObject({ consultation: { head: { version: 450 } } });
    expect((await test.record.head('c1')).version).toBe(460);
    await expect(gather(test.record.keptRows('c3'))).rejects.toThrow('c3');
  });

  it('RC37 what is there already is not taken in, and a taking in that fails leaves nothing', async () => {
    await fill(test.record);
    const rows = await gather(test.record.keptRows('c1'));
    await expect(test.record.takeIn(() => rows)).rejects.toBeInstanceOf(ConsultationExists);
    expect((await test.record.head('c1')).version).toBe(3);
    await test.record.removeConsultation('c1');
    function* broken(): Generator<KeptRow> {
      yield* rows.slice(0, 3);
      throw new Error('the file ends here');
    }
    await expect(test.record.takeIn(broken)).rejects.toThrow('ends here');
    expect((await test.record.consultations()).map(({ consultationId }) => consultationId)).toEqual(['c2']);
    expect((await test.record.head('c1')).version).toBe(0);
  });

  it('RC38 an erasure while a backup is read leaves nothing of the value once the backup has ended', async () => {
    await begin(test.record, 'c1', 300);
    await test.record.append('c1', [commit(301, [introduced('Ada Lovelace')])]);
    const rows = test.record.keptRows('c1')[Symbol.asyncIterator]();
    await rows.next();
    const erased = test.record.erase('c1', [{ n: 301, path: '/name' }]);
    await rows.return!();
    await erased;
    expect(await test.harness.bytes()).not.toContain('Ada Lovelace');
  });
}
