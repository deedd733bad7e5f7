import type { Bench, Row, Size } from '../bench.ts';
import { entering, Meeting, opening } from '../subject/meeting.ts';
import { Subject } from '../subject/subject.ts';
import { Swarm } from '../swarm/swarm.ts';

const CLIENTS = 3;

/** The changes of a floor, in an order in which each is possible. `r1` speaks when they begin. */
const changes: [name: string, command: (entries: number) => object][] = [
  ['add', (entries) => entering(entries + 1)],
  ['timer', () => ({ type: 'PauseIntervention' })],
  ['absent', (entries) => ({ type: 'MarkAbsent', requestId: `r${entries}` })],
  ['back', (entries) => ({ type: 'PutBack', requestId: `r${entries}` })],
  ['advance', () => ({ type: 'GiveFloor', requestId: 'r2', endCurrent: 'i1' })],
];

interface Weighed {
  /** Bytes of a frame with its header, by change. */
  frames: Record<string, number>;
  /** Bytes of the whole view. */
  view: number;
}

async function weigh(size: Size, entries: number): Promise<Weighed> {
  size.say(`  weighing with ${entries} entries`);
  const swarm = new Swarm();
  const subject = await Subject.start();
  try {
    const meeting = await Meeting.found(subject);
    const plan = { port: subject.port, kind: 'rostrum' as const, inFlight: CLIENTS };
    await swarm.connect({ ...plan, tickets: [], speaker: meeting.chair });
    await swarm.commands({ consultationId: meeting.id, commands: opening(entries), everyMs: 1 });
    await swarm.disperse();
    const resync = { consultationId: meeting.id, since: null, as: 'view' as const };
    const tickets = await meeting.tickets(CLIENTS);
    const { answerBytes } = await swarm.connect({ ...plan, tickets, resync, speaker: meeting.chair });
    const frames: Record<string, number> = {};
    for (const [name, command] of changes) {
      const before = await swarm.counts();
      const sent = await swarm.commands({ consultationId: meeting.id, commands: [command(entries)], everyMs: 0 });
      const after = await swarm.tally(sent);
      if (after.fewest !== after.most || after.frames !== before.frames + CLIENTS)
        throw new Error(`${name}: not everybody was sent one frame`);
      frames[name] = (after.bytes - before.bytes) / CLIENTS;
    }
    return { frames, view: answerBytes };
  } finally {
    await swarm.stop();
    await subject.stop();
  }
}

const entriesIn = ({ quick }: Size): [few: number, many: number] => (quick ? [20, 60] : [200, 2000]);

export const P1: Bench = {
  what: (size) =>
    `bytes per client and change with ${entriesIn(size).join(' and with ')} entries on the list, against sending the whole view`,
  run: async (size) => {
    const [few, many] = entriesIn(size);
    const [small, large] = [await weigh(size, few), await weigh(size, many)];
    const facts = { entries: [few, many], [few]: small, [many]: large };
    const unit = 'bytes/client';
    const rows = changes.map(([name]): Row => ({
      name: `P1 ${name}`,
      unit,
      ours: small.frames[name]!,
      baseline: small.view,
      against: `the whole view as JSON, ${few} entries`,
      target: { atMost: 0.0067 },
      facts,
    }));
    const heaviest = ({ frames }: Weighed) => Object.values(frames).reduce((sum, each) => sum + each, 0);
    const against = `the same changes with ${few} entries`;
    const growth = { ours: heaviest(large), baseline: heaviest(small), against, target: { atMost: 1.1 }, facts };
    return [...rows, { name: `P1 with ${many} entries`, unit: 'bytes of all', ...growth }];
  },
};
