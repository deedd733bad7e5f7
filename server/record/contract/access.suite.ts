import { expect, it } from 'vitest';
import type { LinkRow, SessionRow } from '../accessPort.ts';
import { begin, type UnderTest } from './harness.ts';

const chairLink: LinkRow = {
  linkId: 'l1',
  consultationId: 'c1',
  role: 'chair',
  tokenHash: 'hash of token 1',
  createdAt: 1,
  revokedAt: null,
};
const hallLink: LinkRow = { ...chairLink, linkId: 'l2', role: 'participant', tokenHash: 'hash of token 2' };
const session: SessionRow = {
  sessionId: 's1',
  ticketHash: 'hash of ticket 1',
  linkId: 'l2',
  consultationId: 'c1',
  role: 'participant',
  personId: 'p1',
  profile: { name: 'Ada \0 Lovelace', accessMinutes: 2 },
  mode: 'online',
  createdAt: 7,
};

/** Links, sessions and persons. */
export function accessContract(test: UnderTest): void {
  it('RC17 links are kept, found by the hash of their token, and once revoked stay so', async () => {
    await begin(test.record, 'c1');
    await test.record.addLinks([chairLink, hallLink]);
    await test.record.revokeLink('l2', 99);
    await test.record.revokeLink('l2', 100);
    await test.alsoAfterRestart(async (record) => {
      expect(await record.linkByTokenHash('hash of token 1')).toEqual(chairLink);
      expect(await record.linkByTokenHash('hash of token 2')).toEqual({ ...hallLink, revokedAt: 99 });
      expect(await record.linkByTokenHash('hash of token 3')).toBeNull();
      expect(await record.link('l1')).toEqual(chairLink);
      expect(await record.link('l3')).toBeNull();
      expect((await record.links('c1')).map(({ linkId }) => linkId).sort()).toEqual(['l1', 'l2']);
      expect(await record.links('c2')).toEqual([]);
    });
  });

  it('RC18 sessions are kept, found by the hash of their ticket, and change in profile and mode only', async () => {
    await begin(test.record, 'c1');
    await test.record.addSession(session);
    expect(await test.record.sessionByTicketHash('hash of ticket 1')).toEqual(session);
    await test.record.updateSession('s1', { mode: 'room' });
    await test.record.updateSession('s1', { profile: { name: 'Ada' } });
    const changed = { ...session, mode: 'room', profile: { name: 'Ada' } };
    await test.alsoAfterRestart(async (record) => {
      expect(await record.sessionByTicketHash('hash of ticket 1')).toEqual(changed);
      expect(await record.sessionByTicketHash('hash of ticket 2')).toBeNull();
    });
  });

  it('RC18 an erased person leaves no session, and no word of theirs behind it', async () => {
    await begin(test.record, 'c1');
    await test.record.addSession({ ...session, profile: { name: 'Ada Lovelace' } });
    await test.record.addSession({ ...session, sessionId: 's2', ticketHash: 'hash of ticket 2', personId: 'p2' });
    expect(await test.record.eraseSessions('c1', 'p1')).toBe(1);
    expect(await test.record.eraseSessions('c1', 'p1')).toBe(0);
    expect(await test.record.sessionByTicketHash('hash of ticket 1')).toBeNull();
    expect(await test.record.sessionByTicketHash('hash of ticket 2')).toMatchObject({ profile: session.profile });
    expect(await test.harness.bytes()).not.toContain('Ada Lovelace');
  });

  it('RC34 a link takes the place of another, and only the sessions that stay go on under it', async () => {
    await begin(test.record, 'c1');
    await test.record.addLinks([chairLink, hallLink]);
    const other = { ...session, sessionId: 's2', ticketHash: 'hash of ticket 2' };
    for (const each of [session, other]) await test.record.addSession(each);
    const change = { consultationId: 'c1', role: 'participant' as const, at: 50 };
    const next = { ...hallLink, linkId: 'l3', tokenHash: 'hash of token 3', createdAt: 50 };
    expect(await test.record.replaceLinks({ ...change, next, stay: ['s2', 's9'] })).toEqual({ revoked: ['l2'] });
    const last = { ...next, linkId: 'l4', tokenHash: 'hash of token 4' };
    expect(await test.record.replaceLinks({ ...change, next: last, stay: 'all' })).toEqual({ revoked: ['l3'] });
    await test.alsoAfterRestart(async (record) => {
      const live = (await record.links('c1')).filter(({ revokedAt }) => revokedAt === null);
      expect(live.map(({ linkId }) => linkId).sort()).toEqual(['l1', 'l4']);
      expect(await record.sessionByTicketHash('hash of ticket 1')).toMatchObject({ linkId: 'l2' });
      expect(await record.sessionByTicketHash('hash of ticket 2')).toMatchObject({ linkId: 'l4' });
    });
    expect(await test.record.replaceLinks({ ...change, next: null, stay: [] })).toEqual({ revoked: ['l4'] });
    expect((await test.record.links('c1')).filter(({ revokedAt }) => revokedAt === null)).toEqual([chairLink]);
  });

  it('RC19 a person ordinal is given once, also after a restart', async () => {
    await begin(test.record, 'c1');
    await begin(test.record, 'c2');
    const together = await Promise.all(Array.from({ length: 20 }, () => test.record.nextPersonOrdinal('c1')));
    expect(together.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    await test.reopen();
    expect(await test.record.nextPersonOrdinal('c1')).toBe(21);
    expect(await test.record.nextPersonOrdinal('c2')).toBe(1);
    await expect(test.record.nextPersonOrdinal('c3')).rejects.toThrow('c3');
  });
}
