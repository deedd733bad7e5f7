import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inTurn, type Bench } from '../bench.ts';
import { startChild } from '../child.ts';
import { median } from '../medians.ts';

/** Durable appends, and how long one took, in milliseconds. */
export interface Durable {
  perSecond: number;
  p50: number;
  p99: number;
}

const DISK = fileURLToPath(new URL('../../../bench/', import.meta.url));
const WRITERS = 64;

export const D1: Bench = {
  what: 'durable appends to the store, 64 writers and one, against write and fdatasync of a bare file on the same disk',
  run: async (size) => {
    const child = startChild('scripts/bench/benches/durable.child.ts', 'server');
    try {
      await mkdir(DISK, { recursive: true });
      await child.ask('open', DISK);
      const ms = size.quick ? 100 : 2000;
      const store = (writers: number) => child.ask<Durable>('store', { writers, ms });
      const file = () => child.ask<Durable>('file', { ms });
      await store(WRITERS);
      const many = await inTurn(size.rounds, () => store(WRITERS), file);
      const one = await inTurn(size.rounds, () => store(1), file);
      await child.ask('close');
      const of = (all: Durable[], key: keyof Durable) => median(all.map((each) => each[key]));
      const against = 'write and fdatasync of 190 bytes, one after another';
      return [
        {
          name: `D1 ${WRITERS} writers`,
          unit: 'appends/s',
          ours: of(many.ours, 'perSecond'),
          baseline: of(many.baseline, 'perSecond'),
          against,
          target: { atLeast: 8 },
          limit: 'the processor: sealing, hashing and two inserts an event; the fsync is shared',
          facts: many,
        },
        {
          name: 'D1 one writer',
          unit: 'ms (p50)',
          ours: of(one.ours, 'p50'),
          baseline: of(one.baseline, 'p50'),
          against,
          target: { atMost: 2.2 },
          facts: one,
        },
      ];
    } finally {
      await child.stop();
    }
  },
};
