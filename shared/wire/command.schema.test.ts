import { describe, expect, it } from 'vitest';
import type { ClientCommand } from '../consultation/commands.ts';
import { commandSchema, envelopeSchema, resyncSchema } from './command.schema.ts';

/** One full command of every type: what docs/PROTOCOL.md lets clients send, and of that all that exists so far. */
const every: ClientCommand[] = [
  { type: 'OpenSitting', sittingId: 'monday' },
  { type: 'SuspendSitting' },
  { type: 'ResumeSitting' },
  { type: 'CloseSitting' },
  { type: 'OpenItem', itemId: 'water' },
  { type: 'AdvanceClock', to: 1_777_888_800_000 },
  { type: 'RecordAttendance', room: 80, online: 0 },
  { type: 'PublishRecord', on: false },
  {
    type: 'CorrectSetUp',
    title: 'Orchards',
    place: 'Porto',
    dates: ['2026-05-06'],
    timeZone: 'Europe/Lisbon',
    sittings: [{ id: 'one', startsAt: '2026-05-06T10:00', endsAt: '2026-05-06T12:00' }],
    programme: [{ id: 'water', title: 'Wells', kind: 'issues', minutes: 20, issues: [1] }],
    seen: 0,
  },
  { type: 'HandOverChair', chair: 2, person: 'p3', name: 'Old Pia' },
  { type: 'RegisterPeople', people: [{ name: 'Old Pia', seat: 'B 12', contact: 'pia@example.org', mode: 'room' }] },
  { type: 'CheckIn', personId: 'n3', mode: 'room', present: false },
  { type: 'OpenSpeakersList', itemId: 'water' },
  { type: 'CloseSpeakersList', itemId: 'water' },
  { type: 'ReopenSpeakersList', itemId: 'water', reason: 'Late bus.' },
  { type: 'SetTimeLimit', seconds: 120, itemId: 'water', kind: 'response', requestId: 'r3' },
  { type: 'SetTimeLimit', seconds: 120, personId: 'p3', category: 'youth', interventionId: 'i1' },
  { type: 'SetHardStop', on: true, graceSeconds: 0, itemId: 'water', kind: 'comment' },
  { type: 'SetTime', interventionId: 'i1', remainingSeconds: 0 },
  { type: 'CorrectStart', interventionId: 'i1', secondsAgo: 40 },
  { type: 'SetOrderingPolicy', preset: 'arrival', options: { hardStop: true, graceSeconds: 0 } },
  {
    type: 'RequestFloor',
    kind: 'groupStatement',
    itemId: 'water',
    onBehalfOf: 'the Hill Farms',
    language: 'pt',
    note: 'x',
  },
  { type: 'RequestFloorFor', kind: 'intervention', person: 'p3', mode: 'phone', itemId: 'water', note: 'Row 4' },
  { type: 'IdentifySpeaker', requestId: 'r3', interventionId: 'i1', person: 'p3', name: 'Old Pia', seat: 'B 12' },
  { type: 'WithdrawRequest', requestId: 'r3' },
  { type: 'ChangeKind', requestId: 'r3', kind: 'groupStatement', onBehalfOf: 'the Hill Farms' },
  { type: 'MarkAbsent', requestId: 'r3' },
  { type: 'PutBack', requestId: 'r3' },
  { type: 'DeferRequest', requestId: 'r3' },
  { type: 'ProposeSwap', requestId: 'r3', with: 'r4' },
  { type: 'AcceptSwap', requestId: 'r3' },
  { type: 'DeclineSwap', requestId: 'r3' },
  { type: 'ReleaseMove', requestId: 'r3' },
  { type: 'DrawLots', itemId: 'water' },
  { type: 'ChangeMode', mode: 'online' },
  { type: 'GiveFloor', requestId: 'r3', expectedNext: 'r3', endCurrent: 'i1' },
  { type: 'UndoLast', act: 'GiveFloor', about: 'r3' },
  { type: 'EndIntervention', interventionId: 'i1' },
  { type: 'ExtendTime', interventionId: 'i1', seconds: -30, reason: 'x' },
  { type: 'PauseIntervention', interventionId: 'i1' },
  { type: 'ResumeIntervention', interventionId: 'i1' },
  {
    type: 'RecordWords',
    interventionId: 'i1',
    text: 'Wells.',
    source: 'notes',
    segment: '1',
    language: 'pt',
    final: false,
  },
  { type: 'SubmitStatement', statementId: 'c1', requestId: 'r3' },
  { type: 'AcceptSentence', sentenceId: 't1' },
  { type: 'RewriteSentence', sentenceId: 't1', text: 'Wells.', seen: 0 },
  { type: 'RejectSentence', sentenceId: 't1', reason: 'x' },
  { type: 'LockSentence', sentenceId: 't1', on: false, seen: 4 },
  { type: 'ShareDraft', on: true },
  { type: 'ReleaseDraft', format: 'secretariat', on: true, seen: 4 },
];
const optional = [
  'sittingId',
  'itemId',
  'kind',
  'requestId',
  'options',
  'onBehalfOf',
  'language',
  'note',
  'person',
  'mode',
].concat([
  'chair',
  'act',
  'about',
  'category',
  'graceSeconds',
  'name',
  'seat',
  'personId',
  'present',
  'on',
  'expectedNext',
  'endCurrent',
  'interventionId',
  'reason',
  'segment',
  'final',
  'seen',
  'format',
  'title',
  'place',
  'dates',
  'timeZone',
  'sittings',
  'programme',
]);
const needed: Record<string, string[]> = {
  ShareDraft: ['on'],
  DropElement: ['seen'],
  RewriteSentence: ['seen'],
  SetHardStop: ['on'],
  OpenItem: ['itemId'],
  ReopenSpeakersList: ['reason'],
  RequestFloor: ['kind'],
  ChangeKind: ['kind'],
  MarkAbsent: ['requestId'],
  PutBack: ['requestId'],
  AcceptSwap: ['requestId'],
  DeclineSwap: ['requestId'],
  ReleaseMove: ['requestId'],
  ChangeMode: ['mode'],
  GiveFloor: ['requestId'],
  RecordWords: ['interventionId'],
};
const accepts = (command: unknown) => commandSchema.safeParse(command).success;

