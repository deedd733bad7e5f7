import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { commitmentOf, digestOf, genesisOf, hashOf, newSalt } from './chain.ts';

const H = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it('RC10 the hashes are those that docs/PROTOCOL.md fixes', () => {
  expect(genesisOf('c1')).toBe(H('c1'));
  expect(digestOf('5a', '{"é":1}')).toBe(H('5a{"é":1}'));
  expect(hashOf('00', 'ff')).toBe(H('00ff'));
  expect(commitmentOf('5a', 'Ada')).toBe(H('5aAda'));
});

it('RC13 no salt comes twice', () => {
  const salts = Array.from({ length: 1000 }, newSalt);
  expect(new Set(salts).size).toBe(1000);
  for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/);
});
