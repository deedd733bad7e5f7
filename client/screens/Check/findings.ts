import type { Standing } from '#client/ui/StateMark.tsx';

export const checks = ['line', 'clock', 'address', 'record', 'disk', 'backup', 'sound', 'browser'] as const;
export type Check = (typeof checks)[number];

/** What a check found, as a key of check.json and what stands in its gaps. */
export interface Finding {
  check: Check;
  standing: Standing;
  key: string;
  gaps?: Record<string, number | string>;
}

/** As GET readiness answers. Times are Unix milliseconds, sizes bytes. */
export interface Readiness {
  now: number;
  writable: boolean;
  disk: { freeBytes: number; totalBytes: number };
  record: { commits: number; bytes: number };
  lastBackupAt: number | null;
  /** What links begin with; `loopback`: it opens on the server's own computer alone. */
  address: { url: string; loopback: boolean };
}

/** All that the page has measured so far; null is not known yet, `failed` was asked in vain. */
export interface Measured {
  isLive: boolean;
  roundTripMs: number | null;
  /** This device's clock less the server's, in milliseconds. */
  offsetMs: number | null;
  readiness: Readiness | 'failed' | null;
  sound: 'untried' | 'asked' | 'heard' | 'notHeard';
  browser: { wakeLock: boolean; vibration: boolean; notifications: boolean };
}

const SLOW_MS = 400;
const WRONG_CLOCK_MS = 2000;
const LITTLE_BYTES = 2e9;
const TOO_LITTLE_BYTES = 2e8;
const FRESH_BACKUP_MS = 24 * 3_600_000;

/** Every check, in the order in which they are shown. */
export function findingsOf(measured: Measured): Finding[] {
  return checks.map((check) => ({ check, ...looks[check](measured) }));
}

/** The place is ready when nothing is wrong and nothing is left to try; what is only worth knowing does not stop anybody. */
export function isPassed(findings: Finding[]): boolean {
  return findings.every(({ standing }) => standing === 'good' || standing === 'note');
}

type Look = (measured: Measured) => Omit<Finding, 'check'>;

const looks: Record<Check, Look> = {
  line: ({ isLive, roundTripMs }) => {
    if (!isLive) return { standing: 'bad', key: 'lost' };
    if (roundTripMs === null) return { standing: 'open', key: 'asking' };
    const gaps = { ms: Math.round(roundTripMs) };
    return roundTripMs < SLOW_MS ? { standing: 'good', key: 'good', gaps } : { standing: 'note', key: 'slow', gaps };
  },
  clock: ({ offsetMs }) => {
    if (offsetMs === null) return { standing: 'open', key: 'asking' };
    const ahead = offsetMs > 0;
    const ms = Math.abs(Math.round(offsetMs));
    if (ms < WRONG_CLOCK_MS) return { standing: 'good', key: ahead ? 'ahead' : 'behind', gaps: { ms } };
    return { standing: 'note', key: ahead ? 'farAhead' : 'farBehind', gaps: { ms, seconds: Math.round(ms / 1000) } };
  },
  address: readinessLook(({ address: { url, loopback } }) =>
    // Whoever tries Rostrum alone on one computer is not stopped by it.
    loopback ? { standing: 'note', key: 'loopback', gaps: { url } } : { standing: 'good', key: 'good', gaps: { url } },
  ),
  record: readinessLook(({ writable, record }) =>
    writable
      ? { standing: 'good', key: 'good', gaps: { count: record.commits } }
      : { standing: 'bad', key: 'notWritable' },
  ),
  disk: readinessLook(({ disk: { freeBytes } }) => {
    const gaps = { gigabytes: Math.round(freeBytes / 1e8) / 10 };
    if (freeBytes < TOO_LITTLE_BYTES) return { standing: 'bad', key: 'tooLittle', gaps };
    return freeBytes < LITTLE_BYTES
      ? { standing: 'note', key: 'little', gaps }
      : { standing: 'good', key: 'good', gaps };
  }),
  backup: readinessLook(({ now, lastBackupAt }) => {
    if (lastBackupAt === null) return { standing: 'note', key: 'none' };
    const hours = Math.max(0, Math.floor((now - lastBackupAt) / 3_600_000));
    const gaps = { at: lastBackupAt, count: hours };
    return now - lastBackupAt < FRESH_BACKUP_MS
      ? { standing: 'good', key: 'fresh', gaps }
      : { standing: 'note', key: 'old', gaps };
  }),
  sound: ({ sound }) => {
    const standing = { untried: 'open', asked: 'open', heard: 'good', notHeard: 'note' } as const;
    return { standing: standing[sound], key: sound };
  },
  browser: ({ browser }) => {
    const missing = Object.values(browser).filter((can) => !can).length;
    return missing === 0
      ? { standing: 'good', key: 'good' }
      : { standing: 'note', key: 'some', gaps: { count: missing } };
  },
};

function readinessLook(look: (readiness: Readiness) => Omit<Finding, 'check'>): Look {
  return ({ readiness }) => {
    if (readiness === null) return { standing: 'open', key: 'asking' };
    return readiness === 'failed' ? { standing: 'bad', key: 'failed' } : look(readiness);
  };
}
