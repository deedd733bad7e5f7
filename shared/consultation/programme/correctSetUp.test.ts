import { describe, expect, it } from 'vitest';
import { chair, organizer, rapporteur, mira } from '../testing/actors.ts';
import { create, does, given, type Story } from '../testing/givenWhenThen.ts';
import { orchard } from '../testing/orchard.ts';
import { asks, created, miraHasSpoken, waterOpen } from '../testing/stories.ts';
import type { CorrectedItem } from './correctedProgramme.ts';
import type { PlannedSitting } from './correctedSittings.ts';
import type { CorrectSetUp } from './correctSetUp.ts';

const correct = (what: Omit<CorrectSetUp, 'type'>) => ({ type: 'CorrectSetUp', ...what }) as const;
const by = { by: organizer };
const items = orchard.programme.map(({ speakers: _people, ...item }) => item);
const [opening, water, seeds, closing] = items as [CorrectedItem, CorrectedItem, CorrectedItem, CorrectedItem];
const monday = { id: 'monday', startsAt: '2026-05-04T10:00', endsAt: '2026-05-04T12:00' };
const tuesday = { id: 'tuesday', startsAt: '2026-05-05T10:00', endsAt: '2026-05-05T12:00' };
const planned: Story = [create({ sittings: [monday, tuesday] })];

describe('OP56 the facts of a set-up', () => {
  it('OP56 are put right at any time, each by itself, and all others stay', () => {
    const { state } = given(miraHasSpoken)
      .when(correct({ title: 'Consultation on wells', place: 'Porto', timeZone: 'Asia/Tokyo' }), by)
      .thenEvents({ type: 'SetUpCorrected', title: 'Consultation on wells', place: 'Porto' });
    expect(state.everyone.setUp).toEqual({
      ...orchard,
      title: 'Consultation on wells',
      place: 'Porto',
      timeZone: 'Asia/Tokyo',
    });
    expect(Object.keys(state.everyone.interventions)).toEqual(['i1']);
  });

  it('OP56 only by the organizer, and not where nothing is new', () => {
    for (const other of [chair, rapporteur, mira])
      given(created)
        .when(correct({ title: 'Mine' }), { by: other })
        .thenRefused('notAllowed');
    given(created)
      .when(correct({ title: orchard.title, dates: orchard.dates }), by)
      .thenRefused('changed');
    given(created).when(correct({}), by).thenRefused('changed');
  });

  it('OP56 what is as it was is not recorded again', () => {
    const { done } = given(created).when(correct({ title: orchard.title, place: 'Porto' }), by);
    expect(done.ok && Object.keys(done.events[0]!)).not.toContain('title');
  });
});

describe('OP57 the programme', () => {
  it('OP57 items that nobody took up are renamed, moved, added and removed; who was invited stays', () => {
    const { state } = given(created).when(
      correct({
        programme: [{ ...water, title: 'Wells' }, { id: 'bees', title: 'Bees', kind: 'issues' }, opening, closing],
      }),
      by,
    );
    const { setUp, lists } = state.everyone;
    expect(setUp.programme.map(({ title }) => title)).toEqual(['Wells', 'Bees', 'Opening', 'Closing']);
    expect(setUp.programme[2]!.speakers).toEqual(orchard.programme[0]!.speakers);
    expect(Object.keys(lists)).toEqual(['water', 'bees', 'opening', 'closing']);
    expect(lists['opening']!.waiting).toEqual(['r1', 'r2']);
  });

  it('OP57 an item that was added can be taken up', () => {
    const more = does(organizer, correct({ programme: [...items, { id: 'bees', title: 'Bees', kind: 'issues' }] }));
    given(waterOpen, more).when({ type: 'OpenItem', itemId: 'bees' }).thenEvents({ type: 'ItemOpened' });
  });

  it.each([
    ['renamed', [opening, { ...water, title: 'Rain' }, seeds, closing]],
    ['removed', [opening, seeds, closing]],
    ['given another limit', [opening, { ...water, limitSeconds: 30 }, seeds, closing]],
  ])(
    'OP57 one that was taken up is not %s, while it is open, later, and once the sitting is over',
    (_what, programme) => {
      const later: Story = [waterOpen, does(chair, { type: 'OpenItem', itemId: 'seeds' })];
      const over: Story = [waterOpen, does(chair, { type: 'CloseSitting' })];
      for (const story of [waterOpen, later, over])
        given(story).when(correct({ programme }), by).thenRefused('changed');
      const moved = [closing, seeds, water, opening];
      given(later)
        .when(correct({ programme: moved }), by)
        .thenEvents({ type: 'SetUpCorrected', programme: moved });
    },
  );

  it('OP57 one that somebody asked for, or was invited to, is renamed and not removed', () => {
    const registered: Story = [
      create({ registration: true }),
      does(chair, { type: 'OpenSitting' }),
      does(mira, { ...asks, itemId: 'seeds' }),
    ];
    given(registered)
      .when(correct({ programme: [opening, water, closing] }), by)
      .thenRefused('changed');
    given(created)
      .when(correct({ programme: [water, seeds, closing] }), by)
      .thenRefused('changed');
    const programme = [opening, water, { ...seeds, title: 'Grain' }, closing];
    given(registered).when(correct({ programme }), by).thenEvents({ type: 'SetUpCorrected' });
  });

  it.each([
    ['two of one id', [...items, { ...water, title: 'Twice' }], 'invalid'],
    ['an id that no item may have', [...items, { id: 'constructor', title: 'X', kind: 'closing' }], 'invalid'],
    ['none at all', [], 'invalid'],
    [
      'a sitting that is not planned',
      [...items, { id: 'x', title: 'X', kind: 'closing', sittingId: 'noon' }],
      'notFound',
    ],
    ['an issue that is not there', [...items, { id: 'x', title: 'X', kind: 'issues', issues: [3] }], 'notFound'],
  ] as const)('OP57 %s is refused', (_what, programme, code) => {
    given(created)
      .when(correct({ programme: programme as never }), by)
      .thenRefused(code);
  });
});

