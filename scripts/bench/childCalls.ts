/** Questions between the bench and its child processes, over Node's own channel. */
interface Question {
  id: number;
  what: string;
  input: unknown;
}

interface Answer {
  id: number;
  value?: unknown;
  fault?: string;
}

interface Channel {
  send: (message: object) => unknown;
  on: (event: 'message', take: (message: unknown) => void) => unknown;
}

/** In the child: answers each question with the handler of its name. The child ends with its parent. */
export function answerParent(handlers: Record<string, (input: never) => unknown>): void {
  const channel = process as unknown as Channel;
  process.once('disconnect', () => process.exit(0));
  channel.on('message', (message) => void answer(message as Question));
  async function answer({ id, what, input }: Question): Promise<void> {
    try {
      channel.send({ id, value: await handlers[what]?.(input as never) });
    } catch (error) {
      channel.send({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
}

/** In the parent: asks the child. */
export class Calls {
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (fault: Error) => void }>();
  #asked = 0;

  constructor(private readonly channel: Channel) {
    channel.on('message', (message) => this.#take(message as Answer));
  }

  /** @throws Error with what the child says went wrong, or that it has ended */
  ask<T>(what: string, input: unknown = null): Promise<T> {
    const id = (this.#asked += 1);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.channel.send({ id, what, input });
    });
  }

  /** The child has ended: nothing more is answered. */
  end(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
  }

  #take({ id, value, fault }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (fault !== undefined) waiting?.reject(new Error(fault));
    else waiting?.resolve(value as never);
  }
}
