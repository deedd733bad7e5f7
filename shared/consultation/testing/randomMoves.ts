import fc from 'fast-check';
import { keepPointIds } from '../../points/keepPointIds.ts';
import type { Format, ProposedSection, ProposedSentence } from '../../draft/model.ts';
import type { Command, CommandType } from '../commands.ts';
import type { Actor } from '../decision.ts';
import { unread } from '../desk/wordsTaken.ts';
import { may } from '../may.ts';
import { wasMoved } from '../ordering/byHand.ts';
import { nextInOrder } from '../ordering/order.ts';
import { presets } from '../ordering/policy.ts';
import { moveCodes } from '../ordering/reasons.ts';
import type { Profile } from '../people/profile.ts';
import type { Registrant } from '../people/registration.ts';
import type { SetUp } from '../setUp.ts';
import type { Consultation } from '../state.ts';
import { everyActor } from './actors.ts';
import { create, type Step } from './givenWhenThen.ts';
import { START } from './orchard.ts';
import { point } from './stories.ts';

/** A move is numbers only, so that it prints and shrinks well; what they mean is read off the state in which it is made. */
export interface Move {
  type: Exclude<CommandType, 'CreateConsultation'>;
  who: number;
  picks: [number, number, number];
  afterMs: number;
}

type Make<T extends CommandType> = (state: Consultation, picks: Move['picks']) => Extract<Command, { type: T }>;

