#!/usr/bin/env node
/**
 * Checks a record of Rostrum with nothing but Node: node verify-record.mjs record.ndjson [--head <hash>] [--id <consultation>]
 *
 * A record is a chain. Each line holds the digest of its event, SHA-256 of salt and body, and a hash, SHA-256 of the hash before it
 * and its digest; the hash before the first is SHA-256 of the consultation's id. What people said of themselves stands in the body as
 * a commitment, SHA-256 of a salt and the value, which `open` opens unless it was erased. Lines that a reader may not see keep their
 * digest and hash. A record that lacks its end is whole in itself: only a head that somebody kept (--head) tells.
 *
 * Ends with 0 if the chain holds, 1 if it breaks (and says at which line and why), 2 if it could not be checked.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

const USAGE = 'node verify-record.mjs <record.ndjson> [--head <hash>] [--id <consultation>]';
const HASH = /^[0-9a-f]{64}$/;
const PLACE = ['version', 'index', 'at', 'digest', 'hash'];
const READABLE = [...PLACE, 'type', 'v', 'salt', 'body', 'open'];
const WITHHELD = [...PLACE, 'withheld'];

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What breaks the chain, at a line counted from 1. */
class Broken extends Error {
  constructor(line, why) {
    super(`line ${line}: ${why}`);
  }
}

/** What keeps it from being checked at all. */
class Unusable extends Error {}

function options(args) {
  const wanted = { file: null, head: null, id: null };
  for (let place = 0; place < args.length; place += 1) {
    const name = /^--(head|id)$/.exec(args[place])?.[1];
    if (name) wanted[name] = args[(place += 1)] ?? '';
    else if (args[place].startsWith('-') || wanted.file !== null) throw new Unusable(`Usage: ${USAGE}`);
    else wanted.file = args[place];
  }
  if (wanted.file === null) throw new Unusable(`Usage: ${USAGE}`);
  if (wanted.head !== null && !HASH.test(wanted.head))
    throw new Unusable('A head is a hash of 64 hexadecimal digits in lower case.');
  return wanted;
}

function parsed(text, n) {
  let line;
  try {
    line = JSON.parse(text);
  } catch {
    throw new Broken(n, 'it is not JSON');
  }
  if (typeof line !== 'object' || line === null) throw new Broken(n, 'it is not a line of a record');
  if (!HASH.test(line.digest) || !HASH.test(line.hash)) throw new Broken(n, 'it has no digest or no hash');
  checkKeys(line, n);
  return line;
}

/** Whatever else stood in a line, nothing would vouch for it. */
function checkKeys(line, n) {
  if ('withheld' in line && line.withheld !== true) throw new Broken(n, 'withheld is not true');
  const [keys, what] = line.withheld ? [WITHHELD, 'a withheld line'] : [READABLE, 'a line'];
  const foreign = Object.keys(line).find((key) => !keys.includes(key));
  if (foreign !== undefined) throw new Broken(n, `${what} holds no ${foreign.slice(0, 40)}`);
  const missing = keys.find((key) => !(key in line));
  if (missing !== undefined) throw new Broken(n, `it has no ${missing}`);
}

function bodyOf(line, n) {
  if (typeof line.body !== 'string' || typeof line.salt !== 'string') throw new Broken(n, 'it has no body or no salt');
  if (sha256(line.salt + line.body) !== line.digest) throw new Broken(n, 'the digest is not that of salt and body');
  try {
    return JSON.parse(line.body);
  } catch {
    throw new Broken(n, 'the body is not JSON');
  }
}

/** The commitment at a JSON pointer of an event. */
function commitmentAt(event, pointer) {
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce((node, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? node[key] : null;
  }, event);
  return found?.commitment;
}

