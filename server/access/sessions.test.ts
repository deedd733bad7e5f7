import { beforeEach, expect, it } from 'vitest';
import { openMemoryRecord } from '#server/record/memory/memoryRecord.ts';
import { MemoryStore } from '#server/record/memory/memoryStore.ts';
import type { RecordPort } from '#server/record/port.ts';
import { createLinks } from './links.ts';
import { tokenOf } from './secret.ts';
import { cookieName, join, resolve } from './sessions.ts';

const secret = Buffer.alloc(32, 7);
let store: MemoryStore;
let record: RecordPort;
let participant: { linkId: string; token: string };
let chair: { linkId: string; token: string };

beforeEach(async () => {
  store = new MemoryStore();
  record = await openMemoryRecord({ store, vaultPathsOf: () => [] });
  await record.createConsultation({ consultationId: 'c1', createdAt: 1, meta: {} });
  const links = await createLinks(record, secret, 'c1', 1);
  const linkFor = (role: string) => {
    const { linkId } = links.find((link) => link.role === role)!;
    return { linkId, token: tokenOf(secret, linkId) };
  };
  [participant, chair] = [linkFor('participant'), linkFor('chair')];
});

async function joined(token: string, presented: string[] = [], more: object = {}) {
  const found = await join(record, { token, presented, ...more }, 10);
  return found!;
}

it('AC6 without a ticket of the link everyone is a new person', async () => {
  const first = await joined(participant.token, [], { person: { name: 'Ada', honorific: '' }, mode: 'room' });
  expect(first).toMatchObject({
    isNew: true,
    session: { personId: 'p1', role: 'participant', consultationId: 'c1', mode: 'room' },
  });
  expect(first.session.profile).toEqual({ name: 'Ada' });
  expect(first.ticket).toMatch(/^[\w-]{43}$/);
  const second = await joined(participant.token, ['unknown']);
  expect(second.session).toMatchObject({ personId: 'p2', mode: 'online', profile: {} });
});

it('AC6 a live ticket or cookie of the same link gives the same person and the same ticket', async () => {
  const first = await joined(participant.token);
  const again = await joined(participant.token, ['unknown', first.ticket]);
  expect(again).toEqual({ ...first, isNew: false });
});

it('AC7 a ticket of another link makes nobody the same person', async () => {
  const first = await joined(participant.token);
  const other = await joined(chair.token, [first.ticket]);
  expect(other.session).toMatchObject({ personId: 'p2', role: 'chair' });
  expect(cookieName(participant.linkId)).not.toBe(cookieName(chair.linkId));
  const back = await joined(participant.token, [other.ticket, first.ticket]);
  expect(back.session.personId).toBe('p1');
});

it('AC8 a ticket resolves to its session, also after a restart, until its link is revoked', async () => {
  const { ticket, session } = await joined(participant.token);
  expect(await resolve(record, ticket)).toEqual(session);
  record = await openMemoryRecord({ store, vaultPathsOf: () => [] });
  expect(await resolve(record, ticket)).toEqual(session);
  expect(await resolve(record, 'unknown')).toBeNull();
  await record.revokeLink(participant.linkId, 11);
  expect(await resolve(record, ticket)).toBeNull();
  expect(await join(record, { token: participant.token, presented: [ticket] }, 12)).toBeNull();
});

it('AC8 the store holds no ticket', async () => {
  const { ticket } = await joined(participant.token);
  expect(JSON.stringify([...store.sessions])).not.toContain(ticket);
});

it('AC9 posting again replaces the profile, and leaves it where none is given', async () => {
  const first = await joined(participant.token, [], { person: { name: 'Ada', country: 'Fiji' } });
  const changed = await joined(participant.token, [first.ticket], {
    person: { name: 'Ada L.', country: '' },
    mode: 'phone',
  });
  expect(changed.session).toMatchObject({ profile: { name: 'Ada L.' }, mode: 'phone', personId: 'p1' });
  const left = await joined(participant.token, [first.ticket]);
  expect(left.session).toEqual(changed.session);
});
