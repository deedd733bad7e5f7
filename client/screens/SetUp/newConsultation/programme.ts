import type { ProgrammeItem, SetUp } from '#shared/consultation/setUp.ts';

/** The list with one entry moved up (-1) or down (1); at the end of the list it stays. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  next.splice(to, 0, ...next.splice(index, 1));
  return next;
}

/** A new item for the end of the programme, under an id that no other has. */
export function newItem(programme: readonly ProgrammeItem[]): ProgrammeItem {
  const ids = new Set(programme.map(({ id }) => id));
  let number = programme.length + 1;
  while (ids.has(`item-${number}`)) number += 1;
  return { id: `item-${number}`, title: '', kind: 'issues' };
}

/** A new sitting's id that no other has. */
export function newSittingId(sittings: NonNullable<SetUp['sittings']>): string {
  const ids = new Set(sittings.map(({ id }) => id));
  let number = sittings.length + 1;
  while (ids.has(`sitting-${number}`)) number += 1;
  return `sitting-${number}`;
}

/** The programme after the issue at `index` was removed: the ordinals behind it move up, its own goes. */
export function withoutIssue(programme: readonly ProgrammeItem[], index: number): ProgrammeItem[] {
  const gone = index + 1;
  return programme.map((item) => {
    if (!item.issues) return item;
    const issues = item.issues
      .filter((ordinal) => ordinal !== gone)
      .map((ordinal) => (ordinal > gone ? ordinal - 1 : ordinal));
    return { ...item, issues: issues.length > 0 ? issues : undefined };
  });
}

/** Minutes that the programme plans, and those that the sittings last; null where nothing is said. */
export function minutesPlanned({ programme = [], sittings = [] }: Partial<SetUp>): {
  programme: number | null;
  sittings: number | null;
} {
  const lasting = sittings.map(({ startsAt, endsAt }) => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  const isKnown = lasting.length > 0 && lasting.every((minutes) => minutes > 0);
  return {
    programme: programme.some(({ minutes }) => minutes !== undefined)
      ? sum(programme.map((item) => item.minutes ?? 0))
      : null,
    sittings: isKnown ? sum(lasting) : null,
  };
}

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

/** The set-up without the lines that were begun and left empty. Nobody misses them, and they would only be faults. */
export function withoutBlanks(setUp: Partial<SetUp>): Partial<SetUp> {
  const { mandate, guidingQuestions, audienceGroups, dates, chairs, sittings, programme } = setUp;
  const said = (texts: string[]) => texts.filter((each) => each.trim() !== '');
  const next: Partial<SetUp> = {
    ...setUp,
    ...(mandate && { mandate: said(mandate) }),
    ...(guidingQuestions && { guidingQuestions: said(guidingQuestions) }),
    ...(audienceGroups && { audienceGroups: said(audienceGroups) }),
    ...(dates && { dates: said(dates) }),
    ...(chairs && { chairs: chairs.filter((chair) => !isBlank(chair)) }),
    ...(sittings && { sittings: sittings.filter(({ startsAt, endsAt }) => startsAt !== '' || endsAt !== '') }),
    ...(programme && { programme: programme.map(withoutBlankSpeakers).filter((item) => !isBlankItem(item)) }),
  };
  return withoutBlankIssues(next);
}

const isBlank = (entry: object) => Object.values(entry).every((value) => value === undefined || value === '');

function withoutBlankSpeakers(item: ProgrammeItem): ProgrammeItem {
  if (!item.speakers) return item;
  const speakers = item.speakers.filter((speaker) => !isBlank(speaker));
  return { ...item, speakers: speakers.length > 0 ? speakers : undefined };
}

const isBlankItem = ({ title, minutes, limitSeconds, speakers }: ProgrammeItem) =>
  title.trim() === '' && minutes === undefined && limitSeconds === undefined && !speakers;

function withoutBlankIssues(setUp: Partial<SetUp>): Partial<SetUp> {
  const { issues } = setUp;
  if (!issues) return setUp;
  const blank = issues.findIndex(({ title, keywords }) => title.trim() === '' && keywords.length === 0);
  if (blank < 0) return setUp;
  const programme = setUp.programme && withoutIssue(setUp.programme, blank);
  return withoutBlankIssues({
    ...setUp,
    issues: issues.filter((_, index) => index !== blank),
    ...(programme && { programme }),
  });
}
