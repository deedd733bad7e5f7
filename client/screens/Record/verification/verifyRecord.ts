/** SHA-256 of UTF-8 text in lower-case hex. */
export type Hash = (text: string) => Promise<string>;

export type Fault = 'order' | 'digest' | 'facts' | 'opening' | 'hash' | 'notJson';

export type Verdict =
  /** `grown`: the head asked for is in the record, and events came after it. */
  | { state: 'whole' | 'grown'; events: number }
  /** `n` counts lines from 1. */
  | { state: 'broken'; n: number; why: Fault }
  /** Whole in itself, but the head asked for is not in it. */
  | { state: 'other'; events: number };

interface Line {
  version: number;
  index: number;
  at: number;
  type: string;
  v: number;
  salt: string;
  body: string;
  open: Record<string, { salt: string; value: string } | null>;
  digest: string;
  hash: string;
  withheld?: true;
}

/**
 * Recomputes the chain of record.ndjson from its first line, by the rules of docs/PROTOCOL.md and by nobody's word but the file's.
 * `onLine` hears how many lines have been checked.
 */
export async function verifyRecord(
  lines: AsyncIterable<string>,
  { consultationId, head }: { consultationId: string; head: string },
  sha256: Hash,
  onLine: (n: number) => void = () => undefined,
): Promise<Verdict> {
  let hash = await sha256(consultationId);
  let hasHead = hash === head;
  let before: { version: number; index: number } = { version: 0, index: 0 };
  let n = 0;
  for await (const text of lines) {
    n += 1;
    const line = parsed(text);
    if (!line) return { state: 'broken', n, why: 'notJson' };
    hash = await sha256(hash + line.digest);
    const fault = follows(before, line) ? await faultIn(line, sha256) : 'order';
    if (fault) return { state: 'broken', n, why: fault };
    if (hash !== line.hash) return { state: 'broken', n, why: 'hash' };
    hasHead ||= hash === head;
    before = line;
    onLine(n);
  }
  if (!hasHead) return { state: 'other', events: n };
  return { state: hash === head ? 'whole' : 'grown', events: n };
}

function follows(before: { version: number; index: number }, { version, index }: Line): boolean {
  const isNext = version === before.version + 1 && index === 0;
  return isNext || (before.version > 0 && version === before.version && index === before.index + 1);
}

/** What is wrong inside a line that can be read; of a withheld one there is nothing to see but its place. */
async function faultIn(line: Line, sha256: Hash): Promise<Fault | null> {
  if (line.withheld) return null;
  if ((await sha256(line.salt + line.body)) !== line.digest) return 'digest';
  const event = parsed(line.body) as Record<string, unknown> | null;
  if (!event) return 'notJson';
  if (event['type'] !== line.type || event['v'] !== line.v || event['at'] !== line.at) return 'facts';
  for (const [pointer, opening] of Object.entries(line.open)) {
    const committed = commitmentAt(event, pointer);
    if (committed === null) return 'opening';
    if (opening && (await sha256(opening.salt + opening.value)) !== committed) return 'opening';
  }
  return null;
}

function commitmentAt(event: unknown, pointer: string): string | null {
  let at = event;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string, unknown>)[key];
  }
  const commitment = (at as { commitment?: unknown } | null)?.commitment;
  return typeof commitment === 'string' ? commitment : null;
}

function parsed(text: string): Line | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Line) : null;
  } catch {
    return null;
  }
}
