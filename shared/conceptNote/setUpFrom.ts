import type { ProgrammeItem, SetUp } from '../consultation/setUp.ts';
import {
  type FactOf,
  factsOf,
  type FieldValues,
  type NoteField,
  type NoteReading,
  type ProgrammeLine,
  requiredFields,
} from './noteReading.ts';

/** Why a key was filled in that nobody said. */
export type Default = 'itemPerIssue' | 'oneDiscussion' | 'noMandate' | 'noChairs' | 'noIssues' | 'onlinePlace';

export type RequiredField = (typeof requiredFields)[number];

/** Keys of a set-up as a person gives them; undefined takes a key out. */
export type Edits = { [K in keyof SetUp]?: SetUp[K] | undefined };

export interface Draft {
  /** Accepted by the set-up's schema as soon as `missing` is empty. */
  setUp: Partial<SetUp>;
  /** What a person still has to give. */
  missing: RequiredField[];
  /** What was filled in harmlessly, to be shown as such. */
  defaulted: { field: keyof SetUp; because: Default }[];
}

/**
 * The set-up that a reading gives together with what a person confirmed or typed. An edit replaces its whole key; an edit
 * that is undefined takes the recognized value out.
 */
export function setUpFrom(reading: NoteReading, edits: Edits = {}): Draft {
  const { purpose, mandate, guidingQuestions, ...rest } = recognized(reading);
  const begun = { purpose, mandate, guidingQuestions, ...clipped(rest), ...edits };
  return completed(begun, lengthOf(reading));
}

/** Minutes that the note gives a sitting; undefined where it says nothing of it. */
export function lengthOf(reading: NoteReading): number | undefined {
  return factsOf(reading, 'length')[0]?.value;
}

/**
 * A set-up begun somewhere, with harmless defaults for what it leaves open.
 * @param length of a sitting in minutes, where it was said: the one item of a single sitting then lasts as long
 */
export function completed(begun: Edits, length?: number): Draft {
  const setUp = Object.fromEntries(
    Object.entries(begun).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<SetUp>;
  const defaulted: Draft['defaulted'] = [];
  const fill = <K extends keyof SetUp>(field: K, value: SetUp[K], because: Default) => {
    if (setUp[field] !== undefined) return;
    setUp[field] = value;
    defaulted.push({ field, because });
  };
  if (setUp.mode === 'Online') fill('place', 'Online', 'onlinePlace');
  fill('mandate', [], 'noMandate');
  fill('chairs', [], 'noChairs');
  fill('issues', [], 'noIssues');
  const issues = setUp.issues ?? [];
  if (issues.length > 0) fill('programme', itemsOf(issues), 'itemPerIssue');
  else fill('programme', [discussionOf(setUp, length)], 'oneDiscussion');
  setUp.programme = sound(setUp.programme ?? [], setUp);
  const missing = requiredFields.filter((field) => setUp[field] === undefined || setUp[field]?.length === 0);
  return { setUp, missing, defaulted };
}

const itemsOf = (issues: SetUp['issues']): ProgrammeItem[] =>
  issues.map(({ title }, i) => ({ id: `issue-${i + 1}`, title, kind: 'issues', issues: [i + 1] }));

function discussionOf({ dates = [], sittings = [] }: Partial<SetUp>, length: number | undefined): ProgrammeItem {
  const isWhole = length !== undefined && dates.length < 2 && sittings.length < 2;
  return { id: 'discussion', title: 'Discussion', kind: 'issues', ...(isWhole && { minutes: length }) };
}

/** Items name only sittings and issues that are there, also after an edit took some away. */
function sound(programme: readonly ProgrammeItem[], { sittings = [], issues = [] }: Partial<SetUp>): ProgrammeItem[] {
  return programme.map(({ sittingId, issues: about, ...item }) => {
    const known = about?.filter((ordinal) => ordinal <= issues.length);
    return {
      ...item,
      ...(sittings.some(({ id }) => id === sittingId) ? { sittingId } : {}),
      ...(known && known.length > 0 ? { issues: known } : {}),
    };
  });
}

/** The longest line and text that a set-up takes. */
const LINE = 500;
const TEXT = 5000;

/** No line longer than a set-up takes, wherever it stands. */
function clipped<T>(value: T): T {
  if (typeof value === 'string') return value.slice(0, LINE).trim() as T;
  if (Array.isArray(value)) return value.map((each: unknown) => clipped(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clipped(each as unknown)])) as T;
}

