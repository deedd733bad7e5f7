/** The swarm's process: thousands of connections, on the processor that the server does not use. */
import { setTimeout as sleep } from 'node:timers/promises';
import { answerParent } from '../childCalls.ts';
import { monotonicMs } from '../monotonic.ts';
import { Crowd } from './crowd.ts';
import type { CommandPlan, ConnectPlan, Issued } from './plans.ts';
import type { Sent } from './tally.ts';

let crowd = new Crowd();

answerParent({
  connect: (plan: ConnectPlan) => crowd.connect(plan),
  commands: (plan: CommandPlan) => issue(plan),
  ask: ({ name, payload }: { name: string; payload: unknown }) =>
    crowd
      .speaker()
      .then((one) => one.ask(name, payload))
      .then(String),
  tally: ({ sent, patienceMs }: { sent: Sent[]; patienceMs: number }) => tally(sent, patienceMs),
  counts: () => crowd.counts(),
  processor: () => process.cpuUsage(),
  disperse: async () => {
    crowd.close();
    crowd = new Crowd();
    await sleep(50);
  },
});

/** Sends the commands one by one at their times, whether or not the one before has been answered. */
async function issue({ consultationId, commands, everyMs }: CommandPlan): Promise<Issued[]> {
  const speaker = await crowd.speaker();
  const start = monotonicMs();
  const answers: Promise<Issued>[] = [];
  for (const [place, command] of commands.entries()) {
    const wait = start + place * everyMs - monotonicMs();
    if (wait > 0) await sleep(wait);
    const sentAt = monotonicMs();
    const commandId = `bench-${sentAt}-${place}`;
    answers.push(
      speaker.ask('command', { commandId, consultationId, command }).then((bytes) => {
        const [ack] = JSON.parse(bytes.toString()) as [{ ok: boolean; version?: number; message?: string }];
        if (!ack.ok) throw new Error(`${JSON.stringify(command)} was refused: ${ack.message}`);
        return { sentAt, answeredAt: monotonicMs(), version: ack.version! };
      }),
    );
    if (everyMs === 0) await answers.at(-1);
  }
  return Promise.all(answers);
}

/** How the changes reached everybody, once they have or patience ends. */
async function tally(sent: Sent[], patienceMs: number) {
  const until = monotonicMs() + patienceMs;
  while (!sent.every(({ version }) => crowd.tally.has(version)) && monotonicMs() < until) await sleep(10);
  return { reached: sent.map((each) => crowd.tally.reached(each)), ...crowd.counts() };
}
