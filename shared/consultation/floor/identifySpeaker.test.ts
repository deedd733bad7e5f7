import { describe, expect, it } from 'vitest';
import { viewOf } from '../../wire/view.ts';
import { inputFacts } from '../desk/inputFacts.ts';
import { isUnread, markOfInput } from '../desk/wordsTaken.ts';
import { chair, floorOfficer, machine, mira, organizer, rapporteur, tomas } from '../testing/actors.ts';
import { create, does, given, seconds } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { asks, bothWait, miraHasSpoken, miraSpeaks, untilListOpen } from '../testing/stories.ts';

const deputy = { name: 'Rui Alves', function: 'Deputy', organization: 'River Growers', category: 'academia' };
const forMira = (requestId = 'r3') => does(floorOfficer, { type: 'IdentifySpeaker', requestId, person: deputy });
const ends = does(chair, { type: 'EndIntervention' });
const expected = does(organizer, {
  type: 'RegisterPeople',
  people: [
    { name: 'Pia Okoye', organization: 'Hill Farms', seat: 'B 12', accessMinutes: 2 },
    { name: 'Sal Moro', seat: 'C 1' },
    { name: 'Ben Moro', seat: 'c1' },
  ],
});

describe('FL20 who really speaks', () => {
  it.each([
    ['before', [bothWait, forMira(), does(chair, { type: 'GiveFloor', requestId: 'r3' })]],
    ['during', [miraSpeaks, forMira()]],
    ['after', [miraHasSpoken, forMira()]],
  ])('FL20 is said %s the intervention, and who is listed stays', (_when, story) => {
    const { everyone } = given(...story).state;
    expect(everyone.interventions.i1).toMatchObject({ personId: 'p11', speakerId: 'g1' });
    expect(everyone.people.g1).toMatchObject({ name: 'Rui Alves', mode: 'online' });
    expect(everyone.people.p11?.name).toBe('Mira Costa');
  });

  it('FL20 unnamed means whoever has the floor', () => {
    given(miraSpeaks).when({ type: 'IdentifySpeaker', name: 'Rui Alves' }).thenResult({ personId: 'g1' });
    given(bothWait).when({ type: 'IdentifySpeaker', name: 'Rui Alves' }).thenRefused('noFloor');
  });

  it('FL20 is taken back by naming whoever is listed', () => {
    const { state } = given(miraHasSpoken, forMira()).when({ type: 'IdentifySpeaker', requestId: 'r3', person: 'p11' });
    expect(state.everyone.interventions.i1?.speakerId).toBeUndefined();
    expect(state.everyone.requests.r3?.speakerId).toBeUndefined();
  });

  it('FL20 an unnamed speaker becomes somebody of the register, who enters the record', () => {
    const story = [
      create(),
      expected,
      untilListOpen,
      does(floorOfficer, { type: 'RequestFloorFor' }),
      does(chair, { type: 'GiveFloor', requestId: 'r3' }),
    ];
    const done = given(story)
      .when({ type: 'IdentifySpeaker', interventionId: 'i1', person: 'n1' }, { by: floorOfficer })
      .thenEvents(
        { type: 'PersonIntroduced' },
        { type: 'DetailsGiven' },
        { type: 'RegistrationLinked' },
        { type: 'SpeakerIdentified', personId: 'g2' },
      );
    expect(done.state.everyone.interventions.i1).toMatchObject({ personId: 'g1', speakerId: 'g2' });
  });

  it('FL20 the same again is changed, nobody is nameMissing, and what is not there is notFound', () => {
    given(miraSpeaks, forMira()).when({ type: 'IdentifySpeaker', person: 'g1' }).thenRefused('changed');
    given(miraSpeaks).when({ type: 'IdentifySpeaker' }).thenRefused('nameMissing');
    given(miraSpeaks).when({ type: 'IdentifySpeaker', person: 'p99' }).thenRefused('notFound');
    given(miraSpeaks).when({ type: 'IdentifySpeaker', interventionId: 'i9', name: 'Rui' }).thenRefused('notFound');
    given(miraSpeaks)
      .when({ type: 'IdentifySpeaker', requestId: 'r3', interventionId: 'i1', name: 'Rui' })
      .thenRefused('invalid');
    given(bothWait, does(mira, { type: 'WithdrawRequest' }))
      .when({ type: 'IdentifySpeaker', requestId: 'r3', name: 'Rui' })
      .thenRefused('changed');
  });
});

