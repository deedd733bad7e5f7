/** A commit, as far as it is counted. */
export interface Commit {
  consultationId: string;
  events: readonly object[] & readonly { type: string; by: string }[];
}

/** So many interventions at most are waited for: one without words never gets a draft. */
const MOST = 1000;

/** Measures how long the draft takes to follow the end of an intervention. */
export class DraftTimes {
  readonly #ended = new Map<string, number>();

  /** @param observe told of each update, in seconds */
  constructor(private readonly observe: (seconds: number) => void) {}

  /** `now` is a monotonic reading in milliseconds. */
  follow({ consultationId, events }: Commit, now: number): void {
    for (const event of events as readonly Record<string, unknown>[]) {
      if (event['type'] === 'InterventionEnded')
        this.#wait(`${consultationId}/${String(event['interventionId'])}`, now);
      if (event['type'] === 'DraftRevised') this.#came(`${consultationId}/${String(event['causedBy'])}`, now);
    }
  }

  #wait(key: string, now: number): void {
    if (this.#ended.size >= MOST) this.#ended.delete(this.#ended.keys().next().value!);
    this.#ended.set(key, now);
  }

  #came(key: string, now: number): void {
    const ended = this.#ended.get(key);
    if (ended === undefined) return;
    this.#ended.delete(key);
    this.observe((now - ended) / 1000);
  }
}
