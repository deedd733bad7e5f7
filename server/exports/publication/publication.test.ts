import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { chair, mira, noor, rapporteur, tomas } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { histories, recorded } from '#shared/consultation/testing/history.ts';
import {
  asks,
  bothWait,
  listOpen,
  miraHasSpoken,
  miraSpeaks,
  point,
  revises,
  section,
  sentence,
} from '#shared/consultation/testing/stories.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import type { Publication, Span } from '#shared/wire/publication.ts';
import { emptyChronicle, note } from './chronicle.ts';
import { publication } from './publication.ts';

const record = { version: 9, events: 12, head: 'f'.repeat(64) };
const publishes = does(chair, { type: 'PublishRecord' });

function madeOf(state: Consultation, events: ConsultationEvent[]): Publication | null {
  const chronicle = emptyChronicle();
  for (const event of events) note(chronicle, event);
  return publication(state, chronicle, record);
}

function published(...story: Story): Publication {
  const { state, events } = given(...story, publishes);
  return madeOf(state, events)!;
}

const at = (seconds: number) => START + seconds * 1000;
const lengthOf = ({ from, to }: Span) => to! - from;

describe('what is published', () => {
  it('PR1 nothing is made while the chair has not published, or has taken it back', () => {
    const taken = given(miraHasSpoken, publishes, does(chair, { type: 'PublishRecord', on: false }));
    expect(madeOf(taken.state, taken.events)).toBeNull();
    const never = given(miraHasSpoken);
    expect(madeOf(never.state, never.events)).toBeNull();
  });

  it('FL21 who really spoke is told and counted, beside who was listed', () => {
    const person = { name: 'Rui Alves', category: 'academia' };
    const made = published(miraHasSpoken, does(chair, { type: 'IdentifySpeaker', interventionId: 'i1', person }));
    expect(made.interventions[0]).toMatchObject({ speaker: { name: 'Rui Alves' }, listed: { name: 'Mira Costa' } });
    expect(made.balance.by.category).toContainEqual({
      group: 'academia',
      requests: 1,
      interventions: 1,
      floorSeconds: 60,
      shares: { requests: 1 / 4, interventions: 1, floorSeconds: 1 },
    });
  });

  it('FL25 an end that was taken back leaves a pause, and who was given the floor by mistake no intervention', () => {
    const made = published(
      miraSpeaks,
      does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' }, 60),
      does(chair, { type: 'UndoLast' }, 75),
      does(mira, { type: 'EndIntervention' }, 100),
    );
    expect(made.interventions).toMatchObject([{ spokenMs: 85_000, pauses: [{ from: at(60), to: at(75) }] }]);
  });

  it('PR5 sittings, items and interventions stand with the times at which they really began, broke and ended', () => {
    const made = published(
      miraSpeaks,
      does(chair, { type: 'PauseIntervention' }, 60),
      does(chair, { type: 'ResumeIntervention' }, 75),
      does(chair, { type: 'ExtendTime', seconds: -150 }, 80),
      does(mira, { type: 'EndIntervention' }, 100),
      does(chair, { type: 'SuspendSitting' }, 200),
      does(chair, { type: 'ResumeSitting' }, 260),
      does(chair, { type: 'OpenItem', itemId: 'seeds' }, 300),
      does(chair, { type: 'CloseSitting' }, 400),
    );
    expect(made.sittings).toEqual([
      {
        sittingId: 'sitting-1',
        openedAt: at(0),
        closedAt: at(400),
        suspensions: [{ from: at(200), to: at(260) }],
      },
    ]);
    expect(made.items.map(({ itemId, spans }) => [itemId, spans.map(({ from, to }) => [from, to])])).toEqual([
      ['opening', []],
      ['water', [[at(0), at(300)]]],
      ['seeds', [[at(300), at(400)]]],
      ['closing', []],
    ]);
    expect(made.interventions).toEqual([
      {
        interventionId: 'i1',
        number: 1,
        kind: 'intervention',
        speaker: { name: 'Mira Costa', organization: 'River Growers', country: 'Portugal', category: 'civil society' },
        onBehalfOf: null,
        mode: 'online',
        itemId: 'water',
        sittingId: 'sitting-1',
        startedAt: at(0),
        endedAt: at(100),
        pauses: [{ from: at(60), to: at(75) }],
        spokenMs: 85_000,
        allottedMs: 30_000,
        overMs: 55_000,
        endedBy: 'speaker',
      },
    ]);
  });

  it('PR5 whatever happened, the bars without their pauses are as long as the record says that people spoke', () => {
    let bars = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const { after } = history.at(-1)!;
        const state = { ...after, everyone: { ...after.everyone, publishedAt: 1 } };
        const made = madeOf(state, recorded(history))!;
        for (const { startedAt, endedAt, pauses, spokenMs } of made.interventions) {
          if (endedAt === null) expect(spokenMs).toBeNull();
          else expect(endedAt - startedAt - pauses.map(lengthOf).reduce((a, b) => a + b, 0)).toBe(spokenMs);
          bars += endedAt === null ? 0 : 1;
        }
        const spoken = Object.values(after.everyone.interventions).reduce((sum, one) => sum + (one.spokeMs ?? 0), 0);
        expect(made.interventions.reduce((sum, one) => sum + (one.spokenMs ?? 0), 0)).toBe(spoken);
      }),
      { numRuns: 150 },
    );
    expect(bars).toBeGreaterThan(0);
  });

  it('PR5 requests that did not get the floor are counts, attendance is what was counted and who checked in', () => {
    const made = published(
      bothWait,
      does(mira, { type: 'WithdrawRequest' }),
      does(chair, { type: 'MarkAbsent', requestId: 'r4' }),
      does(noor, asks),
      does(noor, { type: 'CheckIn', mode: 'phone' }),
      does(chair, { type: 'RecordAttendance', room: 120, online: 60 }),
    );
    expect(made.items.find(({ itemId }) => itemId === 'water')!.unheard).toEqual({
      withdrawn: 1,
      absent: 1,
      declined: 0,
      notReached: 1,
      inWriting: 0,
    });
    expect(made.attendance).toEqual({
      counted: { room: 120, online: 60 },
      checkedIn: { room: 0, online: 0, phone: 1 },
    });
    expect(JSON.stringify(made)).not.toMatch(/Mira|Noor/);
  });
});

