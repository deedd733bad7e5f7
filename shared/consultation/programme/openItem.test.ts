import { describe, expect, it } from 'vitest';
import { chair, mira } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, created, miraHasSpoken, miraSpeaks, miraWaits, sittingOpen, waterOpen } from '../testing/stories.ts';

const openItem = (itemId: string) => does(chair, { type: 'OpenItem', itemId });

describe('CO6 items open in any order', () => {
  it('CO6 the last first', () => {
    given(sittingOpen)
      .when({ type: 'OpenItem', itemId: 'closing' })
      .thenEvents({ type: 'ItemOpened', itemId: 'closing' });
    given(sittingOpen, openItem('closing'))
      .when({ type: 'OpenItem', itemId: 'opening' })
      .thenEvents({ type: 'ItemOpened' });
  });

  it('CO6 not while somebody has the floor', () => {
    given(miraSpeaks).when({ type: 'OpenItem', itemId: 'seeds' }).thenRefused('floorTaken');
    given(miraHasSpoken).when({ type: 'OpenItem', itemId: 'seeds' }).thenEvents({ type: 'ItemOpened' });
  });

  it('CO6 not without an open sitting', () => {
    given(created).when({ type: 'OpenItem', itemId: 'water' }).thenRefused('sittingNotOpen');
    given(waterOpen, does(chair, { type: 'SuspendSitting' }))
      .when({ type: 'OpenItem', itemId: 'seeds' })
      .thenRefused('sittingNotOpen');
  });

  it('CO6 the open one again is changed, one outside the programme notFound', () => {
    given(waterOpen).when({ type: 'OpenItem', itemId: 'water' }).thenRefused('changed');
    given(waterOpen).when({ type: 'OpenItem', itemId: 'fire' }).thenRefused('notFound');
    given(waterOpen).when({ type: 'OpenItem', itemId: 'constructor' }).thenRefused('notFound');
  });
});

describe('CO7 each item has its own list', () => {
  it('CO7 opening one list opens no other', () => {
    const { lists } = given(miraWaits, openItem('seeds')).state.everyone;
    expect(lists['seeds']).toEqual({ state: 'notOpen', waiting: [] });
    given(miraWaits, openItem('seeds')).when(asks, { by: mira }).thenRefused('speakersListNotOpen');
  });

  it('CO7 entries of the item left stay with it and return when it is reopened', () => {
    const away = given(miraWaits, openItem('seeds'));
    expect(away.state.everyone.lists['water']).toEqual({ state: 'open', waiting: ['r3'] });
    given(miraWaits, openItem('seeds'), openItem('water'))
      .when({ type: 'GiveFloor', requestId: 'r3' })
      .thenEvents({ type: 'FloorGiven', itemId: 'water' });
  });
});
