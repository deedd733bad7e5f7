import { askAs, type Session } from '#client/connection/session.ts';
import type { Registrant } from '#shared/consultation/people/registration.ts';

/** A row of the file: what it says of somebody, and what is wrong with it, in words. `line` counts as the spreadsheet does, from 1. */
export interface ImportRow {
  line: number;
  person: Partial<Registrant>;
  faults: { field: string; message: string }[];
  /** What is worth a look and keeps nobody from being taken. */
  notes?: { field: string; message: string }[];
  /** On the register already. */
  known: boolean;
}

export interface ImportPreview {
  rows: ImportRow[];
  /** A column without a field is not taken. */
  columns: { header: string; field: string | null }[];
  accepted: number;
  refused: number;
  /** Of those accepted: new on the register, brought up to date, and there already as the file says. */
  added: number;
  updated: number;
  unchanged: number;
}

/** Reads the file without taking anything. @throws Unwelcome with the server's sentence */
export function previewPeople(session: Session, file: File): Promise<ImportPreview> {
  return send(session, file, '?preview=1');
}

/** Takes every row, or none. @throws Unwelcome with the server's sentence */
export function importPeople(session: Session, file: File): Promise<ImportPreview> {
  return send(session, file, '');
}

async function send(session: Session, file: File, query: string): Promise<ImportPreview> {
  const body = new FormData();
  body.append('file', file);
  return askAs(session, `/api/consultations/${session.consultationId}/people${query}`, { method: 'POST', body });
}

/** Rows with faults first, then those with something to look at, each in the order of the file. */
export function rowsToShow(rows: readonly ImportRow[]): ImportRow[] {
  const rank = ({ faults, notes = [] }: ImportRow) => (faults.length > 0 ? 0 : notes.length > 0 ? 1 : 2);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