/** Every command type, with ids that exist, ids that do not, and ids that every object is born with. */
const makers: { [T in Move['type']]: Make<T> } = {
  IntroducePerson: () => ({ type: 'IntroducePerson' }),
  OpenSitting: (_, [a]) => ({
    type: 'OpenSitting',
    sittingId: oneOf([undefined, undefined, 'sitting-2', 'constructor'], a),
  }),
  SuspendSitting: () => ({ type: 'SuspendSitting' }),
  ResumeSitting: () => ({ type: 'ResumeSitting' }),
  CloseSitting: () => ({ type: 'CloseSitting' }),
  OpenItem: (_, [a]) => ({ type: 'OpenItem', itemId: oneOf(items, a) }),
  AdvanceClock: (_, [a]) => ({ type: 'AdvanceClock', to: START + a * 100_000 }),
  RecordAttendance: (_, [room, online]) => ({ type: 'RecordAttendance', room, online }),
  PublishRecord: (_, [a]) => ({ type: 'PublishRecord', on: oneOf([undefined, true, false], a) }),
  RegisterPeople: (_, [a, b, c]) => ({ type: 'RegisterPeople', people: [registrant(a), registrant(b), registrant(c)] }),
  CheckIn: (s, [a, b, c]) => ({
    type: 'CheckIn',
    ...oneOf([{}, { personId: oneOf(anybody(s), b) }, { personId: oneOf(anybody(s), b) }, named(b)], a),
    mode: oneOf([undefined, undefined, ...modes], c),
    present: oneOf([undefined, undefined, true, false], b),
  }),
  OpenSpeakersList: (_, [a]) => ({ type: 'OpenSpeakersList', itemId: itemOrNone(a) }),
  AnnounceClosing: (_, [a, b]) => ({ type: 'AnnounceClosing', seconds: b, itemId: itemOrNone(a) }),
  CloseSpeakersList: (_, [a]) => ({ type: 'CloseSpeakersList', itemId: itemOrNone(a) }),
  ReopenSpeakersList: (_, [a, b]) => ({ type: 'ReopenSpeakersList', itemId: itemOrNone(a), reason: `reason ${b}` }),
  SetTimeLimit: (s, [a, b, c]) => ({
    type: 'SetTimeLimit',
    seconds: a + 1,
    kind: oneOf([undefined, ...kinds], b),
    requestId: oneOf([undefined, ...requests(s)], c),
  }),
  SetOrderingPolicy: (_, [a, b]) => ({
    type: 'SetOrderingPolicy',
    preset: oneOf(presets, a),
    options: { hardStop: a % 2 === 0, graceSeconds: b, ...oneOf([{}, { overtakenAtMost: b % 4 }, { room: 2 }], b) },
  }),
  RequestFloor: (_, [a, b, c]) => ({
    type: 'RequestFloor',
    kind: oneOf(kinds, a),
    itemId: itemOrNone(b),
    ...(c % 3 === 0 && { onBehalfOf: `group ${c}`, language: 'pt', note: `note ${c}` }),
  }),
  RequestFloorFor: (s, [a, b, c]) => ({
    type: 'RequestFloorFor',
    person: oneOf([undefined, guest(c), ...anybody(s)], a),
    mode: oneOf([undefined, ...modes], b),
    itemId: itemOrNone(c),
  }),
  RaisePointOfOrder: (s, [a, b]) => ({
    type: 'RaisePointOfOrder',
    personId: a % 4 === 0 ? oneOf(anybody(s), b) : undefined,
  }),
  RecognizePointOfOrder: (s, [a]) => ({
    type: 'RecognizePointOfOrder',
    requestId: oneOf([...s.everyone.pointsOfOrder, ...requests(s)], a % 2),
  }),
  RuleOnPointOfOrder: (s, [a, b]) => ({
    type: 'RuleOnPointOfOrder',
    requestId: oneOf(b % 4 > 0 ? heardPoints(s) : requests(s), a),
    ruling: `ruling ${b}`,
  }),
  RequestRightOfReply: (s, [a, b, c]) => ({
    type: 'RequestRightOfReply',
    interventionId: oneOf(interventions(s), c),
    personId: a % 4 === 0 ? oneOf(anybody(s), b) : undefined,
  }),
  WithdrawRequest: (s, [a]) => ({ type: 'WithdrawRequest', requestId: oneOf([undefined, ...requests(s)], a) }),
  ApproveRequest: (s, [a]) => ({ type: 'ApproveRequest', requestId: oneOf(requests(s, 'requested'), a) }),
  DeclineRequest: (s, [a, b, c]) => ({
    type: 'DeclineRequest',
    requestId: oneOf(requests(s, c % 2 === 0 ? 'requested' : undefined), a),
    reason: `reason ${b}`,
    reasonCode: oneOf([undefined, 'noTime', 'alreadyHeard'] as const, c),
  }),
  CallSpeaker: (s, [a]) => ({ type: 'CallSpeaker', requestId: oneOf([...waitingHere(s), ...requests(s)], a) }),
  ConfirmReady: (s, [a, b]) => ({
    type: 'ConfirmReady',
    requestId: b % 4 > 0 ? undefined : oneOf(requests(s, 'listed'), a),
  }),
  MarkPresent: (s, [a]) => ({ type: 'MarkPresent', requestId: oneOf(requests(s, 'listed'), a) }),
  MarkAbsent: (s, [a]) => ({ type: 'MarkAbsent', requestId: oneOf(requests(s), a) }),
  DeferRequest: (s, [a]) => ({ type: 'DeferRequest', requestId: a % 4 === 0 ? oneOf(requests(s), a) : undefined }),
  MoveRequest: (s, [a, b, c]) => ({
    type: 'MoveRequest',
    requestId: oneOf([...waitingHere(s), ...waitingHere(s), ...requests(s)], a),
    before: oneOf([null, ...waitingHere(s), 'r1'], b),
    reason: `reason ${c}`,
    reasonCode: oneOf([undefined, ...moveCodes], c),
    seen: c % 4 === 0 ? oneOf([null, ...waitingHere(s)], b) : undefined,
  }),
  ReleaseMove: (s, [a]) => ({
    type: 'ReleaseMove',
    requestId: oneOf([...movedHere(s), ...movedHere(s), ...requests(s)], a),
  }),
  PutBack: (s, [a]) => ({ type: 'PutBack', requestId: oneOf(requests(s, 'absent'), a) }),
  ChangeMode: (_, [a]) => ({ type: 'ChangeMode', mode: oneOf(modes, a) }),
  GiveFloor: (s, [a, b, c]) => ({
    type: 'GiveFloor',
    requestId: oneOf(a % 5 === 0 || waitingHere(s).length === 0 ? requests(s) : waitingHere(s), a),
    endCurrent: oneOf([s.everyone.floor ?? undefined, s.everyone.floor ?? undefined, undefined, 'i1'], b),
    expectedNext: oneOf([undefined, undefined, nextHere(s), 'r1'], c),
    override: c % 3 === 0,
  }),
  EndIntervention: (s, [a]) => ({ type: 'EndIntervention', interventionId: meant(s, a) }),
  ExtendTime: (s, [a, b]) => ({
    type: 'ExtendTime',
    seconds: b - 20,
    interventionId: meant(s, a),
    reason: `reason ${b}`,
  }),
  PauseIntervention: (s, [a]) => ({ type: 'PauseIntervention', interventionId: meant(s, a) }),
  ResumeIntervention: (s, [a]) => ({ type: 'ResumeIntervention', interventionId: meant(s, a) }),
  RecordWords: (s, [a, b, c]) => ({
    type: 'RecordWords',
    interventionId: oneOf(interventions(s), a),
    text: `Words ${b}.`,
    source: oneOf(['captions', 'captions', 'notes', 'statement'] as const, c),
    segment: oneOf([undefined, '1', '2'], b),
    language: oneOf([undefined, undefined, 'pt'], c),
    final: b % 2 === 0,
  }),
  SubmitStatement: (s, [a, b]) => ({
    type: 'SubmitStatement',
    statementId: oneOf([undefined, undefined, ...Object.keys(s.desk.statements), 'c99'], a),
    requestId: oneOf([undefined, undefined, ...requests(s)], b),
  }),
  ReviseDraft: revision,
  TakeHandwork: (s, [a, b]) => ({
    type: 'TakeHandwork',
    engine: 'random/1',
    upTo: Math.max(0, s.desk.handwork.done - (b % 3)),
    did: 'filed',
    pointIds: [],
    phrased: Object.values(s.desk.points)
      .filter(({ byHand }) => byHand?.unread)
      .map((taken) => ({ ...point(taken.pointId), act: taken.act })),
    sections: [proposal(`issue-${(a % 2) + 1}`, 'president', b, Object.keys(s.desk.points))],
  }),
  CapturePoint: (s, [a, b, c]) => {
    const [inputId, pieces] = oneOf([...Object.entries(s.desk.words), ['i99', []] as const], a);
    const said = oneOf([...pieces.map(({ text }) => text), 'Nobody said so.'], b);
    return { type: 'CapturePoint', inputId, text: said, ...(c % 3 === 0 && { act: 'propose', issue: (c % 4) + 1 }) };
  },
  FilePoint: (s, [a, b, c]) => ({
    type: 'FilePoint',
    pointId: oneOf([...Object.keys(s.desk.points), 'i9.9', 'constructor'], a),
    issues: oneOf([[], [1], [2, 1], [9]], b + c),
  }),
  MergePoints: (s, [a, b, c]) => {
    const there = Object.values(s.desk.points).flatMap(({ pointId, element }) => (element ? [pointId] : []));
    return {
      type: 'MergePoints',
      pointIds: [...there.slice(a % 5 === 0 ? 1 : 0, 2 + (b % 3)), ...(c % 4 === 0 ? ['constructor'] : [])],
    };
  },
  SplitPoint: (s, [a, b]) => {
    const whole = oneOf([...Object.values(s.desk.points), point('i9.9')], a);
    const parts = whole.verbatim.split(' ').map((text) => ({ text }));
    return { type: 'SplitPoint', pointId: whole.pointId, ...(b % 2 === 0 && { parts }) };
  },
  DropElement: (s, [a, b, c]) => ({
    type: 'DropElement',
    sentenceId: oneOf(sentences(s), a),
    element: b % 3,
    seen: Math.max(0, s.desk.draftVersion - (c % 3)),
  }),
  RestoreElement: (s, [a]) => ({ type: 'RestoreElement', dropId: oneOf([...Object.keys(s.desk.dropped), 'd99'], a) }),
  AcceptSentence: (s, [a]) => ({ type: 'AcceptSentence', sentenceId: oneOf(sentences(s), a) }),
  RewriteSentence: (s, [a, b, c]) => ({
    type: 'RewriteSentence',
    sentenceId: oneOf(sentences(s), a),
    text: `A person's words ${b}.`,
    seen: Math.max(0, s.desk.draftVersion - (c % 3)),
  }),
  RejectSentence: (s, [a, b]) => ({
    type: 'RejectSentence',
    sentenceId: oneOf(sentences(s), a),
    reason: oneOf([undefined, `reason ${b}`], b),
  }),
  ShareDraft: (_, [a]) => ({ type: 'ShareDraft', on: a % 2 === 0 }),
};

