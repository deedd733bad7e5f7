import { setTimeout as sleep } from 'node:timers/promises';
import { Baseline } from '../baseline/baseline.ts';
import { inTurn, type Bench, type Size } from '../bench.ts';
import { median } from '../medians.ts';
import { processorMs, residentBytes } from '../processorTime.ts';
import { Meeting } from '../subject/meeting.ts';
import { Subject } from '../subject/subject.ts';
import type { ConnectPlan } from '../swarm/plans.ts';
import { Swarm } from '../swarm/swarm.ts';

interface Idle {
  /** What one connection adds to the server's memory. */
  kilobytesEach: number;
  /** Share of a processor, in percent. */
  processorPercent: number;
}

async function hold(size: Size, who: string, pid: number, swarm: Swarm, plan: ConnectPlan): Promise<Idle> {
  const before = residentBytes(pid);
  await swarm.connect(plan);
  await sleep(2_000);
  const kilobytesEach = (residentBytes(pid) - before) / 1024 / plan.tickets.length;
  const watched = size.quick ? 1_000 : 20_000;
  const [start, at] = [processorMs(pid), performance.now()];
  await sleep(watched);
  // One tick of the kernel's count at least: nothing is too small to be divided by.
  const processorPercent = (Math.max(10, processorMs(pid) - start) * 100) / (performance.now() - at);
  const { connected, lost } = await swarm.counts();
  if (lost > 0 || connected !== plan.tickets.length) throw new Error(`${lost} idle lines were lost`);
  await swarm.disperse();
  size.say(`  ${who}: ${kilobytesEach.toFixed(1)} KB each, ${processorPercent.toFixed(2)} % of a processor`);
  return { kilobytesEach, processorPercent };
}

async function holdOurs(size: Size, swarm: Swarm, clients: number): Promise<Idle> {
  const subject = await Subject.start();
  try {
    const meeting = await Meeting.found(subject);
    const tickets = await meeting.tickets(clients);
    return await hold(size, 'ours', subject.pid, swarm, {
      port: subject.port,
      kind: 'rostrum',
      tickets,
      inFlight: 200,
    });
  } finally {
    await subject.stop();
  }
}

async function holdBaseline(size: Size, swarm: Swarm, clients: number): Promise<Idle> {
  const baseline = new Baseline();
  try {
    const tickets = Array.from({ length: clients }, () => '');
    const port = await baseline.listen();
    return await hold(size, 'baseline', baseline.pid, swarm, { port, kind: 'plain', tickets, inFlight: 200 });
  } finally {
    await baseline.stop();
  }
}

const clientsIn = ({ clients, quick }: Size) => clients ?? (quick ? 50 : 5000);

export const M1: Bench = {
  what: (size) => `${clientsIn(size)} clients that are connected and still: memory of each, and the processor for all`,
  run: async (size) => {
    const clients = clientsIn(size);
    const swarm = new Swarm();
    try {
      const { ours, baseline } = await inTurn(
        size.rounds,
        () => holdOurs(size, swarm, clients),
        () => holdBaseline(size, swarm, clients),
      );
      const of = (all: Idle[], key: keyof Idle) => median(all.map((each) => each[key]));
      const both = (key: keyof Idle) => ({ ours: of(ours, key), baseline: of(baseline, key) });
      const against = 'a bare WebSocket server, which neither pings nor knows who is there';
      const facts = { clients, ours, baseline };
      return [
        { name: 'M1 memory', unit: 'KB/client', ...both('kilobytesEach'), against, target: { atMost: 2.5 }, facts },
        {
          name: 'M1 idle',
          unit: '% of a processor',
          ...both('processorPercent'),
          against,
          target: { oursAtMost: 4 },
          facts,
        },
      ];
    } finally {
      await swarm.stop();
    }
  },
};
