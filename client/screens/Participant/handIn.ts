import { askAs, type Session } from '#client/connection/session.ts';

export interface Receipt {
  statementId: string;
  receipt: string;
  words: number;
  minutes: number;
}

/** The pace of speech that interpreters ask for. */
const WORDS_PER_MINUTE = 120;

/** How many words a text has and how long it takes to say, to the half minute. */
export function lengthOf(text: string): { words: number; minutes: number } {
  const words = text.trim().split(/\s+/).filter(Boolean).length;
  return { words, minutes: Math.ceil((words / WORDS_PER_MINUTE) * 2) / 2 };
}

export async function handIn(session: Session, text: string): Promise<Receipt> {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'text/plain' }), 'statement.txt');
  return askAs<Receipt>(session, `/api/consultations/${session.consultationId}/statements`, { method: 'POST', body });
}