const types = Object.keys(makers) as Move['type'][];
/** What moves a meeting on comes oftener than what stops it. */
const weights: Partial<Record<Move['type'], number>> = {
  OpenSitting: 4,
  ResumeSitting: 4,
  OpenItem: 3,
  OpenSpeakersList: 3,
  CloseSpeakersList: 2,
  ReopenSpeakersList: 3,
  ApproveRequest: 2,
  ConfirmReady: 3,
  RaisePointOfOrder: 4,
  RecognizePointOfOrder: 6,
  RuleOnPointOfOrder: 6,
  RequestRightOfReply: 3,
  MarkAbsent: 2,
  PutBack: 4,
  DeferRequest: 5,
  MoveRequest: 3,
  ReleaseMove: 2,
  RequestFloor: 8,
  RequestFloorFor: 7,
  RegisterPeople: 2,
  CheckIn: 6,
  GiveFloor: 12,
  EndIntervention: 5,
  PauseIntervention: 4,
  ResumeIntervention: 6,
  RecordWords: 10,
  ReviseDraft: 10,
  AcceptSentence: 2,
  CapturePoint: 2,
  FilePoint: 2,
  MergePoints: 2,
  SplitPoint: 2,
  DropElement: 2,
  RestoreElement: 3,
  TakeHandwork: 2,
};
const weighted = types.flatMap((type) => Array.from({ length: weights[type] ?? 1 }, () => type));

