import type { Bench, Size } from '../bench.ts';
import { median } from '../medians.ts';
import { Meeting } from '../subject/meeting.ts';
import { Subject } from '../subject/subject.ts';
import { Swarm } from '../swarm/swarm.ts';

/** Frames of any kind per client while so many join the same meeting. */
async function framesWhileJoining(size: Size, clients: number): Promise<number> {
  const swarm = new Swarm();
  const subject = await Subject.start();
  try {
    const meeting = await Meeting.found(subject);
    const tickets = await meeting.tickets(clients);
    const resync = { consultationId: meeting.id, since: null };
    await swarm.connect({ port: subject.port, kind: 'rostrum', tickets, inFlight: 100, resync });
    const { received } = await swarm.counts();
    size.say(`  ${clients} clients joined: ${(received / clients).toFixed(2)} frames each`);
    return received / clients;
  } finally {
    await swarm.stop();
    await subject.stop();
  }
}

const crowdsIn = ({ quick }: Size): [few: number, many: number] => (quick ? [20, 50] : [500, 2000]);

export const S3: Bench = {
  what: (size) => {
    const [few, many] = crowdsIn(size);
    return `frames that a client receives while ${many} join, against ${few}: a broadcast for each who joins would give ${many / few} times as many`;
  },
  run: async (size) => {
    const [few, many] = crowdsIn(size);
    const rounds = { few: [] as number[], many: [] as number[] };
    for (let round = 0; round < (size.quick ? 1 : size.rounds); round += 1) {
      rounds.many.push(await framesWhileJoining(size, many));
      rounds.few.push(await framesWhileJoining(size, few));
    }
    const figures = { ours: median(rounds.many), baseline: median(rounds.few) };
    const against = `the same with ${few} clients`;
    return [{ name: 'S3', unit: 'frames/client', ...figures, against, target: { atMost: 1.5 }, facts: rounds }];
  },
};
