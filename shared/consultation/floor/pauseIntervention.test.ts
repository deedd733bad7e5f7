import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given, seconds } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';
import { remainingMs } from './time.ts';

const pauses = (interventionId?: string) => ({ type: 'PauseIntervention' as const, interventionId });
const paused = [miraSpeaks, does(chair, pauses(), 40)];

it('TI1 a pause stops the clock', () => {
  const { timing } = given(paused).state.everyone.interventions['i1']!;
  for (const second of [40, 41, 4000]) expect(remainingMs(timing, START + seconds(second))).toBe(seconds(140));
});

it('TI1 what is paused is not paused again', () => {
  given(paused).when(pauses()).thenRefused('changed');
});

it('FL7 a pause of another intervention is changed, of one there never was notFound, of nobody noFloor', () => {
  const tomasSpeaks = [paused, does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' })];
  given(tomasSpeaks).when(pauses('i1')).thenRefused('changed');
  given(miraHasSpoken).when(pauses('i1')).thenRefused('changed');
  given(bothWait).when(pauses()).thenRefused('noFloor');
  given(bothWait).when(pauses('i7')).thenRefused('notFound');
});