/** Where the commitments of an event stand. */
function commitmentsIn(node, pointer = '') {
  if (typeof node !== 'object' || node === null) return [];
  const keys = Object.keys(node);
  if (keys.length === 1 && HASH.test(node.commitment)) return [pointer];
  return keys.flatMap((key) =>
    commitmentsIn(node[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function isOpening(opening) {
  if (typeof opening?.salt !== 'string' || typeof opening.value !== 'string') return false;
  return Object.keys(opening).length === 2;
}

/** A line that may be read: its content is what its digest and commitments stand for. */
function checkInside(line, event, n) {
  if (event.type !== line.type || event.v !== line.v || event.at !== line.at)
    throw new Broken(n, 'type, v or at are not those of the body');
  if (typeof line.open !== 'object' || line.open === null) throw new Broken(n, 'it has no open');
  for (const [pointer, opening] of Object.entries(line.open)) {
    const commitment = commitmentAt(event, pointer);
    if (typeof commitment !== 'string') throw new Broken(n, `no commitment stands at ${pointer}`);
    if (opening !== null && (!isOpening(opening) || sha256(opening.salt + opening.value) !== commitment))
      throw new Broken(n, `the value at ${pointer} is not the committed one`);
  }
  const closed = commitmentsIn(event).find((pointer) => !Object.hasOwn(line.open, pointer));
  if (closed !== undefined) throw new Broken(n, `the value at ${closed} was left out`);
}

function checkPlace(line, before, n) {
  const follows =
    (line.version === before.version && line.index === before.index + 1) ||
    (line.version === before.version + 1 && line.index === 0);
  if (!follows || (n === 1 && line.version !== 1))
    throw new Broken(n, `commit ${line.version}.${line.index} cannot follow ${before.version}.${before.index}`);
}

/** Lines end at a line feed and nowhere else: readline would also cut at signs that a text may hold. */
async function* linesOf(pieces) {
  let rest = '';
  let isFirst = true;
  for await (const piece of pieces) {
    // An editor may have put a byte order mark in front, which is no part of the record.
    const lines = (rest + (isFirst ? piece.replace(/^\uFEFF/, '') : piece)).split('\n');
    isFirst = false;
    rest = lines.pop();
    yield* lines;
  }
  yield rest;
}

/** Walks the lines; answers what the chain came to. */
async function walk(lines, { head, id }) {
  let [n, withheld, erased, hasHead] = [0, 0, 0, false];
  let before = { version: 0, index: 0, hash: id === null ? null : sha256(id) };
  for await (const text of lines) {
    if (text === '') continue;
    n += 1;
    const line = parsed(text, n);
    const event = line.withheld === true ? null : bodyOf(line, n);
    if (before.hash === null) {
      if (typeof event?.consultationId !== 'string')
        throw new Unusable('The first line does not tell the consultation: say which it is with --id.');
      before = { ...before, hash: sha256(event.consultationId) };
    }
    hasHead ||= before.hash === head;
    checkPlace(line, before, n);
    if (event) checkInside(line, event, n);
    if (sha256(before.hash + line.digest) !== line.hash)
      throw new Broken(n, 'the hash does not follow from the line before');
    if (!event) withheld += 1;
    erased += Object.values(line.open ?? {}).filter((opening) => opening === null).length;
    before = line;
  }
  if (n === 0) throw new Unusable('There is no line in it: this is no record.');
  if (head !== null && !hasHead && before.hash !== head)
    throw new Broken(
      n,
      `the record ends here, and the head ${head} is not in it: lines are missing at its end, or it is another record`,
    );
  return { commits: before.version, events: n, withheld, erased, head: before.hash };
}

async function main() {
  const wanted = options(process.argv.slice(2));
  const file = createReadStream(wanted.file, 'utf8');
  const opened = new Promise((resolve, reject) => file.once('open', resolve).once('error', reject));
  await opened.catch((fault) => {
    throw new Unusable(`${wanted.file} could not be read: ${fault.message}`);
  });
  const { commits, events, withheld, erased, head } = await walk(linesOf(file), wanted);
  console.log(
    `The chain holds: ${commits} commits, ${events} events, of which ${withheld} are withheld; ${erased} values were erased.`,
  );
  if (withheld > 0) console.log('The chain does not cover the times (at) of withheld lines.');
  console.log(`Head ${head}`);
}

main().catch((fault) => {
  console.error(fault instanceof Broken ? `The chain breaks at ${fault.message}.` : fault.message);
  process.exitCode = fault instanceof Broken ? 1 : 2;
});
