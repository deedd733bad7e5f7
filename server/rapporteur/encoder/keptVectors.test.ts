import { expect, it } from 'vitest';
import { KeptVectors } from './keptVectors.ts';
import { sentenceEncoderContract } from './sentenceEncoder.suite.ts';
import { FakeEncoder } from './testing/fakeEncoder.ts';

sentenceEncoderContract('a fake for tests', () => new FakeEncoder());
const kept = new KeptVectors(new FakeEncoder(), 3);
sentenceEncoderContract('one that keeps three vectors', () => kept);

it('EN4 what is kept is not asked for again, nor twice at once', async () => {
  const fake = new FakeEncoder();
  const encoder = new KeptVectors(fake);
  await encoder.encode(['issue', 'one', 'one']);
  await encoder.encode(['issue', 'two']);
  expect(fake.asked).toEqual([['issue', 'one'], ['two']]);
});

it('EN4 no more are kept than the bound; those used last stay', async () => {
  const fake = new FakeEncoder();
  const encoder = new KeptVectors(fake, 2);
  for (const text of ['one', 'two', 'three', 'four']) await encoder.encode(['issue', text]);
  await encoder.encode(['issue', 'four']);
  await encoder.encode(['one']);
  expect(fake.asked).toEqual([['issue', 'one'], ['two'], ['three'], ['four'], ['one']]);
});

it('EN4 of a question that fails nothing is kept', async () => {
  const fake = new FakeEncoder();
  const encoder = new KeptVectors(fake);
  fake.fails = true;
  await expect(encoder.encode(['one'])).rejects.toThrow('the fake fails');
  fake.fails = false;
  expect(await encoder.encode(['one'])).toHaveLength(1);
  await encoder.close();
  expect(fake.isClosed).toBe(true);
});