const pick = fc.nat(59);
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record<Move>({
    type: fc.constantFrom(...weighted),
    who: fc.nat(199),
    picks: fc.tuple(pick, pick, pick),
    afterMs: fc.oneof(fc.constant(0), fc.nat(200_000)),
  }),
  { minLength: 12, maxLength: 60, size: 'max' },
);

/** Set-ups that differ in what the rules read. */
export const beginnings: fc.Arbitrary<Step> = fc
  .record<Pick<SetUp, 'clock' | 'registration' | 'moderated' | 'sittings' | 'policy'>>(
    {
      clock: fc.constantFrom<SetUp['clock'][]>('real', 'stepped', { rate: 10 }),
      registration: fc.boolean(),
      moderated: fc.boolean(),
      sittings: fc.constant([{ id: 'sitting-2', startsAt: '2026-05-04T10:00:00Z', endsAt: '2026-05-04T13:00:00Z' }]),
      policy: fc.constantFrom<SetUp['policy'][]>(
        { preset: 'arrival', options: { hardStop: true, graceSeconds: 5 } },
        { preset: 'alternation', options: { hardStop: true, graceSeconds: 5, overtakenAtMost: 2 } },
        { preset: 'balancedList', options: { overtakenAtMost: 1 } },
      ),
    },
    { requiredKeys: [] },
  )
  .map((setUp) => create(setUp));

