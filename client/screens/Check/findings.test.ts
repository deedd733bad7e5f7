import { expect, test } from 'vitest';
import { findingsOf, isPassed, type Check, type Measured, type Readiness } from './findings.ts';

const readiness: Readiness = {
  now: 1_000_000_000,
  writable: true,
  disk: { freeBytes: 5e10, totalBytes: 1e11 },
  record: { commits: 3, bytes: 900 },
  lastBackupAt: 999_000_000,
  address: { url: 'https://floor.example.org', loopback: false },
};
const good: Measured = {
  isLive: true,
  roundTripMs: 12.4,
  offsetMs: -35.2,
  readiness,
  sound: 'heard',
  browser: { wakeLock: true, vibration: true, notifications: true },
};
const of = (check: Check, change: Partial<Measured>) =>
  findingsOf({ ...good, ...change }).find((finding) => finding.check === check);
const server = (change: Partial<Readiness>) => ({ readiness: { ...readiness, ...change } });

test('CL208 each check says in a word how it stands, and a place where all is good is ready', () => {
  expect(findingsOf(good).map(({ check, standing }) => `${check} ${standing}`)).toEqual([
    'line good',
    'clock good',
    'address good',
    'record good',
    'disk good',
    'backup good',
    'sound good',
    'browser good',
  ]);
  expect(isPassed(findingsOf(good))).toBe(true);
});

test('CL209 what is wrong or not tried yet keeps a place from being ready; what is worth knowing does not', () => {
  const wrong: [Check, Partial<Measured>][] = [
    ['line', { isLive: false }],
    ['record', server({ writable: false })],
    ['disk', server({ disk: { freeBytes: 1e8, totalBytes: 1e11 } })],
    ['record', { readiness: 'failed' }],
  ];
  for (const [check, change] of wrong) expect(of(check, change)?.standing).toBe('bad');
  const untried: [Check, Partial<Measured>][] = [
    ['line', { roundTripMs: null }],
    ['clock', { offsetMs: null }],
    ['backup', { readiness: null }],
    ['sound', { sound: 'untried' }],
    ['sound', { sound: 'asked' }],
  ];
  for (const [check, change] of untried) expect(of(check, change)?.standing).toBe('open');
  const noted: [Check, Partial<Measured>][] = [
    ['line', { roundTripMs: 900 }],
    ['clock', { offsetMs: 240_000 }],
    ['disk', server({ disk: { freeBytes: 1e9, totalBytes: 1e11 } })],
    ['backup', server({ lastBackupAt: null })],
    ['address', server({ address: { url: 'http://127.0.0.1:3000', loopback: true } })],
    ['sound', { sound: 'notHeard' }],
    ['browser', { browser: { ...good.browser, vibration: false } }],
  ];
  for (const [check, change] of noted) {
    expect(of(check, change)?.standing).toBe('note');
    expect(isPassed(findingsOf({ ...good, ...change }))).toBe(true);
  }
  for (const [, change] of [...wrong, ...untried]) expect(isPassed(findingsOf({ ...good, ...change }))).toBe(false);
});

test('CL210 the device is compared with the server in milliseconds, ahead or behind', () => {
  expect(of('clock', { offsetMs: 35.2 })).toMatchObject({ key: 'ahead', gaps: { ms: 35 } });
  expect(of('clock', { offsetMs: -35.2 })).toMatchObject({ key: 'behind', gaps: { ms: 35 } });
  expect(of('clock', { offsetMs: -240_000 })).toMatchObject({ key: 'farBehind', gaps: { seconds: 240 } });
});
