import { answerOf, Unwelcome } from '#client/connection/session.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Founded, Links } from '../organizing.ts';

/** A browser sends no other characters in a header, and no token has any: it is wrong without asking. */
const SENDABLE = /^[\x21-\x7e]+$/;

function bearer(adminToken: string): { authorization: string } {
  if (!SENDABLE.test(adminToken)) throw new Unwelcome(401, '');
  return { authorization: `Bearer ${adminToken}` };
}
const json = (adminToken: string) => ({ ...bearer(adminToken), 'content-type': 'application/json' });

/** Whether the browser can read the file itself; Word and PDF files are read by the server. */
export function isPlainText({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type === 'text/plain' || type === 'text/markdown' || /\.(txt|md|text)$/i.test(name);
}

/** The text of a concept note. @throws Unwelcome with the server's sentence */
export async function textOf(file: File, adminToken: string): Promise<string> {
  if (isPlainText(file)) return (await file.text()).replace(/^\uFEFF/, '').normalize('NFC');
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch('/api/reading', { method: 'POST', headers: bearer(adminToken), body });
  return (await answerOf<{ text: string }>(answer)).text;
}

/** Creates the consultation. @throws Unwelcome, whose message names the keys that are wrong */
export async function create(setUp: Partial<SetUp>, adminToken: string): Promise<Founded> {
  const request = { method: 'POST', headers: json(adminToken), body: JSON.stringify(setUp) };
  const founded = await answerOf<Founded>(await fetch('/api/consultations', request));
  return { ...founded, ...(setUp.title !== undefined && { title: setUp.title }) };
}

/** Begins a rehearsal of a consultation, with a record of its own and simulated people, so many times as fast. @throws Unwelcome */
export async function rehearse(consultationId: string, adminToken: string, rate: number): Promise<Links> {
  const request = { method: 'POST', headers: json(adminToken), body: JSON.stringify({ chair: 'you', rate }) };
  const path = `/api/consultations/${consultationId}/rehearsal`;
  return (await answerOf<{ links: Links }>(await fetch(path, request))).links;
}
