import { expect, test } from 'vitest';
import { SECOND } from '#shared/basics/time.ts';
import { refusalOf } from '#shared/consultation/decide.ts';
import { chair, mira, secondChair } from '#shared/consultation/testing/actors.ts';
import { does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { bothWait } from '#shared/consultation/testing/stories.ts';
import { actAbout, actsShown } from './actsShown.ts';

const at = (seconds: number) => START + seconds * SECOND;

test('CL316 one’s own act is offered to be undone for ten seconds, and another’s is told to whoever did not do it', () => {
  const moved = does(chair, { type: 'MarkAbsent', requestId: 'r3' }, 10);
  const { state } = given(bothWait, moved);
  const { everyone } = state;
  const mine = actsShown(state, chair.personId, at(19));
  expect(mine.own).toMatchObject({ act: 'MarkAbsent', about: 'r3' });
  expect(mine.others).toBeNull();
  expect(actAbout(everyone, mine.own!)).toBe('p11');
  expect(actsShown(state, chair.personId, at(20)).own).toBeNull();
  expect(actsShown(state, secondChair.personId, at(20))).toMatchObject({ own: null, others: { by: 'p2' } });
  expect(actsShown(state, secondChair.personId, at(200)).others).toBeNull();
});

test('CL316 of two who acted the latest is told, and what was undone is told no more', () => {
  const both = [
    does(chair, { type: 'MarkAbsent', requestId: 'r3' }, 10),
    does(secondChair, { type: 'GiveFloor', requestId: 'r4' }, 12),
  ];
  const acted = given(bothWait, both);
  const seen = actsShown(acted.state, chair.personId, at(13));
  expect(seen).toMatchObject({ own: { act: 'MarkAbsent' }, others: { act: 'GiveFloor', by: 'p3' } });
  expect(actAbout(acted.state.everyone, seen.others!)).toBe('p12');
  const undone = acted.when({ type: 'UndoLast', act: 'GiveFloor', about: 'r4' }, { by: secondChair, at: 14 });
  expect(actsShown(undone.state, chair.personId, at(15)).others).toBeNull();
});

test('CL442 undo is offered for as long as it would be taken, and vanishes once something followed', () => {
  const gave = given(bothWait, does(chair, { type: 'GiveFloor', requestId: 'r3' }, 10));
  const { interventionId, personId } = gave.state.everyone.interventions[gave.state.everyone.floor!]!;
  expect(personId).toBe(mira.personId);
  const undo = { type: 'UndoLast', act: 'GiveFloor', about: 'r3' } as const;
  const offered = ({ state }: Pick<typeof gave, 'state'>) => actsShown(state, chair.personId, at(12)).own;
  const refused = ({ state }: Pick<typeof gave, 'state'>) => refusalOf(undo, state, { now: at(12), actor: chair });
  expect([offered(gave)?.act, refused(gave)]).toEqual(['GiveFloor', null]);
  const left = gave.when({ type: 'EndIntervention', interventionId }, { by: mira, at: 11 });
  expect([offered(left), refused(left)?.refusal]).toEqual([null, 'changed']);
});
