import type { Pace } from './pace.ts';
import type { Seat } from './seat.ts';
import type { ProgrammeItem, SetUp } from './setUp.schema.ts';

/** The chair's hand on sittings and items: each is opened when the first intervention under it comes, in whatever order they come. */
export class OrderOfBusiness {
  sittings = 0;
  #sittingId: string | null = null;
  #itemId: string | null = null;
  /** Sittings of the set-up that were opened once: a sitting that was held is not held again. */
  readonly #held = new Set<string>();
  readonly #lists = new Set<string>();

  constructor(
    private readonly chair: Seat,
    private readonly pace: Pace,
    private readonly setUp: SetUp,
  ) {}

  get items(): number {
    return this.#lists.size;
  }

  /** Sees to it that the item is open, its list too, in its own sitting if that is still to come. */
  async takeUp(item: ProgrammeItem): Promise<void> {
    await this.#sit(item.sittingId);
    if (this.#itemId !== item.id) await this.chair.send({ type: 'OpenItem', itemId: item.id });
    this.#itemId = item.id;
    if (this.#lists.has(item.id)) return;
    await this.chair.send({ type: 'OpenSpeakersList', itemId: item.id });
    this.#lists.add(item.id);
  }

  async close(): Promise<void> {
    if (this.#sittingId !== null) await this.chair.send({ type: 'CloseSitting' });
    this.#sittingId = this.#itemId = null;
  }

  async #sit(wished: string | undefined): Promise<void> {
    const next = wished !== undefined && !this.#held.has(wished) ? wished : undefined;
    if (this.#sittingId !== null && (next === undefined || next === this.#sittingId)) return;
    await this.close();
    const startsAt = this.setUp.sittings?.find(({ id }) => id === next)?.startsAt;
    // A time without an offset is the place's own: the stepped clock starts there anyway, and later sittings follow on.
    if (startsAt !== undefined && /(Z|[+-]\d\d:?\d\d)$/.test(startsAt)) await this.pace.reach(Date.parse(startsAt));
    const { result } = await this.chair.send({ type: 'OpenSitting', ...(next !== undefined && { sittingId: next }) });
    this.#sittingId = String(result['sittingId'] ?? next);
    this.#held.add(this.#sittingId);
    this.sittings += 1;
  }
}
