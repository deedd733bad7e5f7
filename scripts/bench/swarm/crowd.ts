import { monotonicMs } from '../monotonic.ts';
import { Connection, type Listening } from './connection.ts';
import { versionIn } from './frameReader.ts';
import type { Connected, ConnectPlan, Counts } from './plans.ts';
import { Tally } from './tally.ts';

/** The connections of a swarm and what they have received. */
export class Crowd {
  tally = new Tally(0);
  #connections: Connection[] = [];
  #speaker: Promise<Connection> | undefined;
  #lost = 0;
  #isClosing = false;

  /** Resolves once everybody has arrived or failed. */
  async connect(plan: ConnectPlan): Promise<Connected> {
    this.tally = new Tally(plan.tickets.length);
    if (plan.speaker !== undefined) await this.#open(plan, plan.speaker);
    const outcome = { arrived: 0, failed: 0, why: null as string | null, lowestVersion: NaN, answerBytes: 0 };
    const start = monotonicMs();
    let next = 0;
    const lane = async () => {
      while (next < plan.tickets.length) {
        const answer = await this.#arrive(plan, next++).catch((error: Error) => error);
        if (answer instanceof Error) {
          outcome.failed += 1;
          outcome.why ??= answer.message;
          continue;
        }
        outcome.arrived += 1;
        if (answer === null) continue;
        const version = versionIn(answer, 0, answer.length);
        outcome.lowestVersion = Math.min(
          version,
          Number.isNaN(outcome.lowestVersion) ? version : outcome.lowestVersion,
        );
        outcome.answerBytes = answer.length;
      }
    };
    await Promise.all(Array.from({ length: Math.min(plan.inFlight, plan.tickets.length) }, lane));
    return { ...outcome, ms: monotonicMs() - start };
  }

  speaker(): Promise<Connection> {
    return this.#speaker ?? Promise.reject(new Error('nobody in this swarm speaks'));
  }

  counts(): Counts {
    const up = this.#connections.filter(({ isReady }) => isReady);
    const frames = this.#connections.map((each) => each.frames);
    return {
      connected: up.length,
      lost: this.#lost,
      received: sum(this.#connections.map((each) => each.received)),
      frames: sum(frames),
      bytes: sum(this.#connections.map((each) => each.bytes)),
      fewest: frames.reduce((least, each) => Math.min(least, each), Infinity),
      most: frames.reduce((most, each) => Math.max(most, each), 0),
      disorder: this.tally.disorder,
    };
  }

  close(): void {
    this.#isClosing = true;
    for (const connection of this.#connections) connection.close();
    void this.#speaker?.then((speaker) => speaker.close());
  }

  /** The speaker's own frames are not counted: they hold what others may not see. */
  #open({ port }: ConnectPlan, ticket: string): Promise<Connection> {
    this.#speaker = new Promise((resolve, reject) => {
      const to: Listening = {
        event: () => {},
        ready: resolve,
        gone: (_, why) => reject(new Error(`the speaker: ${why}`)),
      };
      new Connection(-1, port, 'rostrum', ticket, to);
    });
    return this.#speaker;
  }

  /** One client on its way in: connected, and with its answer where it asks for one. */
  #arrive({ port, kind, tickets, resync, untilBytes = 0 }: ConnectPlan, index: number): Promise<Buffer | null> {
    return new Promise((resolve, reject) => {
      const connection = new Connection(index, port, kind, tickets[index] ?? '', {
        event: (one, bytes, from, to) => {
          this.tally.take(one, bytes, from, to);
          if (one.bytes >= untilBytes) resolve(null);
        },
        ready: (one) => {
          if (resync) void one.ask('resync', resync).then(resolve);
          else if (untilBytes === 0) resolve(null);
        },
        gone: (_, why) => {
          if (!this.#isClosing) this.#lost += 1;
          reject(new Error(why));
        },
      });
      this.#connections[index] = connection;
    });
  }
}

function sum(values: number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