describe('OP58 the times of the planned sittings', () => {
  it('OP58 are put right, also of the open one; of one that was held they stay', () => {
    const longer = { ...monday, endsAt: '2026-05-04T12:30', interpretationEndsAt: '2026-05-04T12:15' };
    const opened: Story = [planned, does(chair, { type: 'OpenSitting' })];
    const sittings = [longer, tuesday];
    expect(given(opened).when(correct({ sittings }), by).state.everyone.setUp.sittings).toEqual(sittings);
    const held: Story = [opened, does(chair, { type: 'CloseSitting' })];
    given(held).when(correct({ sittings }), by).thenRefused('changed');
    const other = [monday, { ...tuesday, startsAt: '2026-05-05T09:00' }];
    given(held)
      .when(correct({ sittings: other }), by)
      .thenEvents({ type: 'SetUpCorrected' });
  });

  it('OP58 none ends before it begins, and none comes or goes', () => {
    const refused = (sittings: PlannedSitting[]) => given(planned).when(correct({ sittings }), by);
    refused([{ ...monday, endsAt: '2026-05-04T10:00' }, tuesday]).thenRefused('invalid');
    refused([{ ...monday, interpretationEndsAt: '2026-05-04T09:00' }, tuesday]).thenRefused('invalid');
    refused([monday]).thenRefused('notFound');
    refused([monday, tuesday, { ...tuesday, id: 'third' }]).thenRefused('notFound');
    given(created)
      .when(correct({ sittings: [monday] }), by)
      .thenRefused('notFound');
  });
});

it('OP58 the times are told by the clocks of the zone that comes with them, and a zone alone must leave them in order', () => {
  const evening = { ...monday, startsAt: '2026-05-04T10:00', endsAt: '2026-05-04T12:00Z' };
  const zone = { timeZone: 'Pacific/Honolulu' };
  const inTokyo = correct({ timeZone: 'Asia/Tokyo', sittings: [evening, tuesday] });
  given(planned)
    .when(correct({ ...zone, sittings: [evening, tuesday] }), by)
    .thenRefused('invalid');
  given(planned).when(inTokyo, by).thenEvents({ type: 'SetUpCorrected' });
  given(planned, does(organizer, inTokyo)).when(correct(zone), by).thenRefused('invalid');
});

it('OP59 of two who correct the same set-up the later one is told, and nothing of either is lost', () => {
  const first = does(organizer, correct({ place: 'Porto', seen: 0 }));
  given(created, first)
    .when(correct({ title: 'Orchards', seen: 0 }), by)
    .thenRefused('changed');
  const { state } = given(created, first).when(correct({ title: 'Orchards', seen: 1 }), by);
  expect(state.everyone.setUp).toMatchObject({ place: 'Porto', title: 'Orchards' });
});