describe('SL42 a reason or a ruling', () => {
  const inWords = (words: string) => [
    { type: 'ReopenSpeakersList', reason: words },
    { type: 'RuleOnPointOfOrder', requestId: 'r1', ruling: words },
    { type: 'DeclineRequest', requestId: 'r1', reason: words },
    { type: 'MoveRequest', requestId: 'r1', before: null, reason: words },
  ];
  it('SL42 says something, and is kept without the blanks around it', () => {
    expect(inWords(' \n\t ').map(accepts)).toEqual([false, false, false, false]);
    expect(inWords('  Late bus. ').map((each) => commandSchema.parse(each))).toEqual(inWords('Late bus.'));
  });
});

describe('WI2 a command', () => {
  it.each(every.map((command) => [command.type, command] as const))('WI2 %s passes as it is', (_type, command) => {
    expect(commandSchema.parse(command)).toEqual(command);
  });

  it.each(every.map((command) => [command.type, command] as const))(
    'WI2 %s with a key that it does not know is refused',
    (_type, command) => {
      expect(accepts({ ...command, actor: 'chair' })).toBe(false);
    },
  );

  it.each(every.map((command) => [command.type, command] as const))(
    'WI2 %s is refused without what it needs, or with another type in it',
    (type, command) => {
      for (const key of Object.keys(command).filter((each) => each !== 'type')) {
        const without = Object.fromEntries(Object.entries(command).filter(([each]) => each !== key));
        expect([key, accepts(without)]).toEqual([key, optional.includes(key) && !needed[type]?.includes(key)]);
        for (const wrong of [null, ['r3'], { id: 'r3' }])
          expect([key, wrong, accepts({ ...command, [key]: wrong })]).toEqual([key, wrong, false]);
      }
    },
  );

  it.each([
    'CreateConsultation',
    'IntroducePerson',
    'ReviseDraft',
    'RewordSentences',
    'NoteModelSilence',
    'MoveRequests',
    '',
    'constructor',
    undefined,
    7,
  ])('WI2 the type %s is no client’s', (type) => {
    expect(accepts({ type })).toBe(false);
  });

  it('WI2 a segment is a short id or a whole number, and no text', () => {
    const words = { type: 'RecordWords', interventionId: 'i1', text: 'Wells.', source: 'captions' };
    expect(commandSchema.parse({ ...words, segment: 7 })).toEqual({ ...words, segment: '7' });
    for (const segment of ['a.b:c-d_1', 'x'.repeat(100), 0]) expect(accepts({ ...words, segment })).toBe(true);
    for (const segment of ['', 'x'.repeat(101), 'Shared wells', 'é', 1.5, null])
      expect([segment, accepts({ ...words, segment })]).toEqual([segment, false]);
  });

  it('WI2 kinds that come by their own commands are refused', () => {
    for (const kind of ['pointOfOrder', 'rightOfReply', 'statement'])
      expect(accepts({ type: 'RequestFloor', kind })).toBe(false);
  });

  it('WI2 a person entered is an id or a profile, as strict as the rest', () => {
    const entered = (person: unknown) => accepts({ type: 'RequestFloorFor', person });
    expect(entered({ name: 'Old Pia', country: 'Malta', accessMinutes: 3 })).toBe(true);
    expect(entered({})).toBe(true);
    for (const person of [
      { name: 'Old Pia', role: 'chair' },
      { accessMinutes: 4 },
      { accessMinutes: 0.5 },
      { name: 'Old\nPia' },
      7,
    ])
      expect([person, entered(person)]).toEqual([person, false]);
  });

  it('WI2 a registration needs a name, and says nothing that the register has no place for', () => {
    const registers = (...people: unknown[]) => accepts({ type: 'RegisterPeople', people });
    expect(registers({ name: ' Old Pia ', honorific: '', accessMinutes: 3, region: 'Hills' })).toBe(true);
    expect(registers(...Array.from({ length: 2000 }, (_, n) => ({ name: `Person ${n}` })))).toBe(true);
    expect(registers(...Array.from({ length: 2001 }, (_, n) => ({ name: `Person ${n}` })))).toBe(false);
    expect(registers()).toBe(false);
    for (const person of [
      {},
      { name: ' ' },
      { name: 'Old Pia', email: 'x' },
      { name: 'Old Pia', mode: 'hall' },
      { name: 'Old Pia', accessMinutes: 4 },
      'Old Pia',
    ])
      expect([person, registers(person)]).toEqual([person, false]);
  });

  it('WI2 numbers are whole and within what makes sense; NaN arrives as null', () => {
    const refused = [
      { type: 'RecordAttendance', room: -1, online: 0 },
      { type: 'RecordAttendance', room: 1.5, online: 0 },
      { type: 'SetTimeLimit', seconds: 0 },
      { type: 'SetTimeLimit', seconds: null },
      { type: 'AdvanceClock', to: 9e15 },
      { type: 'RewriteSentence', sentenceId: 't1', text: 'x', seen: -1 },
      { type: 'RewriteSentence', sentenceId: 't1', text: '  ', seen: 1 },
    ];
    for (const command of refused) expect([command, accepts(command)]).toEqual([command, false]);
  });
});