/** Most moves are made by somebody who may; some by anybody. */
export function stepOf(move: Move, state: Consultation): Step {
  const command = (makers[move.type] as Make<CommandType>)(state, move.picks);
  const able = everyActor.filter(({ role }) => may(role, move.type));
  const by = oneOf(move.who % 5 === 0 ? everyActor : able, move.who);
  const [a] = move.picks;
  const statement =
    move.type === 'SubmitStatement'
      ? { receipt: `R-${a}`, text: `Statement ${a}.`, words: 2, language: oneOf([undefined, 'fr'], a) }
      : undefined;
  return { by: saying(by, move.who), command, statement };
}

/** People say more of themselves as time goes on. */
function saying(by: Actor, who: number): Actor {
  if (!by.profile?.name || who % 7 > 0) return by;
  return { ...by, profile: { ...by.profile, country: `Country ${who % 3}`, region: oneOf([undefined, 'Delta'], who) } };
}

function guest(n: number): Profile {
  const said = { gender: 'man', pronoun: 'he', accessMinutes: n % 4, language: 'fr' };
  const task = { honorific: 'Dr.', function: 'Gardener', organization: `Guild ${n % 5}` };
  return { name: `Guest ${n}`, ...(n % 2 === 0 && said), ...(n % 3 === 0 && task) };
}

/** A machine that keeps its word: points keep their ids, and no sentence that it proposes stands on a point that is gone. */
function revision(state: Consultation, [a, b, c]: Move['picks']): Extract<Command, { type: 'ReviseDraft' }> {
  const { desk } = state;
  const causedBy = oneOf([...unread(state), ...unread(state), ...Object.keys(desk.taken), null], a);
  const earlier = Object.values(desk.points).filter(({ inputId }) => inputId === causedBy);
  const said = Array.from({ length: causedBy === null ? 0 : b % 4 }, (_, index) =>
    point(`${causedBy}.${index + 1}`, `Idea ${(b + index) % 5}.`),
  );
  const points = keepPointIds(earlier, said);
  const kept = Object.values(desk.points).filter(({ inputId }) => inputId !== causedBy);
  const there = [...kept, ...points].map(({ pointId }) => pointId);
  const touched = proposal(`issue-${(c % 2) + 1}`, 'president', c, there);
  const own =
    causedBy === null
      ? []
      : [
          proposal(
            `discussion.${causedBy}`,
            'secretariat',
            b,
            points.map(({ pointId }) => pointId),
          ),
        ];
  const sections = [touched, ...own];
  for (const { format, sectionId, heading, order, sentences } of Object.values(desk.sections))
    if (!sections.some((each) => each.format === format && each.sectionId === sectionId)) {
      const standing = sentences.filter(({ cites }) =>
        cites.every((cite) => cite.startsWith('setUp.') || there.includes(cite)),
      );
      const proposed = standing.map(({ key, paragraphId, text, cites, organizations }) => ({
        key,
        paragraphId,
        text,
        cites,
        organizations,
      }));
      if (standing.length < sentences.length) sections.push({ format, sectionId, heading, order, sentences: proposed });
    }
  return { type: 'ReviseDraft', causedBy, engine: 'random/1', taken: `mark ${b}`, points, sections };
}

function proposal(sectionId: string, format: Format, n: number, pointIds: string[]): ProposedSection {
  const keys = ['open', 'call', 'concern', 'close'].filter((_, index) => ((n >> index) & 1) === 0);
  const ordered = n % 5 === 0 ? keys.toReversed() : keys;
  return {
    format,
    sectionId,
    heading: format === 'president' ? 'Heading' : null,
    order: n % 7,
    sentences: ordered.map((key, index) => ({
      key,
      paragraphId: `${sectionId}.${(index % 2) + 1}`,
      text: `Sentence ${key} ${n % 4}.`,
      cites: pointIds.length > 0 && index % 2 === 0 ? [oneOf(pointIds, n + index)] : ['setUp.mandate'],
      organizations: 1,
      ...(key === 'call' && listed(pointIds.length > 0 && index % 2 === 0 ? oneOf(pointIds, n + index) : null, n)),
      ...(key === 'close' && { footnotes: [{ at: 3, on: { text: `Footnote ${n % 3}.` } }] }),
    })),
  };
}

