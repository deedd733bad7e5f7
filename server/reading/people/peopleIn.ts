import { categories } from '#shared/consultation/people/profile.ts';
import { keyOf, MOST_PEOPLE, type Registrant } from '#shared/consultation/people/registration.ts';
import { columnsOf, isOfMail, tellNames, type Column, type PersonField } from './columns.ts';
import { accessMinutesIn, categoryIn, modeIn } from './values.ts';

const MOST_COLUMNS = 100;
/** A title or two may stand above the headers. */
const HEADERS_WITHIN = 10;

/** A person as far as the row could be read: where there is no fault, a whole registrant. */
export type ListedPerson = Partial<Registrant>;

export interface RowFault {
  field: string;
  message: string;
}

/** What is worth a look and keeps nobody from being taken. */
export type RowNote = RowFault;

export interface PersonRow {
  /** From 1, as a spreadsheet numbers its rows. */
  line: number;
  person: ListedPerson;
  faults: RowFault[];
  /** Absent where there is nothing to note. */
  notes?: RowNote[];
}

export type PeopleReading =
  | { ok: true; columns: Column[]; rows: PersonRow[] }
  /** The file as a whole cannot be taken, for the reason in the sentence. */
  | { ok: false; sentence: string; columns: Column[] };

/** How a value breaks the bounds of the register; null if it fits. The schemas stand at the edge, so it is handed in. */
export type Misfit = (field: keyof Registrant, value: string) => 'tooLong' | 'malformed' | null;

interface TableRow {
  line: number;
  cells: readonly string[];
}

/**
 * The people in a table: which columns are taken, and of each filled row the person and what is wrong with it. Nothing is left out
 * but empty rows and those above the headers.
 */
export function peopleIn(table: readonly (readonly string[])[], misfit: Misfit): PeopleReading {
  const filled = table.map((cells, index) => ({ line: index + 1, cells })).filter(({ cells }) => cells.some(isFilled));
  const head = headIn(filled);
  const people = head ? filled.slice(filled.indexOf(head) + 1) : [];
  const columns = columnsOf(headersOf(head ?? filled[0]));
  const shown = columns.filter(
    ({ header }, place) => header !== '' || people.some(({ cells }) => isFilled(cells[place])),
  );
  const fault = faultOf(filled, head, people);
  if (fault) return { ok: false, sentence: fault, columns: shown };
  const rows = people.map((row) => rowOf(row, columns, misfit));
  return { ok: true, columns: shown, rows: withDuplicates(rows) };
}

/** The first row that names people's columns. */
function headIn(filled: readonly TableRow[]): TableRow | undefined {
  return filled.slice(0, HEADERS_WITHIN).find((row) => tellNames(columnsOf(headersOf(row))));
}

function headersOf(row: TableRow | undefined): readonly string[] {
  const headers = row?.cells.slice(0, MOST_COLUMNS) ?? [];
  return headers.slice(0, headers.findLastIndex(isFilled) + 1);
}

/** Why the file as a whole cannot be taken; null if it can. */
function faultOf(filled: readonly TableRow[], head: TableRow | undefined, people: readonly TableRow[]): string | null {
  if (filled.length === 0) return 'The file has no rows.';
  if (!head)
    return 'The file has no column of names. The first line names the columns, one of them "Name", or "First name" and "Last name".';
  if (head.cells.slice(MOST_COLUMNS).some(isFilled)) return 'The file has more than a hundred columns.';
  if (people.length === 0) return 'The file names its columns, but no people.';
  if (people.length > MOST_PEOPLE)
    return `The file has ${people.length} people; two thousand at most are taken at once.`;
  return null;
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}

function rowOf({ line, cells }: TableRow, columns: readonly Column[], misfit: Misfit): PersonRow {
  const { firstName, lastName, mode, accessMinutes, ...worded } = saidIn(cells, columns);
  const person: ListedPerson = worded;
  const faults: RowFault[] = [];
  const fault = (field: string, sentence: string) => {
    faults.push({ field, message: `Line ${line}: ${sentence}` });
  };
  const name = worded.name ?? fullName(firstName, lastName);
  if (name === undefined) fault('name', 'there is no name.');
  else person.name = name;
  if (worded.category !== undefined) person.category = categoryIn(worded.category);
  if (mode !== undefined) {
    const known = modeIn(mode);
    if (known) person.mode = known;
    else fault('mode', `the mode of participation '${short(mode)}' is none of room, online, phone.`);
  }
  if (accessMinutes !== undefined) {
    const known = accessMinutesIn(accessMinutes);
    if (known !== null) person.accessMinutes = known;
    else fault('accessMinutes', `the access minutes '${short(accessMinutes)}' are none of 0, 1, 2, 3.`);
  }
  for (const [field, sentence] of outOfBounds(person, misfit)) fault(field, sentence);
  if (cells.slice(columns.length).some(isFilled))
    fault(
      'row',
      'it has more cells than there are columns. A comma within a text needs quotation marks around the text.',
    );
  const notes = notesOn(person, columns).map(([field, sentence]) => ({ field, message: `Line ${line}: ${sentence}` }));
  return { line, person, faults, ...(notes.length > 0 && { notes }) };
}

const ADDRESS = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+/;

/** A group that is probably mistyped, an e-mail address that can be none: taken as they stand. */
function notesOn({ category, contact }: ListedPerson, columns: readonly Column[]): [string, string][] {
  const isKnown = category === undefined || (categories as readonly string[]).includes(category);
  const isAddress = contact === undefined || ADDRESS.test(contact);
  const isMail = columns.some(({ field, header }) => field === 'contact' && isOfMail(header));
  return [
    ...(isKnown ? [] : [['category', `'${short(category)}' is none of the groups, and counts as other.`] as const]),
    ...(isAddress || !isMail ? [] : [['contact', `'${short(contact)}' is no e-mail address.`] as const]),
  ].map(([field, sentence]) => [field, sentence]);
}

function saidIn(cells: readonly string[], columns: readonly Column[]): Partial<Record<PersonField, string>> {
  const said: Partial<Record<PersonField, string>> = {};
  columns.forEach(({ field }, place) => {
    const value = (cells[place] ?? '').replace(/\s+/g, ' ').trim();
    if (field !== null && value !== '') said[field] = value;
  });
  return said;
}

/** What breaks the bounds of the register; it is cut for the preview, and the row is not taken. */
function outOfBounds(person: ListedPerson, misfit: Misfit): [string, string][] {
  return (Object.keys(person) as (keyof Registrant)[]).flatMap((field): [string, string][] => {
    const value = person[field];
    if (typeof value !== 'string') return [];
    const fault = misfit(field, value);
    if (fault === null) return [];
    Object.assign(person, { [field]: short(value) });
    return [[field, `'${short(value)}' ${fault === 'tooLong' ? 'is too long.' : 'holds control characters.'}`]];
  });
}

function fullName(first: string | undefined, last: string | undefined): string | undefined {
  if (!first || !last) return first ?? last;
  return first.toLowerCase().endsWith(` ${last.toLowerCase()}`) ? first : `${first} ${last}`;
}

/** The same name of the same organization twice is a fault of the second. */
function withDuplicates(rows: readonly PersonRow[]): PersonRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { line, person, faults } = row;
    if (!person.name) return row;
    const key = keyOf(person);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    if (before === undefined) return row;
    const message = `Line ${line}: ${short(person.name)} stands in line ${before} already.`;
    return { ...row, faults: [...faults, { field: 'name', message }] };
  });
}

function short(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, '\u00b7');
  return clean.length > 40 ? `${clean.slice(0, 39)}…` : clean;
}
