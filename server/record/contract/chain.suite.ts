import { expect, it } from 'vitest';
import { digestOf, genesisOf, hashOf } from '../chain.ts';
import { verifyLines } from '../verify.ts';
import { begin, commit, counted, gather, introduced, lineOf, type UnderTest } from './harness.ts';

/** The chain over the stored bytes. */
export function chainContract(test: UnderTest): void {
  const verify = () => verifyLines(test.record.lines('c1'), 'c1');

  it('RC10 every line follows from the one before, from the consultation id to the head', async () => {
    await begin(test.record, 'c1', 2);
    await test.record.append('c1', [commit(3, [counted(3), introduced('Ada'), counted(4)])]);
    let hash = genesisOf('c1');
    const lines = await gather(test.record.lines('c1'));
    for (const [place, line] of lines.entries()) {
      hash = hashOf(hash, digestOf(line.salt, line.body));
      expect(line).toMatchObject({ n: place + 1, hash, salt: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
    }
    expect(lines.map(({ version, index }) => `${version}.${index}`)).toEqual(['1.0', '2.0', '3.0', '3.1', '3.2']);
    const head = await test.record.head('c1');
    expect(head).toEqual({ version: 3, n: 5, hash });
    expect(await verify()).toEqual({ ok: true, commits: 3, events: 5, head: hash });
  });

  it('RC10 a record without events verifies and its head is hash(0)', async () => {
    await begin(test.record, 'c1');
    expect(await verify()).toEqual({ ok: true, commits: 0, events: 0, head: genesisOf('c1') });
    expect(await test.record.head('c1')).toEqual({ version: 0, n: 0, hash: genesisOf('c1') });
  });

  it('RC11 a changed event breaks the chain where it stands', async () => {
    await begin(test.record, 'c1', 5);
    const { body } = await lineOf(test.record, 'c1', 3);
    await test.harness.changeBody('c1', 3, body.replace('"count":3', '"count":4'));
    expect(await verify()).toMatchObject({ ok: false, n: 3 });
  });

  it('RC11 a missing event breaks the chain where it stood', async () => {
    await begin(test.record, 'c1', 5);
    await test.harness.dropEvent('c1', 3);
    expect(await verify()).toMatchObject({ ok: false, n: 3 });
  });

  it('RC11 a changed vault value breaks the chain at its event', async () => {
    await begin(test.record, 'c1', 1);
    await test.record.append('c1', [commit(2, [introduced('Ada')])]);
    await test.harness.changeValue('c1', 2, '/name', 'Grace');
    expect(await verify()).toMatchObject({ ok: false, n: 2, why: expect.stringContaining('/name') as string });
  });

  it('RC12 a hash that the chain ever had is found, and no other', async () => {
    await begin(test.record, 'c1', 2);
    await begin(test.record, 'c2', 2);
    const { hash } = await test.record.head('c1');
    await test.record.append('c1', [commit(3)]);
    expect(await test.record.hasHash('c1', hash)).toBe(true);
    expect(await test.record.hasHash('c1', (await test.record.head('c1')).hash)).toBe(true);
    expect(await test.record.hasHash('c2', hash)).toBe(false);
    expect(await test.record.hasHash('c1', genesisOf('c1'))).toBe(true);
    expect(await test.record.hasHash('c1', 'no hash')).toBe(false);
  });
}
