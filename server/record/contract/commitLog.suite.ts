import { expect, it } from 'vitest';
import { DuplicateCommand, UnknownConsultation, VersionConflict } from '../faults.ts';
import { begin, commit, counted, gather, versionsOf, type UnderTest } from './harness.ts';

/** Appending and reading. */
export function commitLogContract(test: UnderTest): void {
  it('RC1 commits are read back as they were appended, from any version', async () => {
    await begin(test.record, 'c1');
    const first = commit(1, [counted(1), { ...counted(2), nested: { z: [1, null, 'ü'], a: true } }]);
    await test.record.append('c1', [first, commit(2)]);
    await test.record.append('c1', [commit(3)]);
    const [one] = await gather(test.record.read('c1', 0));
    expect(one).toEqual({ version: 1, at: first.at, events: first.events });
    expect(await versionsOf(test.record, 'c1')).toEqual([1, 2, 3]);
    expect(await versionsOf(test.record, 'c1', 2)).toEqual([3]);
    expect(await versionsOf(test.record, 'c1', 3)).toEqual([]);
    expect(await test.record.head('c1')).toMatchObject({ version: 3, n: 4 });
    await test.reopen();
    expect(await versionsOf(test.record, 'c1', 1)).toEqual([2, 3]);
    expect(await test.record.head('c1')).toMatchObject({ version: 3, n: 4 });
  });

  it('RC1 a record longer than a page is read whole', async () => {
    await begin(test.record, 'c1');
    const three = (version: number) => commit(version, [counted(1), counted(2), counted(3)]);
    await test.record.append(
      'c1',
      Array.from({ length: 250 }, (_, place) => three(place + 1)),
    );
    const commits = await gather(test.record.read('c1', 100));
    expect(commits.map(({ version }) => version)).toEqual(Array.from({ length: 150 }, (_, place) => place + 101));
    expect(commits.every(({ events }) => events.length === 3)).toBe(true);
    expect((await gather(test.record.lines('c1', 740))).map(({ n }) => n)).toEqual([
      741, 742, 743, 744, 745, 746, 747, 748, 749, 750,
    ]);
  });

  it('RC2 an append whose version is not the next is refused and stores nothing', async () => {
    await begin(test.record, 'c1', 2);
    await expect(test.record.append('c1', [commit(2, undefined, 'other')])).rejects.toBeInstanceOf(VersionConflict);
    await expect(test.record.append('c1', [commit(4)])).rejects.toBeInstanceOf(VersionConflict);
    await expect(test.record.append('c1', [commit(3), commit(5)])).rejects.toBeInstanceOf(VersionConflict);
    expect(await test.record.head('c1')).toMatchObject({ version: 2, n: 2 });
    await test.record.append('c1', [commit(3)]);
    expect(await versionsOf(test.record, 'c1')).toEqual([1, 2, 3]);
  });

  it('RC3 consultations are counted and chained apart', async () => {
    await begin(test.record, 'c1');
    await begin(test.record, 'c2');
    for (let version = 1; version <= 3; version += 1) {
      await Promise.all(['c1', 'c2'].map((id) => test.record.append(id, [commit(version)])));
    }
    expect(await versionsOf(test.record, 'c1')).toEqual([1, 2, 3]);
    expect(await versionsOf(test.record, 'c2')).toEqual([1, 2, 3]);
    const heads = await Promise.all(['c1', 'c2'].map((id) => test.record.head(id)));
    expect(heads[0]!.hash).not.toBe(heads[1]!.hash);
  });

  it('RC4 an accepted command is known with its first answer, also after a restart', async () => {
    await begin(test.record, 'c1', 1);
    const answered = { ...commit(2, undefined, 's1/\0odd id \u{1F3A4}'), result: { requestId: 'r17' } };
    await test.record.append('c1', [answered, { ...commit(3), result: undefined }]);
    await test.alsoAfterRestart(async (record) => {
      expect(await record.knownCommand('c1', answered.commandKey)).toEqual({
        version: 2,
        payloadDigest: answered.payloadDigest,
        result: { requestId: 'r17' },
      });
      expect((await record.knownCommand('c1', 's1/3'))?.result).toBeUndefined();
      expect(await record.knownCommand('c1', 's1/\0another')).toBeNull();
      expect(await record.knownCommand('c2', answered.commandKey)).toBeNull();
    });
  });

  it('RC5 a command key is stored once', async () => {
    await begin(test.record, 'c1', 2);
    await expect(test.record.append('c1', [commit(3), commit(4, undefined, 's1/1')])).rejects.toBeInstanceOf(
      DuplicateCommand,
    );
    expect(await test.record.head('c1')).toMatchObject({ version: 2 });
    await begin(test.record, 'c2', 2);
  });

  it('RC6 a consultation that is not there takes no commit', async () => {
    await expect(test.record.append('c1', [commit(1)])).rejects.toBeInstanceOf(UnknownConsultation);
    expect(await test.record.head('c1')).toMatchObject({ version: 0, n: 0 });
    expect(await versionsOf(test.record, 'c1')).toEqual([]);
  });

  it('RC7 a commit without events, or with a vault field that is not text, is refused', async () => {
    await begin(test.record, 'c1');
    await expect(test.record.append('c1', [commit(1, [])])).rejects.toThrow(TypeError);
    const wrong = { type: 'Introduced', v: 1, at: 1, by: 'p1', name: 7 };
    await expect(test.record.append('c1', [commit(1, [wrong])])).rejects.toThrow(TypeError);
    expect(await test.record.head('c1')).toMatchObject({ version: 0 });
  });

  it('RC8 of appends that wait together the wrong ones fail and the others are stored', async () => {
    await Promise.all(['c1', 'c2', 'c3'].map((id) => begin(test.record, id)));
    const answers = await Promise.allSettled([
      test.record.append('c1', [commit(1)]),
      test.record.append('c2', [commit(2)]),
      test.record.append('c1', [commit(2)]),
      test.record.append('c3', [commit(1), commit(2, undefined, 's1/1')]),
      test.record.append('c1', [commit(3, undefined, 's1/1')]),
      test.record.append('c1', [commit(3)]),
    ]);
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, false, true]);
    expect(await versionsOf(test.record, 'c1')).toEqual([1, 2, 3]);
    expect(await versionsOf(test.record, 'c2')).toEqual([]);
    expect(await versionsOf(test.record, 'c3')).toEqual([]);
  });

  it('RC9 a record is read while it grows, without gap or repeat', async () => {
    await begin(test.record, 'c1');
    const thousand = Array.from({ length: 1000 }, (_, place) => commit(place + 1));
    await test.record.append('c1', thousand.slice(0, 300));
    let appending: Promise<unknown> = Promise.resolve();
    const seen: number[] = [];
    for await (const { version } of test.record.read('c1', 0)) {
      if (version === 1) appending = Promise.all(thousand.slice(300).map((one) => test.record.append('c1', [one])));
      seen.push(version);
    }
    await appending;
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, place) => place + 1));
    expect(seen.length).toBeGreaterThanOrEqual(300);
    expect((await test.record.head('c1')).version).toBe(1000);
  });
}
