import type { ItemId } from '#shared/basics/ids.ts';
import type { Consultation, SpeakerRequest } from '#shared/consultation/state.ts';
import type { CastMember } from './castMember.ts';
import { isSitting, personOf, requestsOf, UNNAMED_NOTE, type Company } from './company.ts';
import { speechOf } from './speeches.ts';
import { joinsIn, wishesToSpeak, secondsUntilAsking } from './wishes.ts';

const ARRIVING = [0.5, 12] as const;
const LATE = [150, 240] as const;

/** The people of the cast: they come in, ask for the floor, change their minds, lose their line and hand in what they wrote. */
export class Askers {
  /** Items whose list was under way already when the cast looked at it first. */
  readonly #underWay = new Map<ItemId, boolean>();
  readonly #dropped = new Set<string>();

  constructor(private readonly company: Company) {}

  look(state: Consultation): void {
    const { itemId } = state.everyone;
    if (itemId !== null && !this.#underWay.has(itemId)) this.#underWay.set(itemId, hasAskers(state, itemId));
    for (const member of this.company.members) {
      this.#arrive(state, member);
      if (itemId === null || !isSitting(state.everyone)) continue;
      this.#ask(state, member, itemId);
      const requests = requestsOf(this.company, state, member, itemId);
      const waits = requests.find((request) => request.state === 'listed');
      if (waits && member.device) this.#whileWaiting(state, member, waits);
      if (member.habit === 'onlyWrites') this.#writeInstead(state, member, itemId);
    }
  }

  /** Do any still mean to ask for the floor on this item? */
  anyLeft(state: Consultation, itemId: ItemId): boolean {
    return this.company.members.some((member) => this.#wants(state, member, itemId));
  }

  #arrive(state: Consultation, member: CastMember): void {
    const { agenda, draws, officer } = this.company;
    const { key, habit, profile, mode } = member;
    const seconds = draws.between(habit === 'arrivesLate' ? LATE : ARRIVING, 'arrives', key);
    if (member.device && !this.company.seats.has(key))
      return agenda.plan(`arrive/${key}`, seconds, () => this.company.arrive(member));
    const personId = personOf(this.company, state, member);
    if (profile.name === undefined || (personId !== null && state.everyone.checkIns[personId]?.present)) return;
    const { name, organization, country, category } = profile;
    agenda.plan(`checkIn/${key}`, seconds, () =>
      member.device
        ? this.company.seats.get(key)?.send({ type: 'CheckIn', mode })
        : officer.send(
            personId === null
              ? { type: 'CheckIn', name, organization, country, category, mode }
              : { type: 'CheckIn', personId, mode },
          ),
    );
  }

  #wants(state: Consultation, member: CastMember, itemId: ItemId): boolean {
    const { setUp } = state.everyone;
    if (!wishesToSpeak(this.company, setUp, member, itemId) && !joinsIn(this.company, setUp, member, itemId))
      return false;
    const requests = requestsOf(this.company, state, member, itemId);
    const last = requests.at(-1);
    if (!last) return true;
    const again = requests.length === 1 && last.state === 'withdrawn' && member.habit === 'letsPass';
    return again || (requests.length === 1 && cameTooLate(state, member, last));
  }

