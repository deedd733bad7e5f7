/** SHA-256 of UTF-8 text in lower-case hex. */
export type Hash = (text: string) => Promise<string>;

export type Fault = 'shape' | 'order' | 'digest' | 'facts' | 'opening' | 'hash' | 'notJson';

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

const HASH = /^[0-9a-f]{64}$/;
const PLACE = ['version', 'index', 'at', 'digest', 'hash'];
const READABLE = [...PLACE, 'type', 'v', 'salt', 'body', 'open'].toSorted().join();
const WITHHELD = [...PLACE, 'withheld'].toSorted().join();

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
    if (!isLine(line)) return { state: 'broken', n, why: 'shape' };
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

/** Whatever else stood in a line, nothing would vouch for it. */
function isLine(line: Line): boolean {
  if ('withheld' in line && line.withheld !== true) return false;
  return Object.keys(line).toSorted().join() === (line.withheld ? WITHHELD : READABLE);
}

/** What is wrong inside a line that can be read; of a withheld one there is nothing to see but its place. */
async function faultIn(line: Line, sha256: Hash): Promise<Fault | null> {
  if (line.withheld) return null;
  if ((await sha256(line.salt + line.body)) !== line.digest) return 'digest';
  const event = parsed(line.body) as Record<string, unknown> | null;
  if (!event) return 'notJson';
  if (event['type'] !== line.type || event['v'] !== line.v || event['at'] !== line.at) return 'facts';
  if (typeof line.open !== 'object' || line.open === null) return 'opening';
  for (const [pointer, opening] of Object.entries(line.open)) {
    const committed = commitmentAt(event, pointer);
    if (committed === null) return 'opening';
    if (opening === null) continue;
    if (!isOpening(opening) || (await sha256(opening.salt + opening.value)) !== committed) return 'opening';
  }
  return commitmentsIn(event).every((pointer) => Object.hasOwn(line.open, pointer)) ? null : 'opening';
}

function isOpening(opening: { salt: string; value: string }): boolean {
  return typeof opening.salt === 'string' && typeof opening.value === 'string' && Object.keys(opening).length === 2;
}

/** Where the commitments of an event stand. */
function commitmentsIn(node: unknown, pointer = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node);
  if (entries.length === 1 && entries[0]![0] === 'commitment' && HASH.test(String(entries[0]![1]))) return [pointer];
  return entries.flatMap(([key, value]) =>
    commitmentsIn(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
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
