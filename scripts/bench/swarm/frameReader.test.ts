import { expect, it } from 'vitest';
import { clientFrame, FrameReader, versionIn } from './frameReader.ts';

/** A frame as a server sends it. */
function serverFrame(text: string, opcode = 1): Buffer {
  const payload = Buffer.from(text);
  const header =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : payload.length <= 0xffff
        ? Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff])
        : Buffer.concat([
            Buffer.from([0x80 | opcode, 127, 0, 0, 0, 0, 0]),
            Buffer.from([payload.length >> 16]),
            low(payload.length),
          ]);
  return Buffer.concat([header, payload]);
}

function low(length: number): Buffer {
  return Buffer.from([(length >> 8) & 0xff, length & 0xff]);
}

/** What a reader makes of chunks that all arrive in the same memory, as a swarm's do. */
function readIn(chunks: Buffer[]): string[] {
  const taken: string[] = [];
  const reader = new FrameReader((bytes, from, to, opcode) =>
    taken.push(`${opcode}:${bytes.toString('utf8', from, to)}`),
  );
  const shared = Buffer.alloc(200_000);
  for (const chunk of chunks) {
    chunk.copy(shared);
    reader.read(shared.subarray(0, chunk.length));
    shared.fill(0xee);
  }
  return taken;
}

it('BE1 frames are the same wherever the stream is cut', () => {
  const texts = ['2', '', '42["events",{"version":7}]', 'é'.repeat(63), 'x'.repeat(125), 'y'.repeat(126), '3'];
  const stream = Buffer.concat([...texts.map((text) => serverFrame(text)), serverFrame('bye', 8)]);
  const whole = [...texts.map((text) => `1:${text}`), '8:bye'];
  expect(readIn([stream])).toEqual(whole);
  expect(readIn([...stream].map((byte) => Buffer.from([byte])))).toEqual(whole);
  for (let cut = 1; cut < stream.length; cut += 1)
    expect(readIn([stream.subarray(0, cut), stream.subarray(cut)])).toEqual(whole);
});

it('BE1 every way of writing a length is read', () => {
  for (const length of [125, 126, 65_535, 65_536, 100_000]) {
    const text = 'z'.repeat(length);
    const stream = Buffer.concat([serverFrame(text), serverFrame('after')]);
    expect(readIn([stream.subarray(0, 60_000), stream.subarray(60_000)])).toEqual([`1:${text}`, '1:after']);
  }
});

it('BE1 the version is found without parsing, and only between the bounds', () => {
  const bytes = Buffer.from(
    '"version":1,42["events",{"consultationId":"c","after":41,"version":42,"events":[{"version":9}]}]',
  );
  const from = bytes.indexOf('42[');
  expect(versionIn(bytes, from, bytes.length)).toBe(42);
  expect(versionIn(bytes, from, from + 20)).toBe(-1);
  expect(versionIn(Buffer.from('"version":123'), 0, 13)).toBe(123);
});

it('BE1 a client masks what it sends, and sends no more than the server takes', () => {
  expect([...clientFrame('3')]).toEqual([0x81, 0x81, 0, 0, 0, 0, 51]);
  const long = clientFrame('a'.repeat(300));
  expect([...long.subarray(0, 4)]).toEqual([0x81, 0xfe, 1, 44]);
  expect(long.length).toBe(308);
  expect(() => clientFrame('a'.repeat(70_000))).toThrow(RangeError);
});