/** A sentence that is put together as a list. */
function listed(pointId: string | null, n: number) {
  const cites = [pointId ?? 'setUp.mandate'];
  const elements = [
    { start: 20, end: 27, cites },
    { start: 32, end: 37, cites: ['setUp.mandate'] },
  ] satisfies ProposedSentence['elements'];
  return {
    text: `Calls were made for wells ${n % 4} and seeds.`,
    cites: [...new Set([...cites, 'setUp.mandate'])],
    elements,
  };
}

const items = ['opening', 'water', 'water', 'water', 'water', 'seeds', 'closing', 'fire', 'constructor', '__proto__'];
const kinds = ['intervention', 'intervention', 'groupStatement', 'comment', 'response'] as const;
const modes = ['room', 'online', 'phone'] as const;
const unborn = ['r99', 'constructor'];

function oneOf<T>(values: readonly T[], n: number): T {
  return values[n % values.length] as T;
}

function itemOrNone(n: number): string | undefined {
  return n % 3 === 0 ? oneOf(items, n) : undefined;
}

function requests({ everyone }: Consultation, inState?: string): string[] {
  const all = Object.values(everyone.requests).filter(({ state }) => inState === undefined || state === inState);
  return [...all.map(({ requestId }) => requestId), ...unborn];
}

function heardPoints(state: Consultation): string[] {
  const { requests: all } = state.everyone;
  const heard = Object.values(all).filter(({ kind, state: is }) => kind === 'pointOfOrder' && is !== 'requested');
  return heard.length > 0 ? heard.map(({ requestId }) => requestId).toReversed() : requests(state);
}

function waitingHere({ everyone }: Consultation): string[] {
  const list = everyone.itemId === null ? undefined : everyone.lists[everyone.itemId];
  return [...(list?.waiting ?? []), ...(list?.replies ?? [])];
}

function movedHere(state: Consultation): string[] {
  return waitingHere(state).filter((id) => wasMoved(state.everyone.requests[id]));
}

function nextHere({ everyone }: Consultation): string | undefined {
  return everyone.itemId === null ? undefined : (nextInOrder(everyone, everyone.itemId) ?? undefined);
}

function meant(state: Consultation, n: number): string | undefined {
  return n % 3 > 0 ? undefined : oneOf([state.everyone.floor ?? undefined, ...interventions(state)], n);
}

function interventions({ everyone }: Consultation): string[] {
  return [...Object.keys(everyone.interventions).toReversed(), 'i99', 'toString'];
}

function anybody({ everyone, bureau }: Consultation): string[] {
  return [...Object.keys(everyone.people), ...Object.keys(bureau.register), 'p99', 'n99', 'valueOf'];
}

/** Some who act by themselves too, and some who enter by their name. */
function registrant(n: number): Registrant {
  if (n % 6 === 0) return { name: 'mira costa', organization: 'River  Growers', region: 'Delta', gender: 'woman' };
  const more = {
    country: 'Malta',
    category: 'youth',
    region: 'Hills',
    contact: `${n}@example.org`,
    seat: `Row ${n % 3}`,
  };
  return { ...guest(n % 12), name: `Guest ${n % 12}`, ...(n % 2 === 0 && more), mode: oneOf([undefined, ...modes], n) };
}

function named(n: number): { name: string; organization?: string | undefined } {
  return oneOf(
    [{ name: `GUEST ${n % 12}`, organization: guest(n % 12).organization }, { name: `Passer-by ${n % 4}` }],
    n,
  );
}

function sentences({ desk }: Consultation): string[] {
  return [...Object.values(desk.sections).flatMap((section) => section.sentences.map(({ id }) => id)), 't99'];
}
