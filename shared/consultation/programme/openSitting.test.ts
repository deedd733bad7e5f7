import { describe, expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import { created, sittingOpen } from '../testing/stories.ts';

const day = (id: string) => ({ id, startsAt: '2026-05-04T10:00:00Z', endsAt: '2026-05-04T13:00:00Z' });
const twoDays = create({ sittings: [day('monday'), day('tuesday')] });
const open = (sittingId?: string) => does(chair, { type: 'OpenSitting', sittingId });
const close = does(chair, { type: 'CloseSitting' });

describe('CO2 which sitting opens', () => {
  it('CO2 the one that is named', () => {
    given(twoDays)
      .when({ type: 'OpenSitting', sittingId: 'tuesday' })
      .thenEvents({ type: 'SittingOpened', sittingId: 'tuesday' });
  });

  it('CO2 else the next one that has not been held', () => {
    given(twoDays).when({ type: 'OpenSitting' }).thenResult({ sittingId: 'monday' });
    given(twoDays, open('monday'), close).when({ type: 'OpenSitting' }).thenResult({ sittingId: 'tuesday' });
    given(twoDays, open('tuesday'), close).when({ type: 'OpenSitting' }).thenResult({ sittingId: 'monday' });
  });

  it('CO2 in the set-up’s order, whatever the ids look like', () => {
    given(create({ sittings: [day('2'), day('1')] }))
      .when({ type: 'OpenSitting' })
      .thenResult({ sittingId: '2' });
  });

  it('CO2 without sittings in the set-up they are numbered as they open', () => {
    given(created).when({ type: 'OpenSitting' }).thenResult({ sittingId: 'sitting-1' });
    given(created, open(), close).when({ type: 'OpenSitting' }).thenResult({ sittingId: 'sitting-2' });
  });

  it('CO2 a sitting that is not in the programme is notFound', () => {
    given(twoDays).when({ type: 'OpenSitting', sittingId: 'friday' }).thenRefused('notFound');
    given(twoDays).when({ type: 'OpenSitting', sittingId: 'constructor' }).thenRefused('notFound');
  });
});

describe('CO3 one sitting at a time, and each once', () => {
  it('CO3 none opens while one is open or suspended', () => {
    given(sittingOpen).when({ type: 'OpenSitting' }).thenRefused('changed');
    given(twoDays, open('monday')).when({ type: 'OpenSitting', sittingId: 'tuesday' }).thenRefused('changed');
    given(sittingOpen, does(chair, { type: 'SuspendSitting' }))
      .when({ type: 'OpenSitting' })
      .thenRefused('changed');
  });

  it('CO3 one that was held is not reopened by name', () => {
    given(twoDays, open('monday'), close).when({ type: 'OpenSitting', sittingId: 'monday' }).thenRefused('changed');
  });

  it("CO3 nor by a number that the set-up's own sittings have taken", () => {
    const second = create({ sittings: [day('sitting-2')] });
    const { state } = given(second, open(), close).when({ type: 'OpenSitting' }).thenEvents({ type: 'SittingOpened' });
    expect(state.everyone.sittings['sitting-2']).toMatchObject({ state: 'closed' });
    expect(state.everyone.sittingId).not.toBe('sitting-2');
  });
});