it.each([
  [-3600, true],
  [-1, true],
  [1, true],
  [3600, true],
  [0, false],
  [3601, false],
  [-3601, false],
  [1.5, false],
  ['30', false],
  [null, false],
])('TI5 ExtendTime by %s is well formed: %s', (seconds, isWell) => {
  expect(accepts({ type: 'ExtendTime', seconds })).toBe(isWell);
});

describe('WI2 the envelopes', () => {
  const envelope = { commandId: 'a1', consultationId: 'c1', command: { type: 'CloseSitting' } };

  it('WI2 a command has its id, its consultation and nothing else', () => {
    expect(envelopeSchema.safeParse(envelope).success).toBe(true);
    for (const wrong of [
      { commandId: '' },
      { commandId: 7 },
      { consultationId: undefined },
      { actor: 'p1' },
      { command: null },
    ])
      expect([wrong, envelopeSchema.safeParse({ ...envelope, ...wrong }).success]).toEqual([wrong, false]);
  });

  it('WI2 a resync names where the client stands, or null', () => {
    const resync = { consultationId: 'c1', since: null, as: 'state', part: 'draft' };
    expect(resyncSchema.safeParse(resync).success).toBe(true);
    for (const wrong of [
      { since: undefined },
      { since: -1 },
      { since: 1.5 },
      { as: 'bureau' },
      { part: 'desk' },
      { audience: 'bureau' },
    ])
      expect([wrong, resyncSchema.safeParse({ ...resync, ...wrong }).success]).toEqual([wrong, false]);
  });
});

it.each(['Nul\u0000', 'bell\u0007', 'two\nlines', 'half \ud800', 'x'.repeat(201)])(
  'AC10 a name typed for a check-in or a request is held to what a person may say of themselves: %j',
  (name) => {
    for (const type of ['CheckIn', 'RequestFloorFor'] as const) {
      expect(commandSchema.safeParse({ type, name }).success).toBe(false);
      expect(commandSchema.safeParse({ type, name: 'Zoë 😀 Okoye' }).success).toBe(true);
    }
  },
);