describe('what is beside the list', () => {
  it('CL358 a point of order stands with its ruling, a reply with what it replied to, and who handed in in writing is counted', () => {
    const made = published(
      miraHasSpoken,
      does(noor, { type: 'RaisePointOfOrder' }),
      does(chair, { type: 'RecognizePointOfOrder', requestId: 'r5' }),
      does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'The list stands.' }),
      does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' }),
      does(chair, { type: 'GiveFloor', requestId: 'r6', override: true }),
      does(chair, { type: 'EndIntervention' }),
      does(noor, asks),
      does(chair, { type: 'DeclineRequest', requestId: 'r7', reason: 'Late.', reasonCode: 'noTime' }),
      {
        by: noor,
        command: { type: 'SubmitStatement' },
        statement: { receipt: 'R-7', text: 'Wells.', words: 1, language: 'en' },
      },
    );
    const told = made.interventions.map(({ kind, ruling, repliesTo }) => [kind, ruling, repliesTo]);
    expect(told).toEqual([
      ['intervention', undefined, undefined],
      ['pointOfOrder', 'The list stands.', undefined],
      ['rightOfReply', undefined, 1],
    ]);
    expect(made.items.find(({ itemId }) => itemId === 'water')!.unheard).toMatchObject({ declined: 1, inWriting: 1 });
  });
});

describe('where the words went', () => {
  const sections = [
    section([sentence('call', 'A call was made for <wells>.', ['i1.1'])]),
    section([sentence('gone', 'Nobody keeps this.', ['i2.1'])], 'issue-2'),
    { ...section([sentence('said', 'She asked for wells.', ['i1.1'])], 'discussion.i1', 'secretariat'), heading: null },
    { ...section([sentence('first', 'It opened.')], 'opening', 'secretariat'), heading: 'II. Opening', order: 1 },
  ];
  const story: Story = [
    miraHasSpoken,
    does(chair, { type: 'GiveFloor', requestId: 'r4' }, 100),
    does(rapporteur, { type: 'RecordWords', interventionId: 'i2', text: 'Secret words.', source: 'notes' }),
    does(chair, { type: 'EndIntervention' }, 120),
    does(noor, asks, 130),
    does(chair, { type: 'GiveFloor', requestId: 'r5' }, 140),
    does(chair, { type: 'EndIntervention' }, 150),
    revises(sections, 'i1', [point('i1.1', 'Secret words.'), point('i2.1')]),
  ];

  it('PR6 each intervention has the sentences that cite it, each with the heading it stands under', () => {
    const { sentences, words } = published(story);
    const textOf = new Map(
      sentences.map(({ sentenceId, format, section, text }) => [sentenceId, [format, section, text]]),
    );
    expect(words.map(({ inputId, state }) => [inputId, state])).toEqual([
      ['i1', 'cited'],
      ['i2', 'cited'],
      ['i3', 'noWords'],
    ]);
    expect(words[0]!.sentenceIds.map((id) => textOf.get(id))).toEqual([
      ['president', 'Water', 'A call was made for <wells>.'],
      ['secretariat', 'Opening', 'She asked for wells.'],
    ]);
  });

  it('PR6 an intervention that only a rejected sentence cites is cited by none, and that sentence is nowhere', () => {
    const { state } = given(story);
    const rejected = state.desk.sections['president/issue-2']!.sentences[0]!.id;
    const made = published(story, does(rapporteur, { type: 'RejectSentence', sentenceId: rejected }));
    expect(made.words[1]).toEqual({ inputId: 'i2', state: 'notCited', sentenceIds: [] });
    expect(JSON.stringify(made)).not.toMatch(/Nobody keeps this|Secret words/);
    expect(made.documents).toEqual([
      { format: 'president', draftVersion: 2, sentences: 1, settled: 0 },
      { format: 'secretariat', draftVersion: 2, sentences: 2, settled: 0 },
    ]);
  });
});