  #ask(state: Consultation, member: CastMember, itemId: ItemId): void {
    const { agenda, seats } = this.company;
    if (state.everyone.lists[itemId]?.state !== 'open' || !this.#wants(state, member, itemId)) return;
    if (member.device && !seats.has(member.key)) return;
    const times = requestsOf(this.company, state, member, itemId).length;
    const seconds = secondsUntilAsking(this.company.draws, member, times > 0 || this.#underWay.get(itemId) === true);
    agenda.plan(`ask/${itemId}/${member.key}/${times}`, seconds, () => this.#askNow(member, itemId));
  }

  #askNow(member: CastMember, itemId: ItemId): Promise<unknown> | undefined {
    const { view, seats, officer } = this.company;
    const { everyone } = view.state;
    if (everyone.itemId !== itemId || everyone.lists[itemId]?.state !== 'open') return undefined;
    if (!this.#wants(view.state, member, itemId)) return undefined;
    const group = member.habit === 'forAGroup' ? groupOf(member) : undefined;
    const request = {
      kind: group === undefined ? ('intervention' as const) : ('groupStatement' as const),
      itemId,
      ...(group !== undefined && { onBehalfOf: group }),
      language: 'en',
    };
    if (member.device) return seats.get(member.key)?.send({ type: 'RequestFloor', ...request });
    const person = personOf(this.company, view.state, member) ?? member.profile;
    const note = member.profile.name === undefined ? { note: UNNAMED_NOTE } : {};
    return officer.send({ type: 'RequestFloorFor', ...request, ...note, person, mode: 'room' });
  }

  #whileWaiting(state: Consultation, member: CastMember, { requestId }: SpeakerRequest): void {
    const { agenda, draws, seats, view } = this.company;
    const { key, habit } = member;
    const seat = seats.get(key);
    const stillWaits = () => view.state.everyone.requests[requestId]?.state === 'listed';
    const isAgain = requestsOf(this.company, state, member, state.everyone.itemId ?? '').length > 1;
    if (habit === 'withdraws' || (habit === 'letsPass' && !isAgain))
      agenda.plan(`withdraw/${requestId}`, draws.between([25, 60], 'withdraws', key), () =>
        stillWaits() ? seat?.send({ type: 'WithdrawRequest', requestId }) : undefined,
      );
    if (habit === 'dropsOff' && !this.#dropped.has(key))
      agenda.plan(`drop/${key}`, draws.between([8, 20], 'drops', key), () =>
        stillWaits() ? this.#dropOff(key) : undefined,
      );
    const handedIn = Object.values(state.desk.statements).some((each) => each.personId === seat?.personId);
    if (habit === 'handsIn' && !handedIn)
      agenda.plan(`handIn/${key}`, draws.between([10, 30], 'handsIn', key), () =>
        stillWaits() ? seat?.handIn(this.#text(member, view.state.everyone.itemId ?? ''), requestId) : undefined,
      );
  }

  /** The line is gone for a while; the place is not. */
  async #dropOff(key: string): Promise<void> {
    const { seats, pace, draws } = this.company;
    this.#dropped.add(key);
    seats.get(key)?.drop();
    await pace.pass(draws.between([15, 40], 'gone', key));
    seats.get(key)?.connect();
  }

  #writeInstead(state: Consultation, member: CastMember, itemId: ItemId): void {
    const { agenda, draws, seats } = this.company;
    const seat = seats.get(member.key);
    if (!seat || Object.values(state.desk.statements).some(({ personId }) => personId === seat.personId)) return;
    agenda.plan(`write/${member.key}`, draws.between([60, 150], 'writes', member.key), () =>
      seat.handIn(this.#text(member, itemId)),
    );
  }

  #text(member: CastMember, itemId: ItemId): string {
    const { draws, view } = this.company;
    const matter = { draws, setUp: view.state.everyone.setUp, itemId, about: member.key };
    return speechOf(member.text, member.profile, matter, true).join(' ');
  }
}

/** Was given the floor and did not answer; has come since, and asks anew. */
function cameTooLate({ everyone, desk }: Consultation, { habit }: CastMember, last: SpeakerRequest): boolean {
  if (habit !== 'comesLate' || last.state !== 'done') return false;
  const held = Object.values(everyone.interventions).find(({ requestId }) => requestId === last.requestId);
  return held !== undefined && (desk.words[held.interventionId]?.length ?? 0) === 0;
}

function hasAskers({ everyone }: Consultation, itemId: ItemId): boolean {
  return Object.values(everyone.requests).some((each) => each.itemId === itemId && !each.invited);
}

function groupOf({ profile }: CastMember): string {
  return profile.region === undefined ? 'Group of Like-minded Networks' : `${profile.region} Group of Networks`;
}
