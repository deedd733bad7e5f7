import { Baseline } from './baseline/baseline.ts';
import { inTurn, type Size } from './bench.ts';
import { median, percentile } from './medians.ts';
import { processorMs } from './processorTime.ts';
import { entering, Meeting, opening } from './subject/meeting.ts';
import { Subject } from './subject/subject.ts';
import { Swarm } from './swarm/swarm.ts';
import type { Reached } from './swarm/tally.ts';

/** What one round of changes to everybody cost and how long it took. */
export interface Round {
  /** Processor time of the server, microseconds per client and change. */
  processorUs: number;
  /** From the sending to the last client, milliseconds: the middle and the worst of the changes. */
  lastP50: number;
  lastWorst: number;
  /** To the single client: the middle and the ninety-ninth of a hundred. */
  clientP50: number;
  clientP99: number;
  bytesPerClient: number;
  /** Clients that did not receive every change once and in order; 0, or the round is void. */
  missed: number;
  lost: number;
  swarmUs: number;
}

export interface FanOut {
  clients: number;
  changes: number;
  everyMs: number;
  ours: Round[];
  baseline: Round[];
}

export interface FanOutSize {
  clients: number;
  changes: number;
  everyMs: number;
  entries: number;
}

const BASELINE_BYTES = 150;
const IN_FLIGHT = 200;

/** The same clients and pace at the server under test and at the baseline, in turn. Both are up for the time of their round only. */
export async function fanOut(size: Size, run: FanOutSize): Promise<FanOut> {
  const { clients, changes, everyMs } = run;
  const swarm = new Swarm();
  const subject = await Subject.start();
  try {
    const meeting = await Meeting.found(subject);
    const tickets = await meeting.tickets(clients);
    await swarm.connect({ port: subject.port, kind: 'rostrum', tickets: [], inFlight: 1, speaker: meeting.chair });
    await swarm.commands({ consultationId: meeting.id, commands: opening(run.entries), everyMs: 0 });
    await swarm.disperse();
    let next = run.entries + 2;
    const ours = async (round: number) => {
      const plan = { port: subject.port, kind: 'rostrum' as const, tickets, inFlight: IN_FLIGHT };
      await swarm.connect({ ...plan, speaker: meeting.chair });
      const commands = changesOf(changes, next, (place) => entering(next + place));
      next += changes / 4;
      const result = await measure(swarm, subject.pid, clients, () =>
        swarm.commands({ consultationId: meeting.id, commands, everyMs }),
      );
      size.say(sentence('ours', round, result));
      return result;
    };
    const measured = await inTurn(size.rounds, ours, (round) => baselineRound(size, swarm, run, round));
    return { clients, changes, everyMs, ...measured };
  } finally {
    await swarm.stop();
    await subject.stop();
  }
}

/** Somebody is entered, the speaker gets a second more, somebody is taken off the list, and the second is taken back. */
function changesOf(count: number, firstRequest: number, entry: (place: number) => object): object[] {
  return Array.from({ length: count }, (_, place) => {
    const turn = Math.floor(place / 4);
    const step = place % 4;
    if (step === 0) return entry(turn);
    if (step === 2) return { type: 'WithdrawRequest', requestId: `r${firstRequest + turn}` };
    return { type: 'ExtendTime', seconds: step === 1 ? 1 : -1 };
  });
}

async function baselineRound(size: Size, swarm: Swarm, run: FanOutSize, round: number): Promise<Round> {
  const baseline = new Baseline();
  try {
    const port = await baseline.listen();
    const tickets = Array.from({ length: run.clients }, () => '');
    await swarm.connect({ port, kind: 'plain', tickets, inFlight: IN_FLIGHT });
    const result = await measure(swarm, baseline.pid, run.clients, () =>
      baseline.broadcast(run.changes, run.everyMs, BASELINE_BYTES),
    );
    size.say(sentence('baseline', round, result));
    return result;
  } finally {
    await baseline.stop();
  }
}

async function measure(
  swarm: Swarm,
  pid: number,
  clients: number,
  send: () => Promise<{ version: number; sentAt: number }[]>,
): Promise<Round> {
  const before = { server: processorMs(pid), swarm: await swarm.processorMs(), counts: await swarm.counts() };
  const sent = await send();
  const tally = await swarm.tally(sent);
  const shares = clients * sent.length;
  const lasts = tally.reached.map(({ last }) => last);
  const result = {
    processorUs: ((processorMs(pid) - before.server) * 1000) / shares,
    lastP50: median(lasts),
    lastWorst: percentile(lasts, 1),
    clientP50: median(tally.reached.map(({ p50 }) => p50)),
    clientP99: median(tally.reached.map(({ p99 }) => p99)),
    bytesPerClient: (tally.bytes - before.counts.bytes) / shares,
    missed: missedBy(tally.reached, clients) + tally.disorder,
    lost: tally.lost,
    swarmUs: (((await swarm.processorMs()) - before.swarm) * 1000) / shares,
  };
  await swarm.disperse();
  return result;
}

/** How many deliveries are missing or too many. */
function missedBy(reached: Reached[], clients: number): number {
  return reached.reduce((sum, { count }) => sum + Math.abs(clients - count), 0);
}

function sentence(who: string, round: number, { processorUs, lastP50, lastWorst, missed }: Round): string {
  const figures = `${processorUs.toFixed(1)} us per client and change, last client after ${lastP50.toFixed(1)} ms (worst ${lastWorst.toFixed(1)})`;
  return `  round ${round + 1} ${who}: ${figures}${missed > 0 ? `, ${missed} DELIVERIES MISSED` : ''}`;
}
