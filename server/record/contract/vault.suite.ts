import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyLines } from '../verify.ts';
import { begin, commit, gather, introduced, lineOf, type UnderTest } from './harness.ts';

const full = introduced('Ada Lovelace', {
  texts: [{ id: 't1', text: 'one' }, { text: 'two' }],
  chairs: [{ name: 'Bo', country: 'Fiji' }],
});

/** Any text that JavaScript can hold: NUL, lone surrogates and all. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

/** What is personal or free text, and how it goes. */
export function vaultContract(test: UnderTest): void {
  const eventOf = async (version: number) => (await gather(test.record.read('c1', version - 1)))[0]!.events[0]!;
  const verify = () => verifyLines(test.record.lines('c1'), 'c1');

  it('RC13 the stored body holds a commitment in place of every vault value, and reads fill them in', async () => {
    await begin(test.record, 'c1');
    await test.record.append('c1', [commit(1, [full])]);
    const line = await lineOf(test.record, 'c1', 1);
    expect(Object.keys(line.open)).toEqual(
      expect.arrayContaining(['/name', '/texts/0/text', '/texts/1/text', '/chairs/0/name']),
    );
    expect(Object.keys(JSON.parse(line.body) as object)).toEqual(Object.keys(full));
    for (const value of ['Ada', 'one', 'two', 'Bo']) expect(line.body).not.toContain(value);
    expect(line.body).toContain('Fiji');
    expect(await eventOf(1)).toEqual(full);
  });

  it('RC14 an erased value reads as null, its salt is gone, and the chain still verifies', async () => {
    await begin(test.record, 'c1');
    await test.record.append('c1', [commit(1, [full]), commit(2, [introduced('Grace Hopper')])]);
    const before = await verify();
    await test.record.erase('c1', [
      { n: 1, path: '/name' },
      { n: 1, path: '/texts/1/text' },
    ]);
    await test.record.erase('c1', [{ n: 1, path: '/name' }]);
    await test.alsoAfterRestart(async (record) => {
      const line = await lineOf(record, 'c1', 1);
      expect(line.open['/name']).toBeNull();
      expect(line.open['/texts/0/text']).toMatchObject({ value: 'one' });
      expect(await eventOf(1)).toEqual({ ...full, name: null, texts: [{ id: 't1', text: 'one' }, { text: null }] });
      expect(await eventOf(2)).toMatchObject({ name: 'Grace Hopper' });
      expect(await verify()).toEqual(before);
    });
  });

  it('RC14 an erased value is nowhere in what the store keeps', async () => {
    await begin(test.record, 'c1');
    const long = 'confidential-'.repeat(2000);
    await test.record.append('c1', [commit(1, [introduced('Ada Lovelace', { texts: [{ text: long }] })])]);
    expect(await test.harness.bytes()).toContain('Ada Lovelace');
    await test.record.erase('c1', [
      { n: 1, path: '/name' },
      { n: 1, path: '/texts/0/text' },
    ]);
    const kept = await test.harness.bytes();
    expect(kept).not.toContain('Ada Lovelace');
    expect(kept).not.toContain('confidential-');
  });

  it('RC15 erasing what the vault never held is refused and erases nothing', async () => {
    await begin(test.record, 'c1');
    await test.record.append('c1', [commit(1, [full])]);
    await expect(
      test.record.erase('c1', [
        { n: 1, path: '/name' },
        { n: 1, path: 'name' },
      ]),
    ).rejects.toThrow('holds nothing');
    await expect(test.record.erase('c1', [{ n: 2, path: '/name' }])).rejects.toThrow('holds nothing');
    expect(await eventOf(1)).toEqual(full);
  });

  it('RC16 any text survives, in the vault and in the body', async () => {
    await begin(test.record, 'c1');
    let version = 0;
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.constantFrom('', '\0', '\ud800', '"\\'), async (name, word, odd) => {
        version += 1;
        const event = introduced(name + odd, { word: odd + word });
        await test.record.append('c1', [commit(version, [event])]);
        expect(await eventOf(version)).toEqual(event);
      }),
      { numRuns: 40 },
    );
    expect(await verify()).toMatchObject({ ok: true, commits: version });
  });
}
