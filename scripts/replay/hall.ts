import type { Turn } from './plan.ts';
import { isSameName } from './sameName.ts';
import { Seat, type SeatParts } from './seat.ts';
import type { SetUp } from './setUp.schema.ts';

export interface Links {
  chair: string;
  floorOfficer: string;
  rapporteur: string;
  participant: string;
}

/** The floor as asked for: by which request, and whose line may rest once the intervention has ended. */
export interface Asked {
  requestId: string;
  invited: boolean;
  seat: Seat | null;
}

interface Entry {
  requestId: string;
  personId: string;
  name: string | null;
}

/** Everybody in the hall and how each of them comes to the list: invited, by their own device, or through the floor officer. */
export class Hall {
  /** A session per speaker with a device, by the speaker's key. */
  readonly #seats = new Map<string, Seat>();
  /** People the record knows without a session of their own: invited speakers and those whom the floor officer entered. */
  readonly #people = new Map<string, string>();

  private constructor(
    readonly chair: Seat,
    readonly floorOfficer: Seat,
    readonly rapporteur: Seat,
    private readonly links: Links,
    private readonly parts: SeatParts,
    private readonly setUp: SetUp,
  ) {}

  static async open(parts: SeatParts, links: Links, setUp: SetUp): Promise<Hall> {
    const chair = await Seat.take(parts, links.chair);
    const floorOfficer = await Seat.take(parts, links.floorOfficer);
    const rapporteur = await Seat.take(parts, links.rapporteur);
    return new Hall(chair, floorOfficer, rapporteur, links, parts, setUp);
  }

  /** Puts the speaker of a turn on the open item's list, if the programme has not put them there already. */
  async ask(turn: Turn): Promise<Asked> {
    const entry = await this.#invitedEntry(turn);
    if (entry) {
      this.#people.set(turn.speaker?.key ?? '', entry.personId);
      return { requestId: entry.requestId, invited: true, seat: null };
    }
    const known = this.#people.get(turn.speaker?.key ?? '');
    if (turn.asker === 'floorOfficer' || known !== undefined) return this.#askThroughOfficer(turn, known);
    const seat = await this.#seatOf(turn);
    if (turn.mode && turn.asker === 'participant' && turn.mode !== seat.mode) {
      await seat.send({ type: 'ChangeMode', mode: turn.mode });
      seat.mode = turn.mode;
    }
    const { result } = await seat.send({
      type: 'RequestFloor',
      kind: turn.kind,
      itemId: turn.item.id,
      ...spokenFor(turn),
    });
    return { requestId: String(result['requestId']), invited: false, seat };
  }

  /** Invited entries that nobody took stay on the list. */
  close(): void {
    for (const seat of [this.chair, this.floorOfficer, this.rapporteur, ...this.#seats.values()]) seat.rest();
  }

  async #invitedEntry({ speaker, item }: Turn): Promise<Entry | undefined> {
    const name = speaker?.profile.name;
    if (name === undefined || !item.speakers?.some((invited) => isSameName(invited.name, name))) return undefined;
    const answer = await this.chair.resync({ since: null });
    if (!('snapshot' in answer)) return undefined;
    const { entries } = (answer.snapshot as { speakersList: { entries: Entry[] } }).speakersList;
    return entries.find((entry) => entry.name !== null && isSameName(entry.name, name));
  }

  async #askThroughOfficer(turn: Turn, known: string | undefined): Promise<Asked> {
    const profile = turn.speaker?.profile ?? turn.unnamed;
    const person = known ?? (Object.keys(profile).length > 0 ? profile : undefined);
    const { result } = await this.floorOfficer.send({
      type: 'RequestFloorFor',
      kind: turn.kind,
      itemId: turn.item.id,
      ...(person !== undefined && { person }),
      ...(turn.mode && { mode: turn.mode }),
      ...spokenFor(turn),
    });
    if (turn.speaker) this.#people.set(turn.speaker.key, String(result['personId']));
    return { requestId: String(result['requestId']), invited: false, seat: null };
  }

  /** The same person on the same link keeps one session; whoever also presides has a second one. */
  async #seatOf({ speaker, asker, mode }: Turn): Promise<Seat> {
    const presides = asker === 'chair';
    if (presides && !speaker) return this.chair;
    const key = `${asker}/${speaker?.key ?? ''}`;
    const link = presides ? this.links.chair : this.links.participant;
    const seat = this.#seats.get(key) ?? (await Seat.take(this.parts, link, speaker?.profile, mode));
    this.#seats.set(key, seat);
    return seat;
  }
}

function spokenFor({ onBehalfOf, language }: Turn) {
  return { ...(onBehalfOf !== undefined && { onBehalfOf }), ...(language !== undefined && { language }) };
}