function recognized(reading: NoteReading): Edits {
  const all = <F extends NoteField>(field: F): FieldValues[F][] => factsOf(reading, field).map(({ value }) => value);
  const one = <F extends NoteField>(field: F): FieldValues[F] | undefined => all(field)[0];
  const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
  const sittings = all('sittings')
    .map((each, i) => ({ id: `sitting-${i + 1}`, ...each }))
    .slice(0, 60);
  const issues = all('issues');
  return {
    title: one('title'),
    theme: one('theme'),
    mode: one('mode'),
    place: one('place'),
    dates: some(all('dates').slice(0, 60)),
    timeZone: one('timeZone'),
    heldDuring: one('heldDuring'),
    convenedBy: one('convenedBy'),
    presidentTitle: one('presidentTitle'),
    preparedBy: one('preparedBy'),
    mandate: some(
      all('mandate')
        .map((each) => each.slice(0, TEXT))
        .slice(0, 50),
    ),
    purpose: purposeOf(one('purpose'), all('objectives'))?.slice(0, TEXT),
    audienceGroups: some(all('audienceGroups')),
    laterOutcome: one('laterOutcome'),
    processName: one('processName'),
    chairs: some(all('chairs').slice(0, 20)),
    issues: some(issues),
    guidingQuestions: some(
      all('guidingQuestions')
        .map((each) => each.slice(0, TEXT))
        .slice(0, 30),
    ),
    sittings: some(sittings),
    programme: some(programmeOf(factsOf(reading, 'programme'), sittings, issues.length)),
    limits: limitsOf(one('limitDefault'), one('limitGroups')),
  };
}

/** Objectives stand in for a purpose that was not said in one sentence. */
function purposeOf(purpose: string | undefined, objectives: string[]): string | undefined {
  if (purpose !== undefined || objectives.length === 0) return purpose;
  return objectives
    .map((each) => each.replace(/^To\s/, ''))
    .map((each) => each.charAt(0).toLowerCase() + each.slice(1))
    .join('; ');
}

function limitsOf(single: number | undefined, groups: number | undefined): SetUp['limits'] {
  if (single === undefined && groups === undefined) return undefined;
  return {
    ...(single === undefined ? {} : { default: single }),
    ...(groups === undefined ? {} : { byKind: { groupStatement: groups } }),
  };
}

type Sitting = NonNullable<SetUp['sittings']>[number];

/** The agenda as items. Where there are issues and one item for discussion, they are all discussed there. */
function programmeOf(lines: FactOf<'programme'>[], sittings: Sitting[], issues: number): ProgrammeItem[] {
  const discussions = lines.filter(({ value }) => value.kind === 'issues').length;
  const seen = new Map<string, number>();
  return lines.map(({ value }): ProgrammeItem => {
    const base = value.kind === 'issues' ? 'item' : value.kind;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const sittingId = sittingOf(value, sittings)?.id;
    const every = value.kind === 'issues' && discussions === 1 && issues > 0;
    return {
      id: base === 'item' || count > 1 ? `${base}-${count}` : base,
      title: value.title,
      kind: value.kind,
      ...(sittingId === undefined ? {} : { sittingId }),
      ...(value.minutes === undefined ? {} : { minutes: value.minutes }),
      ...(every ? { issues: Array.from({ length: issues }, (_, i) => i + 1) } : {}),
      ...(value.speakers.length > 0 ? { speakers: value.speakers } : {}),
    };
  });
}

/** The sitting during which a line begins; the only one, where the line has no hours. */
function sittingOf({ date, from }: ProgrammeLine, sittings: Sitting[]): Sitting | undefined {
  if (from === undefined) return sittings.length === 1 ? sittings[0] : undefined;
  return sittings.find(({ startsAt, endsAt }) => {
    const at = `${date ?? startsAt.slice(0, 10)}T${from}:00`;
    return startsAt.slice(0, 19) <= at && at < endsAt.slice(0, 19);
  });
}
