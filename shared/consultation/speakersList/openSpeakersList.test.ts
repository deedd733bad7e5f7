import { expect, it } from 'vitest';
import { mira } from '../testing/actors.ts';
import { create, given } from '../testing/givenWhenThen.ts';
import { asks, created, listClosed, listOpen, sittingOpen, waterOpen } from '../testing/stories.ts';

it('SL1 a list is notOpen until it is opened', () => {
  expect(given(waterOpen).state.everyone.lists['water']?.state).toBe('notOpen');
  given(waterOpen).when({ type: 'OpenSpeakersList' }).thenEvents({ type: 'SpeakersListOpened', itemId: 'water' });
});

it('SL1 the list of an item that is not open yet can be opened by its name', () => {
  const { state } = given(created).when({ type: 'OpenSpeakersList', itemId: 'seeds' });
  expect(state.everyone.lists['seeds']?.state).toBe('open');
  expect(state.everyone.lists['water']?.state).toBe('notOpen');
});

it('SL1 without an open item a list has to be named, and be one of the programme', () => {
  given(sittingOpen).when({ type: 'OpenSpeakersList' }).thenRefused('notFound');
  given(waterOpen).when({ type: 'OpenSpeakersList', itemId: 'fire' }).thenRefused('notFound');
  given(waterOpen).when({ type: 'OpenSpeakersList', itemId: 'toString' }).thenRefused('notFound');
});

it('SL1 asking before that is refused, unless the set-up takes registrations', () => {
  given(waterOpen).when(asks, { by: mira }).thenRefused('speakersListNotOpen');
  given(sittingOpen).when(asks, { by: mira }).thenRefused('speakersListNotOpen');
  given(create({ registration: true }))
    .when({ ...asks, itemId: 'seeds' }, { by: mira })
    .thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested', itemId: 'seeds' });
});

it('SL2 an open list is not opened, and a closed one is reopened, not opened', () => {
  given(listOpen).when({ type: 'OpenSpeakersList' }).thenRefused('speakersListAlreadyOpen');
  given(listClosed).when({ type: 'OpenSpeakersList' }).thenRefused('speakersListClosed');
});
