import { commitmentAt, commitmentsIn, type Opening } from './vault.ts';
import { commitmentOf, digestOf, genesisOf, hashOf } from './chain.ts';

/** A line whose content the reader may not see: it still links the chain. */
export interface WithheldLine {
  version: number;
  index: number;
  digest: string;
  hash: string;
  withheld: true;
}

/** A line as it stands in record.ndjson; `n` is checked where it is given, and counted anyway. */
export interface OpenLine {
  n?: number;
  version: number;
  index: number;
  at: number;
  type: string;
  v: number;
  salt: string;
  body: string;
  open: Record<string, Opening>;
  digest: string;
  hash: string;
}

export type ChainLine = OpenLine | WithheldLine;

export type Verification =
  { ok: true; commits: number; events: number; head: string } | { ok: false; n: number; why: string };

/**
 * Walks a record from its first event and says whether every line is what was appended, or at which event the chain breaks and
 * why. Withheld lines are checked as links only. A record cut off at its end is whole in itself: only a head that somebody kept
 * (`?head=`, the printed documents) tells.
 */
export async function verifyLines(lines: AsyncIterable<ChainLine>, consultationId: string): Promise<Verification> {
  let hash = genesisOf(consultationId);
  let [n, version, index] = [0, 0, -1];
  for await (const line of lines) {
    n += 1;
    const follows =
      (line.version === version && line.index === index + 1) || (line.version === version + 1 && line.index === 0);
    if (n === 1 ? line.version !== 1 || line.index !== 0 : !follows) {
      return broken(n, `version ${line.version}.${line.index} cannot follow ${version}.${Math.max(index, 0)}`);
    }
    const why = 'withheld' in line ? null : wrongInside(line, n);
    if (why) return broken(n, why);
    hash = hashOf(hash, line.digest);
    if (hash !== line.hash) return broken(n, 'the hash does not follow from the event before');
    [version, index] = [line.version, line.index];
  }
  return { ok: true, commits: version, events: n, head: hash };
}

function broken(n: number, why: string): Verification {
  return { ok: false, n, why };
}

/** Why the line's own content is not what its digest stands for, or null. */
function wrongInside(line: OpenLine, n: number): string | null {
  if (line.n !== undefined && line.n !== n) return `event ${line.n} stands where ${n} belongs`;
  if (digestOf(line.salt, line.body) !== line.digest) return 'the digest is not that of the stored body';
  let event: Record<string, unknown>;
  try {
    event = JSON.parse(line.body) as Record<string, unknown>;
  } catch {
    return 'the stored body is not JSON';
  }
  if (event['type'] !== line.type || event['v'] !== line.v || event['at'] !== line.at)
    return 'type, v or at are not those of the body';
  for (const [pointer, opening] of Object.entries(line.open)) {
    const commitment = commitmentAt(event, pointer);
    if (commitment === null) return `no commitment stands at ${pointer}`;
    if (opening && commitmentOf(opening.salt, opening.value) !== commitment)
      return `the value at ${pointer} is not the committed one`;
  }
  const closed = commitmentsIn(event).find((pointer) => !Object.hasOwn(line.open, pointer));
  if (closed !== undefined) return `the value at ${closed} was left out`;
  return null;
}
