/** A whole frame: its payload lies in `bytes` from `from` to `to` and is good only until the call returns. */
export type TakeFrame = (bytes: Buffer, from: number, to: number, opcode: number) => void;

/**
 * Cuts a WebSocket byte stream, as servers send it (unmasked, unfragmented), into frames. A chunk that begins with a frame and
 * holds it whole is read in place; only what is cut off at its end is kept.
 */
export class FrameReader {
  #kept: Buffer[] = [];
  #have = 0;
  /** How many bytes must be there before it is worth looking again. */
  #need = 0;

  constructor(private readonly take: TakeFrame) {}

  /** @param chunk may be used again by the caller once this returns */
  read(chunk: Buffer): void {
    if (this.#have === 0) return this.#cut(chunk);
    this.#kept.push(Buffer.from(chunk));
    this.#have += chunk.length;
    if (this.#have < this.#need) return;
    const whole = Buffer.concat(this.#kept);
    this.#kept = [];
    this.#have = 0;
    this.#cut(whole);
  }

  #cut(bytes: Buffer): void {
    let at = 0;
    while (at < bytes.length) {
      const head = headerLength(bytes, at);
      const end = bytes.length - at < head ? Infinity : at + head + payloadLength(bytes, at);
      if (end > bytes.length) return this.#keep(bytes, at, end === Infinity ? head : end - at);
      this.take(bytes, at + head, end, bytes[at]! & 0x0f);
      at = end;
    }
  }

  #keep(bytes: Buffer, from: number, need: number): void {
    this.#kept = [Buffer.from(bytes.subarray(from))];
    this.#have = bytes.length - from;
    this.#need = need;
  }
}

/** Two bytes, and what the second says of the length's own length. */
function headerLength(bytes: Buffer, at: number): number {
  if (bytes.length - at < 2) return 2;
  const length = bytes[at + 1]! & 0x7f;
  return length < 126 ? 2 : length === 126 ? 4 : 10;
}

function payloadLength(bytes: Buffer, at: number): number {
  const length = bytes[at + 1]! & 0x7f;
  if (length < 126) return length;
  return length === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUIntBE(at + 4, 6);
}

/** A text frame as clients send it. The mask is zero: the payload stands in the clear, and no mask is computed. */
export function clientFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const header =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0])
      : Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff, 0, 0, 0, 0]);
  if (payload.length > 0xffff) throw new RangeError('a client sends at most 64 KB at once');
  return Buffer.concat([header, payload]);
}

const VERSION = Buffer.from('"version":');

/** The number behind the first `"version":` between `from` and `to`, found without parsing; -1 if there is none. */
export function versionIn(bytes: Buffer, from: number, to: number): number {
  let at = bytes.indexOf(VERSION, from);
  if (at < 0 || at >= to) return -1;
  let version = 0;
  for (at += VERSION.length; at < to; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) break;
    version = version * 10 + digit;
  }
  return version;
}
