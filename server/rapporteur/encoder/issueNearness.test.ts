import { expect, it } from 'vitest';
import { IssueNearness } from './issueNearness.ts';
import { FakeEncoder } from './testing/fakeEncoder.ts';

const issues = [
  { title: 'Wells', keywords: ['water', 'pumps'] },
  { title: 'Trains', keywords: [] },
];

it('EN6 each text gets its nearness to every issue, in their order', async () => {
  const near = await new IssueNearness(new FakeEncoder()).of(issues, ['pumps for water', 'late trains', '???']);
  const [wells, trains, marks] = ['pumps for water', 'late trains', '???'].map((text) => near!.get(text)!);
  expect(wells![0]).toBeGreaterThan(wells![1]!);
  expect(trains![1]).toBeGreaterThan(trains![0]!);
  expect(marks).toEqual([0, 0]);
});

it('EN6 nothing is encoded where there is nothing to choose or nothing to file', async () => {
  const fake = new FakeEncoder();
  const nearness = new IssueNearness(fake);
  expect(await nearness.of(issues.slice(0, 1), ['late trains'])).toBeNull();
  expect(await nearness.of(issues, [])).toBeNull();
  expect(fake.asked).toEqual([]);
});

it('EN9 an encoder that fails or does not answer in time leaves it to the words', async () => {
  const fake = new FakeEncoder();
  fake.fails = true;
  expect(await new IssueNearness(fake).of(issues, ['late trains'])).toBeNull();
  const silent = Object.assign(new FakeEncoder(), { encode: () => new Promise<never>(() => undefined) });
  expect(await new IssueNearness(silent, 20).of(issues, ['late trains'])).toBeNull();
});
