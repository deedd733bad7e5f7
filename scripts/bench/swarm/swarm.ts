import { startChild } from '../child.ts';
import type { CommandPlan, Connected, ConnectPlan, Counts, Issued } from './plans.ts';
import type { Reached, Sent } from './tally.ts';

/** Everything arrived, or this long was waited for it. */
const PATIENCE_MS = 15_000;

/** The swarm as the bench sees it. Stop it in any case. */
export class Swarm {
  readonly #child = startChild('scripts/bench/swarm/swarm.child.ts', 'clients');

  /** @throws Error if somebody did not get in: a figure over fewer clients would be another figure */
  async connect(plan: ConnectPlan): Promise<Connected> {
    const outcome = await this.#child.ask<Connected>('connect', plan);
    if (outcome.failed > 0)
      throw new Error(`${outcome.failed} of ${plan.tickets.length} clients did not get in: ${outcome.why}`);
    return outcome;
  }

  commands(plan: CommandPlan): Promise<Issued[]> {
    return this.#child.ask('commands', plan);
  }

  /** A question of the speaker's; the acknowledgement as it was sent, one value in a list. */
  async ask<T>(name: string, payload: unknown): Promise<T> {
    return (JSON.parse(await this.#child.ask<string>('ask', { name, payload })) as [T])[0];
  }

  tally(sent: Sent[], patienceMs = PATIENCE_MS): Promise<Counts & { reached: Reached[] }> {
    return this.#child.ask('tally', { sent, patienceMs });
  }

  counts(): Promise<Counts> {
    return this.#child.ask('counts');
  }

  /** Closes every line; the process stays for the next crowd. */
  disperse(): Promise<void> {
    return this.#child.ask('disperse');
  }

  /** Processor time of the swarm so far, in milliseconds. */
  async processorMs(): Promise<number> {
    const { user, system } = await this.#child.ask<NodeJS.CpuUsage>('processor');
    return (user + system) / 1000;
  }

  stop(): Promise<void> {
    return this.#child.stop();
  }
}
