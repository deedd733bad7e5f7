import { beforeEach, expect, it } from 'vitest';
import { openMemoryRecord } from '#server/record/memory/memoryRecord.ts';
import { roles } from '#shared/consultation/roles.ts';
import type { RecordPort } from '#server/record/port.ts';
import {
  addLinksOfThisSecret,
  createLinks,
  linkOfToken,
  linkUrls,
  newLink,
  replaceLink,
  replacedLink,
} from './links.ts';

const secret = Buffer.alloc(32, 7);
let record: RecordPort;
beforeEach(async () => {
  record = await openMemoryRecord({ vaultPathsOf: () => [] });
});

const tokenIn = (url: string | undefined) => url!.split('/join/')[1]!;

it('AC3 a consultation gets one link for each role, and the store holds no token', async () => {
  await createLinks(record, secret, 'c1', 5);
  const urls = await linkUrls(record, secret, 'c1', 'https://example.org/');
  expect(Object.keys(urls).sort()).toEqual([...roles].sort());
  const kept = JSON.stringify(await record.links('c1'));
  for (const role of roles) {
    expect(urls[role]).toMatch(/^https:\/\/example\.org\/join\/[\w-]{43}$/);
    expect(await linkOfToken(record, tokenIn(urls[role]))).toMatchObject({ role, consultationId: 'c1', createdAt: 5 });
    expect(kept).not.toContain(tokenIn(urls[role]));
  }
  expect(new Set(Object.values(urls)).size).toBe(8);
});

it('AC4 an unknown token and a revoked one give the same nothing', async () => {
  await createLinks(record, secret, 'c1', 5);
  const { chair } = await linkUrls(record, secret, 'c1', '');
  const link = await linkOfToken(record, tokenIn(chair));
  await record.revokeLink(link!.linkId, 9);
  expect(await linkOfToken(record, tokenIn(chair))).toBeNull();
  expect(await linkOfToken(record, 'unknown')).toBeNull();
  expect(await linkUrls(record, secret, 'c1', '')).not.toHaveProperty('chair');
});

it('AC4 a new link takes the place of a revoked one', async () => {
  const [organizer] = await createLinks(record, secret, 'c1', 5);
  await record.revokeLink(organizer!.linkId, 9);
  await record.addLinks([newLink(secret, 'c1', 'organizer', 9)]);
  const urls = await linkUrls(record, secret, 'c1', '');
  expect(await linkOfToken(record, tokenIn(urls.organizer))).toMatchObject({ role: 'organizer', createdAt: 9 });
});

it('AC5 links that were made with another secret are not handed out', async () => {
  await createLinks(record, secret, 'c1', 5);
  await expect(linkUrls(record, Buffer.alloc(32, 8), 'c1', '')).rejects.toThrow('another secret');
});

it('AC12 a replaced link is told apart from one that nobody ever made, and from one that has no successor', async () => {
  await createLinks(record, secret, 'c1', 5);
  const { chair } = await linkUrls(record, secret, 'c1', '');
  const change = { consultationId: 'c1', role: 'chair' as const, stay: [] };
  const { revoked, next } = await replaceLink(record, secret, { ...change, at: 9, hasNext: true });
  expect(revoked).toHaveLength(1);
  expect((await linkUrls(record, secret, 'c1', '')).chair).not.toBe(chair);
  expect(await linkOfToken(record, tokenIn(chair))).toBeNull();
  expect(await replacedLink(record, tokenIn(chair))).toMatchObject({ role: 'chair', revokedAt: 9 });
  expect(await replacedLink(record, 'unknown')).toBeNull();
  expect(await replaceLink(record, secret, { ...change, at: 10, hasNext: false })).toEqual({
    revoked: [next!.linkId],
    next: null,
  });
  expect(await replacedLink(record, tokenIn(chair))).toBeNull();
  expect(await linkUrls(record, secret, 'c1', '')).not.toHaveProperty('chair');
});

it('AC13 on a machine with another secret the old links go on opening, and each role gets one that can be shown', async () => {
  const there = Buffer.alloc(32, 8);
  await createLinks(record, there, 'c1', 5);
  const old = await linkUrls(record, there, 'c1', '');
  await replaceLink(record, there, { consultationId: 'c1', role: 'display', at: 6, stay: [], hasNext: false });
  const rest = roles.filter((role) => role !== 'display');
  expect(await addLinksOfThisSecret(record, secret, 'c1', 9)).toEqual(rest);
  expect(await addLinksOfThisSecret(record, secret, 'c1', 10)).toEqual([]);
  const shown = await linkUrls(record, secret, 'c1', '');
  expect(Object.keys(shown).sort()).toEqual([...rest].sort());
  for (const token of [tokenIn(old.chair), tokenIn(shown.chair)])
    expect(await linkOfToken(record, token)).toMatchObject({ role: 'chair' });
});
