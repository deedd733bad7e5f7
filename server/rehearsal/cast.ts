import { setTimeout as sleep } from 'node:timers/promises';
import type { PersonId } from '#shared/basics/ids.ts';
import { Agenda } from './agenda.ts';
import { Askers } from './askers.ts';
import type { CastMember } from './castMember.ts';
import { castOf } from './castOf.ts';
import type { CastOrder, KeptSeat } from './castOrder.ts';
import { isSitting, type Company } from './company.ts';
import { Draws } from './draws.ts';
import { FloorOfficer } from './floorOfficer.ts';
import { FloorView } from './floorView.ts';
import { Pace } from './pace.ts';
import { openSeat, Seat } from './seat.ts';
import { SimulatedChair } from './simulatedChair.ts';
import { Speakers } from './speakers.ts';

/** How often everybody looks up, whether anything happened or not: every two seconds of the meeting, within reason. */
const LOOK_SECONDS = 2;
const [SOONEST_MS, LATEST_MS] = [50, 500];

export interface CastShell {
  /** Resolves once a new session is kept: who acted must come back as the same person. */
  keep: (key: string, seat: KeptSeat) => Promise<void>;
  /** The simulated chair has led the meeting to its end. */
  ended: () => void;
  /** Something that should not happen; the cast ends with it. */
  fail: (error: unknown) => void;
}

/**
 * Brings the cast into a consultation and keeps it going until the thread ends. It sees and does only what anybody with these
 * links could. What has happened before is taken up from the record, so that it may begin at any moment.
 */
export async function playCast(order: CastOrder, shell: CastShell): Promise<void> {
  const seatOf = seatsOf(order, shell);
  const officer = await seatOf('floorOfficer', 'floorOfficer');
  const captioner = await seatOf('captioner', 'captioner');
  const chair = order.chair === 'simulated' ? await seatOf('chair', 'chair') : null;
  const usher = chair ? null : await seatOf('usher', 'chair');
  let look = () => {};
  const view = new FloorView(officer, () => look());
  const pace = new Pace(() => view.state.everyone.sittingId !== null && !isSitting(view.state.everyone));
  for (const seat of [officer, captioner, chair, usher]) seat?.connect();
  while (!view.isReady) await sleep(20);
  pace.set(await officer.clock());
  const draws = new Draws(order.seed);
  const seats = new Map<string, Seat>();
  const members = castOf(view.state.everyone.setUp, draws);
  const arrive = async (member: CastMember) => {
    const seat = await seatOf(member.key, 'participant', member);
    seat.connect();
    seats.set(member.key, seat);
  };
  const company: Company = {
    ...{ view, pace, draws, members, seats, officer, captioner, chair, usher, arrive },
    agenda: new Agenda(pace, shell.fail),
    spoken: new Set(),
  };
  // Who was here before a rest is back at once.
  for (const member of members) if (order.seats[member.key]) await arrive(member);
  look = looksAround(company, order, shell);
  look();
  setInterval(() => look(), Math.min(LATEST_MS, Math.max(SOONEST_MS, (LOOK_SECONDS * 1000) / pace.rate)));
}

function looksAround(company: Company, { calledAt }: CastOrder, shell: CastShell): () => void {
  const askers = new Askers(company);
  const speakers = new Speakers(company, calledAt, shell.fail);
  const floorOfficer = new FloorOfficer(company);
  const isOver = () => shell.ended();
  const leads = company.chair && new SimulatedChair(company, (state, itemId) => askers.anyLeft(state, itemId), isOver);
  return () => {
    const { state } = company.view;
    for (const each of [askers, speakers, floorOfficer, leads]) each?.look(state);
  };
}

/** A seat that was kept is taken again; a new one is kept before anybody sits on it. */
function seatsOf({ url, consultationId, links, seats }: CastOrder, { keep }: CastShell) {
  return async (key: string, role: string, { profile, mode }: Partial<CastMember> = {}): Promise<Seat> => {
    const kept: { ticket: string; personId: PersonId } =
      seats[key] ?? (await openSeat(url, links[role] ?? '', profile, mode));
    if (!seats[key]) await keep(key, kept);
    return new Seat(url, consultationId, kept);
  };
}
