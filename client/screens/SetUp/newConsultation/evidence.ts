import { factsOf, type Fact, type NoteField, type NoteReading, type Span } from '#shared/conceptNote/noteReading.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { noteFieldsOf, sections, type SetUpField } from './fields.ts';

/** A passage with a few words around it; `cut` says on which side the note goes on within the line. */
export interface Quote {
  before: string;
  passage: string;
  after: string;
}

/** How much of the line is quoted on each side of the passage, in characters. */
const AROUND = 60;

/** The facts that a field stands on, in the order of the text. */
export function factsBehind(reading: NoteReading, field: SetUpField): Fact[] {
  return noteFieldsOf(field, reading).flatMap((each) => factsOf(reading, each as NoteField) as unknown as Fact[]);
}

/** The passages of a field, each place once, however many facts stand on it. */
export function quotesOf(text: string, facts: readonly Fact[]): Quote[] {
  const spans = facts.map(({ from }) => from);
  const once = spans.filter(
    (span, index) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === index,
  );
  return once.map((span) => quoteOf(text, span));
}

function quoteOf(text: string, { start, end }: Span): Quote {
  const before = /[^\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^\n]*/.exec(text.slice(end))?.[0] ?? '';
  return {
    before: before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before.trimStart(),
    passage: text.slice(start, end).replace(/\s*\n\s*/g, ' '),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after.trimEnd(),
  };
}

/** A stretch of the note and the fields that stand on it. */
export interface Stretch {
  text: string;
  fields: SetUpField[];
}

/** The whole note, cut wherever a passage begins or ends. The stretches together are the note again. */
export function stretchesOf(text: string, reading: NoteReading): Stretch[] {
  const spans = Object.values(sections)
    .flat()
    .flatMap((field) => factsBehind(reading, field).map(({ from }) => ({ ...from, field })));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const fields = spans.filter((span) => span.start <= start && end <= span.end).map(({ field }) => field);
    return { text: text.slice(start, end), fields: [...new Set(fields)] };
  });
}

/** What else the note gives for a field of one value, as choices; the value that is chosen now is not among them. */
export function choicesFor<K extends 'title' | 'theme' | 'place' | 'mode' | 'convenedBy' | 'timeZone' | 'processName'>(
  reading: NoteReading,
  field: K,
  now: SetUp[K] | undefined,
): string[] {
  const said = factsOf(reading, field).flatMap(({ value, alternatives = [] }) => [
    value,
    ...alternatives.map((each) => each.value),
  ]);
  return [...new Set<string>(said)].filter((value) => value !== now);
}

/** What else the note gives for one value of a list, e.g. another reading of an ambiguous date. */
export function choicesInList<T>(reading: NoteReading, field: 'dates' | 'sittings', value: T): T[] {
  const same = (one: unknown) => JSON.stringify(one) === JSON.stringify(value);
  return factsOf(reading, field).flatMap((fact) => {
    const all = [fact.value, ...(fact.alternatives ?? []).map((each) => each.value)];
    return all.some(same) ? (all.filter((each) => !same(each)) as unknown as T[]) : [];
  });
}
