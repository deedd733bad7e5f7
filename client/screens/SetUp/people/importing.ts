import { askAs, type Session } from '#client/connection/session.ts';
import type { Registrant } from '#shared/consultation/people/registration.ts';

/** A row of the file: what it says of somebody, and what is wrong with it, in words. `line` counts as the spreadsheet does, from 1. */
export interface ImportRow {
  line: number;
  person: Partial<Registrant>;
  faults: { field: string; message: string }[];
  /** On the register already. */
  known: boolean;
}

export interface ImportPreview {
  rows: ImportRow[];
  /** A column without a field is not taken. */
  columns: { header: string; field: string | null }[];
  accepted: number;
  refused: number;
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

/** Rows with faults first, each in the order of the file: they are what has to be looked at. */
export function rowsToShow(rows: readonly ImportRow[]): ImportRow[] {
  return [...rows.filter(({ faults }) => faults.length > 0), ...rows.filter(({ faults }) => faults.length === 0)];
}
