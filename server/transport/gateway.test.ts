import { expect, it } from 'vitest';
import { isOwnOrigin } from './gateway.ts';

it('GW2 pages of the host that was asked and of the public address are our own, and what is no browser', () => {
  const isOwn = (origin: string | undefined, publicUrl?: string) =>
    isOwnOrigin({ origin, host: '127.0.0.1:3000' }, publicUrl);
  expect(isOwn(undefined)).toBe(true);
  expect(isOwn('http://127.0.0.1:3000')).toBe(true);
  expect(isOwn('https://rostrum.example.org', 'https://rostrum.example.org')).toBe(true);
  expect(isOwn('https://rostrum.example.org')).toBe(false);
  expect(isOwn('http://rostrum.example.org', 'https://rostrum.example.org')).toBe(false);
  expect(isOwn('http://127.0.0.1:3001')).toBe(false);
  for (const origin of ['null', '', 'https://evil.example.org', 'https://rostrum.example.org.evil.org'])
    expect([origin, isOwn(origin, 'https://rostrum.example.org')]).toEqual([origin, false]);
});
