import type { RequestId } from '#shared/basics/ids.ts';
import { speakingMinutes } from '#shared/basics/speakingMinutes.ts';
import { askAs, type Session } from '#client/connection/session.ts';

export interface Receipt {
  statementId: string;
  receipt: string;
  words: number;
  minutes: number;
}

/** How many words a text has and how long it takes to say, to the half minute. */
export function lengthOf(text: string): { words: number; minutes: number } {
  const words = text.trim().split(/\s+/).filter(Boolean).length;
  return { words, minutes: speakingMinutes(words) };
}

/** The text of a Word, PDF or plain file, for the person to read over before it is handed in. */
export async function textOf(session: Session, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file, file.name);
  return (await askAs<{ text: string }>(session, '/api/reading', { method: 'POST', body })).text;
}

/** Hands a text in, for a request of one's own or as a written contribution. */
export async function handIn(session: Session, text: string, requestId?: RequestId): Promise<Receipt> {
  const body = new FormData();
  if (requestId !== undefined) body.append('requestId', requestId);
  body.append('file', new Blob([text], { type: 'text/plain' }), 'statement.txt');
  return askAs<Receipt>(session, `/api/consultations/${session.consultationId}/statements`, { method: 'POST', body });
}