describe('people', () => {
  it('PR7 a name that was erased is said to be removed, one that was never given is not', () => {
    const { state, events } = given(
      miraHasSpoken,
      does(chair, { type: 'RequestFloorFor', kind: 'intervention' }),
      does(chair, { type: 'GiveFloor', requestId: 'r5' }),
      publishes,
    );
    const people = { ...state.everyone.people };
    people['p11'] = { personId: 'p11', mode: 'online' };
    const erased = events.map((event) =>
      event.type === 'PersonIntroduced' && event.personId === 'p11'
        ? ({ ...event, name: null, organization: null } as unknown as ConsultationEvent)
        : event,
    );
    const made = madeOf({ ...state, everyone: { ...state.everyone, people } }, erased)!;
    expect(made.interventions.map(({ speaker }) => speaker)).toEqual([{ name: null, removed: true }, { name: null }]);
  });

  const from = (country: string, names: string[]) =>
    names.map((name) => ({
      ...tomas,
      personId: `p-${name}`,
      profile: { name, category: 'academia', mode: 'room' as const, country },
    }));
  /** Two whom the orchard invited, and Noor: of no region that three share. */
  const threeAsk: Story = [listOpen, does(noor, asks)];
  const checkIn = (people: ReturnType<typeof from>) => people.map((person) => does(person, { type: 'CheckIn' }));
  const presentBy = (made: Publication) =>
    Object.fromEntries(made.balance.by.region!.map(({ group, present }) => [group, present]));

  it('PR4 of regions with fewer than three people none is told, a group of two as little as one of one', () => {
    const made = published(
      ...threeAsk,
      ...checkIn(from('Kenya', ['a', 'b', 'c'])),
      ...checkIn(from('Japan', ['d', 'e'])),
      ...checkIn(from('Poland', ['f'])),
    );
    expect(presentBy(made)).toEqual({ African: 3, 'small groups together': 3 });
    expect(JSON.stringify(made.balance)).not.toMatch(/Asia|Eastern/);
  });

  it('PR4 one small region alone takes the next smallest in, so that no figure of the row they share is about it alone', () => {
    const made = published(
      ...threeAsk,
      ...checkIn(from('Kenya', ['a', 'b', 'c'])),
      ...checkIn(from('Japan', ['d', 'e', 'f', 'g'])),
      ...checkIn(from('Poland', ['h'])),
    );
    expect(presentBy(made)).toEqual({ 'Asia-Pacific': 4, 'small groups together': 4 });
  });

  it('PR4 a region of three of whom one spoke is not told, for the list of speakers has the same minutes with a name', () => {
    const coast = from('Kenya', ['a', 'b', 'c']);
    const made = published(
      listOpen,
      ...checkIn(coast),
      does(coast[0]!, asks),
      does(chair, { type: 'GiveFloor', requestId: 'r3' }),
      does(chair, { type: 'EndIntervention' }, 60),
    );
    expect(made.interventions[0]!.spokenMs).toBe(60_000);
    expect(made.balance.by.region).toEqual([]);
  });

  it('PR4 category, mode and language are told in full: all of it follows from what everyone may know', () => {
    const { state, events } = given(listOpen, does(noor, asks), does(mira, { type: 'CheckIn' }), publishes);
    const made = madeOf(state, events)!.balance.by;
    expect(made.mode!.map(({ group, present }) => [group, present])).toContainEqual(['online', 1]);
    expect(made).not.toHaveProperty('gender');
  });
});
