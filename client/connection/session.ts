import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import type { Role } from '#shared/consultation/roles.ts';

/** Who this page is, as the server answered. The ticket speaks for it on the socket; the cookie on plain requests. */
export interface Session {
  token: string;
  ticket: string;
  role: Role;
  personId: string;
  consultationId: string;
  /** What this person has said of themselves here. */
  profile: Profile;
  /** Where the public can join; the display shows it as a code. */
  joinUrl?: string | undefined;
}

interface SessionAnswer {
  ticket: string;
  role: Role;
  personId: string;
  consultationId: string;
  person?: Profile | null;
  mode?: Mode | null;
  joinUrl?: string | null;
}

/** The request was answered, but not as hoped: `message` is a sentence a person can act on. */
export class Unwelcome extends Error {
  readonly status: number;
  /** Names what happened, where the server does. */
  readonly code: string | undefined;
  constructor(status: number, message: string, code?: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const keyOf = (token: string) => `rostrum.session.${token}`;

/** Opens the link's session. The same tab stays the same person over reloads; a session that was lost is told again who they are. */
export async function openSession(token: string): Promise<Session> {
  const known = recall(token);
  const session = await post(token, known?.ticket);
  if (known?.profile.name && !session.profile.name) return introduce(session, known.profile);
  return session;
}

/** Says who the session's person is, in place of what they said before. */
export async function introduce({ token, ticket }: Session, { mode, ...person }: Profile): Promise<Session> {
  return post(token, ticket, { ...(Object.keys(person).length > 0 && { person }), ...(mode && { mode }) });
}

async function post(
  token: string,
  ticket: string | undefined,
  said: { person?: Profile; mode?: Mode } = {},
): Promise<Session> {
  const headers = { 'content-type': 'application/json', ...(ticket && { authorization: `Bearer ${ticket}` }) };
  const response = await fetch('/api/sessions', { method: 'POST', headers, body: JSON.stringify({ token, ...said }) });
  const { person, mode, joinUrl, ...answer } = await answerOf<SessionAnswer>(response);
  const profile: Profile = { ...person, ...(mode && { mode }) };
  sessionStorage.setItem(keyOf(token), JSON.stringify({ ticket: answer.ticket, profile }));
  return { ...answer, token, profile, ...(joinUrl && { joinUrl }) };
}

/** A plain request in the name of this page's person, whatever other roles the browser holds. */
export async function askAs<T>({ ticket }: Session, path: string, request: RequestInit = {}): Promise<T> {
  return answerOf<T>(
    await fetch(path, { ...request, headers: { ...request.headers, authorization: `Bearer ${ticket}` } }),
  );
}

/** The body of a good answer; otherwise the server's sentence. */
export async function answerOf<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  const said = (body as { error?: { code?: string; message?: string } } | null)?.error;
  throw new Unwelcome(response.status, said?.message ?? '', said?.code);
}

function recall(token: string): { ticket: string; profile: Profile } | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(token)) ?? 'null') as { ticket: string; profile: Profile } | null;
  } catch {
    return null;
  }
}
