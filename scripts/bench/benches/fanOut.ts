import type { Bench, Row, Size } from '../bench.ts';
import { fanOut, type FanOut, type Round } from '../fanOut.ts';
import { median } from '../medians.ts';

/** Changes are paced so that one is with everybody before the next comes. */
const PACE_MS: [clients: number, everyMs: number][] = [
  [2_000, 100],
  [5_000, 200],
  [Infinity, 400],
];

/** One measurement serves F1 and F2. */
const measured = new Map<string, Promise<FanOut>>();

const changesIn = ({ quick }: Size) => (quick ? 8 : 40);
const clientsIn = ({ clients, quick }: Size) => clients ?? (quick ? 50 : 2000);
const crowdsIn = ({ clients, quick }: Size) => (clients ? [clients] : quick ? [100] : [5_000, 10_000]);

function measure(size: Size, clients: number): Promise<FanOut> {
  const changes = changesIn(size);
  const key = `${clients}/${changes}/${size.rounds}`;
  const known = measured.get(key);
  if (known) return known;
  size.say(`fan-out to ${clients} clients`);
  const everyMs = PACE_MS.find(([most]) => clients <= most)![1];
  const run = fanOut(size, { clients, changes, everyMs, entries: size.quick ? 20 : 200 });
  measured.set(key, run);
  return run;
}

function of(rounds: Round[], key: keyof Round): number {
  return median(rounds.map((round) => round[key]));
}

/** @throws Error if a client missed a change: there is no figure then */
function row(name: string, unit: string, key: keyof Round, run: FanOut, target: Row['target']): Row {
  const all = [...run.ours, ...run.baseline];
  const missed = all.reduce((sum, each) => sum + each.missed + each.lost, 0);
  if (missed > 0) throw new Error(`${name}: ${missed} deliveries were missed or lines lost; this is no figure`);
  const [ours, swarm] = [of(run.ours, 'processorUs'), of(run.ours, 'swarmUs')];
  return {
    name,
    unit,
    ours: of(run.ours, key),
    baseline: of(run.baseline, key),
    against: 'a bare WebSocket server writing one prepared 150-byte frame to each',
    ...(target && { target }),
    limit:
      swarm > ours ? 'the swarm, which took longer than the server' : "the server's send loop: the kernel's TCP write",
    facts: {
      ...run,
      ours: run.ours,
      baseline: run.baseline,
      exact: 'every client received every change once, in order',
    },
  };
}

export const F1: Bench = {
  what: (size) =>
    `server's processor time per client and change: command, store, acknowledgement and fan-out to ${clientsIn(size)} clients`,
  run: async (size) => {
    const run = await measure(size, clientsIn(size));
    return [row('F1', 'us/client/change', 'processorUs', run, { atMost: 1.35 })];
  },
};

export const F2: Bench = {
  what: (size) => `from the command to the last of ${clientsIn(size)} clients`,
  run: async (size) => {
    const run = await measure(size, clientsIn(size));
    return [
      row('F2 p50', 'ms', 'lastP50', run, { atMost: 1.4 }),
      row(`F2 worst of ${changesIn(size)}`, 'ms', 'lastWorst', run, { atMost: 2 }),
    ];
  },
};

export const F3: Bench = {
  what: (size) => `from the command to the last of ${crowdsIn(size).join(' and of ')} clients`,
  run: async (size) => {
    const rows: Row[] = [];
    for (const clients of crowdsIn(size))
      rows.push(row(`F3 ${clients}`, 'ms', 'lastP50', await measure(size, clients), { atMost: 1.35 }));
    return rows;
  },
};