describe('FL21 what goes by who really speaks', () => {
  it('FL21 the time allotted: category and access minutes', () => {
    const limits = { limits: { byCategory: { academia: 45 } } };
    const { state } = given(create(limits), untilListOpen, does(mira, asks), forMira()).when({
      type: 'GiveFloor',
      requestId: 'r3',
    });
    expect(state.everyone.interventions.i1?.timing.allottedMs).toBe(seconds(45));
  });

  it('FL21 who may end it: the one who is listed and the one who speaks', () => {
    const story = given(miraSpeaks, does(chair, { type: 'IdentifySpeaker', person: 'p12' }));
    for (const by of [mira, tomas])
      story.when({ type: 'EndIntervention' }, { by }).thenEvents({ type: 'InterventionEnded' });
  });

  it('FL21 the view tells both', () => {
    const view = viewOf(given(miraSpeaks, forMira()).state.everyone, 7, { now: START, rate: 1 });
    expect(view.floor).toMatchObject({
      holder: { personId: 'g1', name: 'Rui Alves' },
      listed: { personId: 'p11', name: 'Mira Costa' },
    });
    const before = viewOf(given(bothWait, forMira()).state.everyone, 7, { now: START, rate: 1 });
    expect(before.speakersList.entries[0]).toMatchObject({ name: 'Mira Costa', speaker: { name: 'Rui Alves' } });
  });

  it('FL21 an intervention read under another speaker is read anew', () => {
    const words = does(rapporteur, { type: 'RecordWords', interventionId: 'i1', source: 'notes', text: 'Wells.' });
    const spoken = [miraSpeaks, words, ends];
    const taken = markOfInput(given(...spoken).state, 'i1');
    const read = does(machine, {
      type: 'ReviseDraft',
      causedBy: 'i1',
      engine: 'test/1',
      taken,
      points: [],
      sections: [],
    });
    expect(isUnread(given(...spoken, read).state, 'i1')).toBe(false);
    const { state } = given(...spoken, read, forMira());
    expect(isUnread(state, 'i1')).toBe(true);
    expect(inputFacts(state, 'i1')?.speaker).toMatchObject({ name: 'Rui Alves', function: 'Deputy' });
  });
});

describe('FL22 by seat or plate', () => {
  const story = given(create(), expected, untilListOpen);

  it.each(['B 12', 'b12', ' B-12 '])('FL22 %j is the seat of the register', (seat) => {
    const { state } = story
      .when({ type: 'RequestFloorFor', seat }, { by: floorOfficer })
      .thenResult({ requestId: 'r3', personId: 'g1' });
    expect(state.everyone.people.g1?.name).toBe('Pia Okoye');
    expect(state.bureau.register.n1?.personId).toBe('g1');
  });

  it('FL22 where the register has nobody or several there, nobody is entered', () => {
    story.when({ type: 'RequestFloorFor', seat: 'Z 9' }, { by: floorOfficer }).thenRefused('notFound');
    story.when({ type: 'RequestFloorFor', seat: 'C1' }, { by: floorOfficer }).thenRefused('invalid');
  });

  it('FL22 a speaker is identified by it too', () => {
    const { state } = given(create(), expected, untilListOpen, does(floorOfficer, { type: 'RequestFloorFor' })).when(
      { type: 'IdentifySpeaker', requestId: 'r3', seat: 'b12' },
      { by: floorOfficer },
    );
    expect(state.everyone.people[state.everyone.requests.r3?.speakerId ?? '']?.name).toBe('Pia Okoye');
  });
});
