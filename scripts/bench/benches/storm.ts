import { Baseline } from '../baseline/baseline.ts';
import { inTurn, type Bench, type Row, type Size } from '../bench.ts';
import { median } from '../medians.ts';
import { processorMs } from '../processorTime.ts';
import { Meeting, opening } from '../subject/meeting.ts';
import { Subject } from '../subject/subject.ts';
import { Swarm } from '../swarm/swarm.ts';

/** What the cached snapshot of the baseline weighs. */
const SNAPSHOT_BYTES = 50_000;

interface Storm {
  /** From the first connect until the last client is at the head, milliseconds. */
  readyMs: number;
  processorMs: number;
  bytesPerClient: number;
  /** From the start of the new process until it listens, milliseconds; not part of the figure. */
  startMs: number;
}

async function storms(
  size: Size,
  clients: number,
  as: 'view' | 'state',
): Promise<{ ours: Storm[]; baseline: Storm[] }> {
  const swarm = new Swarm();
  const subject = await Subject.start();
  try {
    const meeting = await Meeting.found(subject);
    const tickets = await meeting.tickets(clients);
    await swarm.connect({ port: subject.port, kind: 'rostrum', tickets: [], inFlight: 1, speaker: meeting.chair });
    const commands = opening(size.quick ? 20 : 200);
    const issued = await swarm.commands({ consultationId: meeting.id, commands, everyMs: 0 });
    const head = issued.at(-1)!.version;
    await swarm.disperse();
    const ours = async (round: number) => {
      const startMs = await subject.killAndRestart();
      const before = processorMs(subject.pid);
      const resync = { consultationId: meeting.id, since: null, as };
      const plan = { port: subject.port, kind: 'rostrum' as const, tickets, inFlight: clients, resync };
      const { ms, lowestVersion, answerBytes } = await swarm.connect(plan);
      if (lowestVersion < head) throw new Error(`a client was left at version ${lowestVersion}, the head is ${head}`);
      const storm = {
        readyMs: ms,
        processorMs: processorMs(subject.pid) - before,
        bytesPerClient: answerBytes,
        startMs,
      };
      await swarm.disperse();
      return told(size, `ours (${as})`, round, storm);
    };
    return await inTurn(size.rounds, ours, (round) => baselineStorm(size, swarm, clients, round));
  } finally {
    await swarm.stop();
    await subject.stop();
  }
}

async function baselineStorm(size: Size, swarm: Swarm, clients: number, round: number): Promise<Storm> {
  const start = performance.now();
  const baseline = new Baseline();
  try {
    const bytes = size.quick ? SNAPSHOT_BYTES / 10 : SNAPSHOT_BYTES;
    const port = await baseline.listen(bytes);
    const startMs = performance.now() - start;
    const before = processorMs(baseline.pid);
    const tickets = Array.from({ length: clients }, () => '');
    const { ms } = await swarm.connect({ port, kind: 'plain', tickets, inFlight: clients, untilBytes: bytes });
    const storm = { readyMs: ms, processorMs: processorMs(baseline.pid) - before, bytesPerClient: bytes, startMs };
    await swarm.disperse();
    return told(size, 'baseline', round, storm);
  } finally {
    await baseline.stop();
  }
}

function told(size: Size, who: string, round: number, storm: Storm): Storm {
  const { readyMs, processorMs, bytesPerClient } = storm;
  size.say(
    `  round ${round + 1} ${who}: all in after ${readyMs.toFixed(0)} ms, ${processorMs} ms of processor, ${bytesPerClient} bytes each`,
  );
  return storm;
}

function rowsOf(name: string, clients: number, { ours, baseline }: { ours: Storm[]; baseline: Storm[] }): Row[] {
  const of = (storms: Storm[], key: keyof Storm) => median(storms.map((storm) => storm[key]));
  const against = 'a bare WebSocket server that writes a cached snapshot of 50 KB to whoever connects, started anew';
  const facts = { clients, ours, baseline };
  const limit = "the server: Socket.IO's handshake, the ticket, a question and an answer for each";
  const time = { ours: of(ours, 'readyMs'), baseline: of(baseline, 'readyMs') };
  const processor = { ours: of(ours, 'processorMs'), baseline: of(baseline, 'processorMs') };
  return [
    { name: `${name} time`, unit: 'ms', ...time, against, target: { atMost: 2.6 }, limit, facts },
    {
      name: `${name} processor`,
      unit: 'ms',
      ...processor,
      against,
      target: { atMost: 2.9 },
      limit,
      facts: { clients },
    },
  ];
}

const clientsIn = ({ clients, quick }: Size) => clients ?? (quick ? 50 : 2000);

export const S1: Bench = {
  what: (size) =>
    `${clientsIn(size)} clients at once after a kill -9 and a new start, until each holds the newest snapshot`,
  run: async (size) => {
    const clients = clientsIn(size);
    size.say(`${clients} clients come back at once after a kill -9`);
    const view = rowsOf('S1', clients, await storms(size, clients, 'view'));
    const page = rowsOf('S1 pages', clients, await storms(size, clients, 'state'));
    return [...view, ...page];
  },
};
