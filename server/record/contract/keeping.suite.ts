import { expect, it } from 'vitest';
import { begin, commit, introduced, versionsOf, type UnderTest } from './harness.ts';

/** Consultations, blobs, and opening and closing. */
export function keepingContract(test: UnderTest): void {
  it('RC20 consultations are listed with their meta, which alone changes', async () => {
    const row = { consultationId: 'c1', createdAt: 5, meta: { sample: true } };
    await test.record.createConsultation(row);
    await expect(test.record.createConsultation(row)).rejects.toThrow();
    await test.record.createConsultation({ consultationId: 'c2', createdAt: 6, meta: {} });
    await test.record.patchMeta('c2', { touchedAt: 7 });
    await expect(test.record.patchMeta('c3', {})).rejects.toThrow('c3');
    await test.reopen();
    expect(await test.record.consultations()).toEqual([
      row,
      { consultationId: 'c2', createdAt: 6, meta: { touchedAt: 7 } },
    ]);
  });

  it('RC39 changes of the meta that come at once all stand, and each leaves the others as they are', async () => {
    await test.record.createConsultation({ consultationId: 'c1', createdAt: 5, meta: { rehearsal: true } });
    const changes = [{ erasedAt: 3 }, { lastBackupAt: 7 }, { cast: { seats: { n1: 'a' } } }, { erasedAt: 9 }];
    await Promise.all(changes.map((change) => test.record.patchMeta('c1', change)));
    await test.alsoAfterRestart(async (record) =>
      expect((await record.consultations())[0]!.meta).toEqual({
        rehearsal: true,
        erasedAt: 9,
        lastBackupAt: 7,
        cast: { seats: { n1: 'a' } },
      }),
    );
  });

  it('RC21 a blob is kept byte for byte and found in its own consultation only', async () => {
    await begin(test.record, 'c1');
    const bytes = Uint8Array.from({ length: 5000 }, (_, place) => (place * 7) % 256);
    const blob = {
      blobId: 'b1',
      consultationId: 'c1',
      mediaType: 'text/plain',
      name: 'état\0.txt',
      bytes,
      createdAt: 3,
    };
    await test.record.putBlob(blob);
    await test.alsoAfterRestart(async (record) => {
      expect(await record.blob('c1', 'b1')).toEqual(blob);
      expect(await record.blob('c2', 'b1')).toBeNull();
      expect(await record.blob('c1', 'b2')).toBeNull();
    });
  });

  it('RC22 a removed consultation leaves nothing behind and takes no more commits', async () => {
    await begin(test.record, 'c1', 2);
    await begin(test.record, 'c2', 2);
    await test.record.append('c1', [commit(3, [introduced('Ada Lovelace')])]);
    const link = { linkId: 'l1', role: 'chair' as const, tokenHash: 'hash of token', createdAt: 1, revokedAt: null };
    await test.record.addLinks([{ ...link, consultationId: 'c1' }]);
    await test.record.removeConsultation('c1');
    expect((await test.record.consultations()).map(({ consultationId }) => consultationId)).toEqual(['c2']);
    expect(await versionsOf(test.record, 'c1')).toEqual([]);
    expect(await test.record.knownCommand('c1', 's1/1')).toBeNull();
    expect(await test.record.links('c1')).toEqual([]);
    await expect(test.record.append('c1', [commit(4)])).rejects.toThrow('c1');
    expect(await test.harness.bytes()).not.toContain('Ada Lovelace');
    expect(await versionsOf(test.record, 'c2')).toEqual([1, 2]);
    await begin(test.record, 'c1', 1);
    expect((await test.record.head('c1')).version).toBe(1);
  });

  it('RC23 closing keeps what was appended before it, and may be done twice', async () => {
    await begin(test.record, 'c1');
    expect(await test.record.isWritable()).toBe(true);
    const waiting = test.record.append('c1', [commit(1)]);
    await Promise.all([test.record.close(), test.record.close()]);
    await waiting;
    await test.record.close();
    expect(await test.record.isWritable()).toBe(false);
    await expect(test.record.append('c1', [commit(2)])).rejects.toThrow('closed');
    await test.reopen();
    expect(await versionsOf(test.record, 'c1')).toEqual([1]);
  });
}
