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

export async function handIn(session: Session, text: string): Promise<Receipt> {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'text/plain' }), 'statement.txt');
  return askAs<Receipt>(session, `/api/consultations/${session.consultationId}/statements`, { method: 'POST', body });
}
