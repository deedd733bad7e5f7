import type { Role } from '#shared/consultation/roles.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { ask, type Answer } from './httpClient.ts';
import { aSetUp } from './setUps.ts';
import { SocketClient } from './socketClient.ts';
import { ADMIN, afterwards } from './testServer.ts';

export interface Session {
  ticket: string;
  role: Role;
  personId: string;
  consultationId: string;
}

/** A consultation of a running server, entered only as an outside client can. */
export class Meeting {
  constructor(
    public url: string,
    readonly id: string,
    readonly links: Record<Role, string>,
  ) {}

  tokenOf(role: Role): string {
    return this.links[role].split('/join/')[1] ?? '';
  }

  get path(): string {
    return `${this.url}/api/consultations/${this.id}`;
  }

  /** Opens a session on a role's link: a new person, unless `bearer` says otherwise. */
  async session(role: Role, more: { person?: object; mode?: string; bearer?: string } = {}): Promise<Session> {
    const { bearer, ...body } = more;
    const answer = await ask(`${this.url}/api/sessions`, { bearer, json: { token: this.tokenOf(role), ...body } });
    if (answer.status !== 201) throw new Error(`POST /api/sessions: ${answer.status} ${answer.text}`);
    return answer.body as Session;
  }

  /** A socket on a session's ticket, closed after the test. */
  connect(ticket: string, options: Record<string, unknown> = {}): Promise<SocketClient> {
    const client = new SocketClient(this.url, ticket, this.id, options);
    afterwards(() => client.close());
    return client.connected();
  }

  async join(role: Role, more: { person?: object; mode?: string } = {}): Promise<SocketClient & { personId: string }> {
    const { ticket, personId } = await this.session(role, more);
    return Object.assign(await this.connect(ticket), { personId });
  }

  participant(name: string, more: object = {}): Promise<SocketClient & { personId: string }> {
    return this.join('participant', { person: { name, ...more } });
  }

  get(path: string, bearer?: string): Promise<Answer> {
    return ask(`${this.path}/${path}`, { bearer });
  }

  /** The chair, with the sitting, the first item and its list open. */
  async opened(itemId = 'networks'): Promise<SocketClient & { personId: string }> {
    const chair = await this.join('chair');
    await chair.done('OpenSitting');
    await chair.done('OpenItem', { itemId });
    await chair.done('OpenSpeakersList');
    return chair;
  }
}

/** Founds a consultation over HTTP. */
export async function found(server: { url: string }, changes: Partial<SetUp> = {}): Promise<Meeting> {
  const answer = await ask(`${server.url}/api/consultations`, { bearer: ADMIN, json: aSetUp(changes) });
  if (answer.status !== 201) throw new Error(`POST /api/consultations: ${answer.status} ${answer.text}`);
  return new Meeting(server.url, answer.body.id, answer.body.links);
}

/** The same meeting at a server that was started anew. */
export function at(server: { url: string }, meeting: Meeting): Meeting {
  return new Meeting(server.url, meeting.id, meeting.links);
}
