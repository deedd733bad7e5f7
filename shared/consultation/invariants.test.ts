import { describe, expect, it } from 'vitest';
import type { ConsultationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { brokenByStep, brokenInvariants, invariantNames, type InvariantName } from './invariants.ts';
import { order } from './ordering/order.ts';
import type { Consultation, FloorState, SpeakersList } from './state.ts';
import { chair, mira, noor, organizer, rapporteur, tomas } from './testing/actors.ts';
import { carryOut, create, does, given, type Step, type Story } from './testing/givenWhenThen.ts';
import { START } from './testing/orchard.ts';
import * as told from './testing/stories.ts';
import { point, revises, section, sentence } from './testing/stories.ts';

/** A rule of the core gone wrong: what a decider makes, what an evolver makes of it, or how the order reads it. */
interface Planted {
  bug: string;
  story: Story;
  step: Step;
  decided?: (events: ConsultationEvent[]) => ConsultationEvent[];
  evolved?: (before: Consultation, event: ConsultationEvent, after: Consultation) => Consultation;
  ordered?: typeof order;
}

const floor = (state: Consultation, change: Partial<FloorState>) => ({
  ...state,
  everyone: { ...state.everyone, ...change },
});
const only = (type: ConsultationEvent['type'], change: (after: Consultation, before: Consultation) => Consultation) =>
  ((before, event, after) => (event.type === type ? change(after, before) : after)) satisfies Planted['evolved'];

const withWater = (state: Consultation, change: Partial<SpeakersList>) =>
  floor(state, { lists: { ...state.everyone.lists, water: { ...state.everyone.lists['water']!, ...change } } });

const passesOn = does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' });
const open = sentence('open', 'Water was discussed.');
const call = sentence('call', 'Wells were called for.', ['i1.1']);
const drafted = [told.miraHasSpoken, revises([section([open, call])], 'i1', [point('i1.1')])];
const accepted = [drafted, does(rapporteur, { type: 'AcceptSentence', sentenceId: 't2' })];
const anew = revises([section([{ ...open, text: 'Water came first.' }])]);

const handsIn: Step = {
  by: mira,
  command: { type: 'SubmitStatement' },
  statement: { receipt: 'R-1', text: 'Wells.', words: 1 },
};

const planted: Record<InvariantName, Planted> = {
  oneHolder: {
    bug: 'giveFloor does not end the running intervention',
    story: told.miraSpeaks,
    step: passesOn,
    decided: (events) => events.filter(({ type }) => type !== 'InterventionEnded'),
  },
  interruptedIsPaused: {
    bug: 'recognizePointOfOrder does not pause whoever speaks',
    story: told.orderRaised,
    step: does(chair, { type: 'RecognizePointOfOrder', requestId: 'r5' }),
    decided: (events) => events.filter(({ type }) => type !== 'InterventionPaused'),
  },
  atMostTwoReplies: {
    bug: 'requestRightOfReply does not count',
    story: [told.miraHasSpoken, does(tomas, told.repliesToMira)],
    step: does(noor, told.repliesToMira),
    decided: (events) =>
      ['r6', 'r7', 'r8'].flatMap((requestId) =>
        events.map((event) => (event.type === 'FloorRequested' ? { ...event, requestId } : event)),
      ),
    evolved: only('FloorRequested', (after) => floor(after, { counts: { ...after.everyone.counts, requests: 8 } })),
  },
  holderHasFloor: {
    bug: 'endIntervention forgets the request',
    story: told.miraSpeaks,
    step: does(chair, { type: 'EndIntervention' }),
    evolved: only('InterventionEnded', (after, before) => floor(after, { requests: before.everyone.requests })),
  },
  floorInOpenSitting: {
    bug: 'openItem does not ask whether the floor is taken',
    story: told.miraSpeaks,
    step: does(tomas, { type: 'ChangeMode', mode: 'phone' }),
    decided: ([event]) => [{ ...event, type: 'ItemOpened', itemId: 'seeds' } as ConsultationEvent],
  },
  oneSitting: {
    bug: 'closeSitting forgets that the sitting was the current one',
    story: told.sittingOpen,
    step: does(chair, { type: 'CloseSitting' }),
    evolved: only('SittingClosed', (after, before) => floor(after, { sittingId: before.everyone.sittingId })),
  },
  listsOfAllItems: {
    bug: 'openSpeakersList leaves only the list that it opens',
    story: told.waterOpen.slice(0, 1),
    step: does(chair, { type: 'OpenSpeakersList', itemId: 'opening' }),
    evolved: only('SpeakersListOpened', (after) =>
      floor(after, { lists: { opening: after.everyone.lists['opening']! } }),
    ),
  },
  listedOnce: {
    bug: 'requestFloor lists twice',
    story: told.listOpen,
    step: does(mira, told.asks),
    decided: ([introduced, requested]) =>
      [introduced, requested, { ...requested, requestId: 'r4' }] as ConsultationEvent[],
  },
  waitingIsListed: {
    bug: 'leaveList forgets the list',
    story: told.bothWait,
    step: does(mira, { type: 'WithdrawRequest' }),
    evolved: only('RequestWithdrawn', (after, before) => floor(after, { lists: before.everyone.lists })),
  },
  awaitingIsRequested: {
    bug: 'approveRequest forgets that nobody waits for it any more',
    story: [create({ moderated: true }), told.untilListOpen, does(mira, told.asks)],
    step: does(chair, { type: 'ApproveRequest', requestId: 'r3' }),
    evolved: only('RequestApproved', (after) => withWater(after, { awaiting: ['r9'] })),
  },
  swapBetweenTwoWhoWait: {
    bug: 'leaveList leaves what was proposed to whoever left',
    story: [told.bothWait, does(mira, { type: 'ProposeSwap', with: 'r4' })],
    step: does(tomas, { type: 'WithdrawRequest' }),
    evolved: only('RequestWithdrawn', (after, before) =>
      floor(after, { requests: { ...after.everyone.requests, r3: before.everyone.requests['r3']! } }),
    ),
  },
  closingHasItsTime: {
    bug: 'reopenSpeakersList forgets the closing that it takes back',
    story: [told.listOpen, does(chair, { type: 'AnnounceClosing', seconds: 60 })],
    step: does(chair, { type: 'ReopenSpeakersList', reason: 'More time.' }),
    evolved: only('SpeakersListReopened', (after) => withWater(after, { closesAt: START })),
  },
  orderIsWaiting: {
    bug: 'the order forgets who is not invited',
    story: told.listOpen,
    step: does(mira, told.asks),
    ordered: (state, itemId) => order(state, itemId).filter(({ requestId }) => state.requests[requestId]?.invited),
  },
  countsCover: {
    bug: 'floorRequested does not count',
    story: told.listOpen,
    step: does(mira, told.asks),
    evolved: only('FloorRequested', (after, before) => floor(after, { counts: before.everyone.counts })),
  },
  handedInIsThere: {
    bug: 'a statement linked anew stays with the request that it went with',
    story: [told.miraHasSpoken, handsIn, does(mira, told.asks)],
    step: does(mira, { type: 'SubmitStatement', statementId: 'c1' }),
    evolved: only('StatementHandedIn', (after, before) => floor(after, { requests: before.everyone.requests })),
  },
  checkedInIsKnown: {
    bug: 'checkIn does not introduce who checks in',
    story: told.created,
    step: does(mira, { type: 'CheckIn' }),
    decided: (events) => events.filter(({ type }) => type !== 'PersonIntroduced'),
  },
  tiedOnce: {
    bug: 'the register forgets who has been tied to another of its lines',
    story: [
      told.created,
      does(organizer, { type: 'RegisterPeople', people: [{ name: 'Old Pia' }, { name: 'Young Pia' }] }),
      does(organizer, { type: 'CheckIn', personId: 'n1' }),
    ],
    step: does(organizer, { type: 'CheckIn', personId: 'n2' }),
    evolved: only('RegistrationLinked', (after) => ({
      ...after,
      bureau: {
        ...after.bureau,
        register: { ...after.bureau.register, n2: { ...after.bureau.register['n2']!, personId: 'g1' } },
      },
    })),
  },
  speakerOfRequest: {
    bug: 'identifySpeaker forgets the intervention',
    story: told.miraSpeaks,
    step: does(chair, { type: 'IdentifySpeaker', name: 'Old Pia' }),
    evolved: only('SpeakerIdentified', (after, before) =>
      floor(after, { interventions: before.everyone.interventions }),
    ),
  },
  endsAfterItBegan: {
    bug: 'endIntervention takes the time left for the time spoken',
    story: told.miraSpeaks,
    step: does(chair, { type: 'EndIntervention' }),
    decided: (events) => events.map((event) => ({ ...event, spokeMs: -1000 }) as ConsultationEvent),
  },
  sentenceIdsUnique: {
    bug: 'the weaver numbers each section from the start',
    story: told.created,
    step: revises([section([open]), section([open], 'issue-2')]),
    decided: (events) =>
      events.map(
        (event) =>
          ({ ...event, sentences: [{ ...open, id: 't1', origin: 'machine', state: 'proposed' }] }) as ConsultationEvent,
      ),
  },
  settledCitesExist: {
    bug: 'pointsCaptured keeps nothing for settled sentences',
    story: accepted,
    step: revises([], 'i1', [point('i1.2')]),
    evolved: only('PointsCaptured', (after) => ({
      ...after,
      desk: { ...after.desk, points: { 'i1.2': point('i1.2') } },
    })),
  },
  releasedCitesExist: {
    bug: 'pointsCaptured keeps nothing for the released text',
    story: [drafted, does(rapporteur, { type: 'ReleaseDraft' }), revises([section([open])])],
    step: revises([], 'i1', [point('i1.2')]),
    evolved: only('PointsCaptured', (after) => ({
      ...after,
      desk: { ...after.desk, points: { 'i1.2': point('i1.2') } },
    })),
  },
  settledStays: {
    bug: 'the weaver forgets that sentences are settled',
    story: accepted,
    step: anew,
    decided: (events) =>
      events.map((event) =>
        event.type === 'DraftRevised'
          ? {
              ...event,
              sentences: event.sentences.map((each) => ({ ...each, state: 'proposed' as const, text: 'Anew.' })),
            }
          : event,
      ),
  },
  lockedStays: {
    bug: 'a person rewrites over a lock',
    story: [drafted, does(rapporteur, { type: 'LockSentence', sentenceId: 't1' })],
    step: does(rapporteur, { type: 'RejectSentence', sentenceId: 't2' }),
    decided: (events) =>
      events.map((event) =>
        event.type === 'DraftRevised'
          ? {
              ...event,
              action: { did: 'rewritten' as const, sentenceId: 't1' },
              sentences: event.sentences.map((each) => (each.id === 't1' ? { ...each, text: 'Anew.' } : each)),
            }
          : event,
      ),
  },
  sentenceIdsFresh: {
    bug: 'the weaver numbers from what stands, not from what stood',
    story: [drafted, revises([section([open])])],
    step: revises([section([open, sentence('close', 'More was said.')])]),
    decided: (events) =>
      events.map((event) =>
        event.type === 'DraftRevised'
          ? { ...event, sentences: event.sentences.map((each) => (each.id === 't3' ? { ...each, id: 't2' } : each)) }
          : event,
      ),
  },
  oneDraftVersion: {
    bug: 'each section of a commit adds a version',
    story: told.created,
    step: revises([section([open]), section([open], 'issue-2')]),
    decided: (events) => events.map((event, index) => ({ ...event, draftVersion: index + 1 }) as ConsultationEvent),
  },
  heldStaysHeld: {
    bug: 'openSitting counts badly and opens the one that was held',
    story: [told.sittingOpen, does(chair, { type: 'CloseSitting' })],
    step: does(chair, { type: 'OpenSitting' }),
    decided: (events) => events.map((event) => ({ ...event, sittingId: 'sitting-1' }) as ConsultationEvent),
  },
};

/** The invariants broken after the step, with the bug or without. */
function brokenAfter({ story, step, ...bug }: Planted, isPlanted: boolean): InvariantName[] {
  const {
    decided = (events: ConsultationEvent[]) => events,
    evolved,
    ordered,
  } = isPlanted ? bug : ({} as Partial<Planted>);
  const { state } = given(story);
  const done = carryOut(state, START, step);
  if (!done.ok) throw new Error(`the step is refused: ${done.refusal}`);
  const events = decided(done.events);
  const after = events.reduce((before, event) => {
    const next = evolve(before, event);
    return evolved ? evolved(before, event, next) : next;
  }, state);
  const broken = [...brokenInvariants(after, ordered), ...brokenByStep(state, events, after)];
  return [...new Set(broken.map(({ invariant }) => invariant))];
}

describe('IN1 each invariant catches what breaks it', () => {
  it.each(invariantNames.map((name) => [name, planted[name].bug, planted[name]] as const))(
    'IN1 %s is broken, and it alone, when %s',
    (name, _bug, each) => {
      expect(brokenAfter(each, true)).toEqual([name]);
      expect(brokenAfter(each, false)).toEqual([]);
    },
  );

  it('IN1 each breach is told in a sentence that names what is wrong', () => {
    const { state } = given(told.bothWait);
    const broken = brokenInvariants(
      floor(state, { floor: 'i9', counts: { requests: 1, interventions: 0, guests: 0 } }),
    );
    expect(broken.map(({ invariant }) => invariant)).toEqual(['oneHolder', 'countsCover']);
    expect(broken[0]?.sentence).toContain('i9');
    for (const { sentence: said } of broken) expect(said).toMatch(/^.+\.$/);
  });
});
