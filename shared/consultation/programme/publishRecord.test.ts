import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { created, miraSpeaks, sittingOpen } from '../testing/stories.ts';

const publishes = { type: 'PublishRecord' } as const;
const takesBack = { type: 'PublishRecord', on: false } as const;
const held = [sittingOpen, does(chair, { type: 'CloseSitting' })];

it('CO11 the record is public from the moment at which the chair publishes it, in a sitting or after the last one', () => {
  expect(given(held).state.everyone.publishedAt).toBeNull();
  for (const story of [held, miraSpeaks])
    expect(given(story, does(chair, publishes, 90)).state.everyone.publishedAt).toBe(START + 90_000);
  given(held).when(publishes).thenEvents({ type: 'RecordPublished', on: true });
});

it('CO11 there is nothing to publish before the first sitting was opened', () => {
  given(created).when(publishes).thenRefused('nothingToPublish');
  given(created).when(takesBack).thenRefused('notPublished');
});

it('CO11 it is taken back, and published anew, and neither twice', () => {
  const published = [held, does(chair, publishes, 90)];
  given(published).when(publishes).thenRefused('alreadyPublished');
  const back = given(published, does(chair, takesBack));
  expect(back.state.everyone.publishedAt).toBeNull();
  back.when(takesBack).thenRefused('notPublished');
  expect(back.when(publishes, { at: 120 }).state.everyone.publishedAt).toBe(START + 120_000);
});
