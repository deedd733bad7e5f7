import { expect, it } from 'vitest';
import { setUp } from '../testing/actors.ts';
import { create, given } from '../testing/givenWhenThen.ts';
import { orchard, START } from '../testing/orchard.ts';

it("CO1 the programme's speakers become people and entries of their item's list, in the programme's order", () => {
  const { everyone } = given(create()).state;
  expect(everyone.lists['opening']?.waiting).toEqual(['r1', 'r2']);
  expect(everyone.requests['r2']).toMatchObject({ personId: 's2', itemId: 'opening', invited: true, state: 'listed' });
  expect(everyone.people['s1']).toMatchObject({
    name: 'Ada Lind',
    honorific: 'Ms.',
    function: 'Mayor',
    organization: 'City of Lund',
    country: 'Sweden',
    invited: true,
  });
  expect(everyone.people['s2']).toMatchObject({ name: 'Joao Prata', mode: 'room' });
  expect(everyone.people['s2']).not.toHaveProperty('honorific');
});

it('CO1 speakers of several items are numbered through the programme', () => {
  const programme = orchard.programme.map((item) => ({ ...item, speakers: [{ name: `Guest of ${item.id}` }] }));
  const { everyone } = given(create({ programme })).state;
  const lists = orchard.programme.map(({ id }) => everyone.lists[id]?.waiting);
  expect(lists).toEqual([['r1'], ['r2'], ['r3'], ['r4']]);
  expect(everyone.people['s3']?.name).toBe('Guest of seeds');
});

it('CO1 every item has a list from the start, not open, and no sitting has begun', () => {
  const { everyone } = given(create()).state;
  expect(Object.entries(everyone.lists).map(([id, { state }]) => [id, state])).toEqual([
    ['opening', 'notOpen'],
    ['water', 'notOpen'],
    ['seeds', 'notOpen'],
    ['closing', 'notOpen'],
  ]);
  expect(everyone).toMatchObject({ sittingId: null, itemId: null, floor: null, createdAt: START });
});

it('CO1 what the programme says of speakers is told to everyone, and nothing else is made up', () => {
  given()
    .when(create().command, { by: setUp })
    .thenEvents(
      { type: 'ConsultationCreated' },
      { type: 'PersonIntroduced', personId: 's1' },
      { type: 'FloorRequested', requestId: 'r1' },
      { type: 'PersonIntroduced', personId: 's2' },
      { type: 'FloorRequested', requestId: 'r2' },
    );
});

it('CO12 a rehearsal is marked as such from its first event on, and a consultation that is none says nothing of it', () => {
  const rehearsed = given(create({}, true));
  expect(rehearsed.events[0]).toMatchObject({ type: 'ConsultationCreated', rehearsal: true });
  expect(rehearsed.state.everyone.rehearsal).toBe(true);
  const real = given(create());
  expect(real.events[0]).not.toHaveProperty('rehearsal');
  expect(real.state.everyone.rehearsal).toBe(false);
});
