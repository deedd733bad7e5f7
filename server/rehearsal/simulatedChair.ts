import type { ProgrammeItem } from '#shared/consultation/setUp.ts';
import { spokenMs } from '#shared/consultation/floor/time.ts';
import type { Consultation, FloorState, Intervention } from '#shared/consultation/state.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import { isSitting, onTheFloor, waiting, type Company } from './company.ts';

/** Seconds over time at which a chair gives a little more, and at which the floor is taken back. */
const MORE_AFTER = 4;
const ENOUGH_AFTER = 15;
const MORE_SECONDS = 30;
/** So long nobody begins to speak before the chair goes on to the next. */
const SILENCE = 25;
/** The draft is shown to everyone once so many have spoken. */
const SHARED_AFTER = 3;

/** Leads the meeting where no person does: sitting, items, list, floor, time, until the programme is through. */
export class SimulatedChair {
  constructor(
    private readonly company: Company,
    private readonly anyLeftToAsk: (state: Consultation, itemId: string) => boolean,
    private readonly ended: () => void,
  ) {}

  look(state: Consultation): void {
    const { everyone } = state;
    if (everyone.sittingId === null) return this.#openNextSitting(everyone);
    if (!isSitting(everyone)) return this.#do('resume', 20, { type: 'ResumeSitting' });
    if (everyone.attendance === null) this.#count();
    if (!everyone.draft.shared && Object.keys(everyone.interventions).length > SHARED_AFTER)
      this.#do('share', 2, { type: 'ShareDraft', on: true });
    const running = onTheFloor(everyone);
    if (running) return this.#listen(state, running);
    const item = everyone.setUp.programme.find(({ id }) => id === everyone.itemId);
    if (!item) return this.#openNextItem(everyone);
    this.#goOn(state, item);
  }

  #openNextSitting(state: FloorState): void {
    const held = Object.values(state.sittings).filter(({ state: is }) => is === 'closed');
    const planned = state.setUp.sittings ?? [];
    const next = planned.find(({ id }) => state.sittings[id]?.state !== 'closed');
    if (next) this.#do(`sit/${next.id}`, 4, { type: 'OpenSitting', sittingId: next.id });
    else if (planned.length === 0 && held.length === 0) this.#do('sit', 4, { type: 'OpenSitting' });
    else this.ended();
  }

  #goOn(state: Consultation, item: ProgrammeItem): void {
    const { everyone } = state;
    const list = everyone.lists[item.id]?.state;
    const isForAll = item.kind === 'issues' || item.kind === 'stocktaking';
    if (isForAll && list === 'notOpen')
      return this.#do(`list/${item.id}`, 3, { type: 'OpenSpeakersList', itemId: item.id });
    const [first] = waiting(everyone);
    if (first) {
      const { requestId } = first;
      return this.#do(`give/${requestId}/${everyone.counts.interventions}`, 4, () =>
        this.company.view.state.everyone.floor === null
          ? { type: 'GiveFloor', requestId, expectedNext: requestId }
          : null,
      );
    }
    if (list === 'open' && this.anyLeftToAsk(state, item.id)) return;
    if (list === 'open') return this.#do(`close/${item.id}`, 6, { type: 'CloseSpeakersList', itemId: item.id });
    this.#openNextItem(everyone);
  }

  #openNextItem(state: FloorState): void {
    const { programme } = state.setUp;
    const here = programme.filter(({ sittingId }) => sittingId === undefined || sittingId === state.sittingId);
    const current = here.findIndex(({ id }) => id === state.itemId);
    const next = here.find(({ id }, index) => index > current && !hasBeenTakenUp(state, id));
    if (next) this.#do(`item/${next.id}`, 4, { type: 'OpenItem', itemId: next.id });
    else this.#do(`rise/${state.sittingId}`, 6, { type: 'CloseSitting' });
  }

  /** While somebody speaks: thanks them, gives a little more, takes the floor back, or notices that nobody is there. */
  #listen({ desk }: Consultation, { interventionId, timing }: Intervention): void {
    const { pace, spoken } = this.company;
    const used = spokenMs(timing, pace.now()) / 1000;
    const over = timing.allottedMs === null ? -Infinity : used - (timing.allottedMs + timing.addedMs) / 1000;
    const end: ClientCommand = { type: 'EndIntervention', interventionId };
    const isSilent = (desk.words[interventionId]?.length ?? 0) === 0;
    if (spoken.has(interventionId))
      return this.#do(`thank/${interventionId}`, 3, () => this.#stillOn(interventionId, end));
    if (isSilent && used > SILENCE)
      return this.#do(`silence/${interventionId}`, 1, () => this.#stillOn(interventionId, end));
    if (over > MORE_AFTER && timing.addedMs === 0 && this.company.draws.share('more', interventionId) < 0.5)
      return this.#do(`more/${interventionId}`, 0, () =>
        this.#stillOn(interventionId, {
          type: 'ExtendTime',
          interventionId,
          seconds: MORE_SECONDS,
          reason: 'To conclude',
        }),
      );
    if (over > ENOUGH_AFTER) this.#do(`enough/${interventionId}`, 0, () => this.#stillOn(interventionId, end));
  }

  #stillOn(interventionId: string, command: ClientCommand): ClientCommand | null {
    return this.company.view.state.everyone.floor === interventionId ? command : null;
  }

  #count(): void {
    const inRoom = this.company.members.filter(({ mode }) => mode === 'room').length;
    const online = this.company.members.length - inRoom;
    this.#do('count', 10, { type: 'RecordAttendance', room: inRoom, online });
  }

  #do(key: string, seconds: number, command: ClientCommand | (() => ClientCommand | null)): void {
    this.company.agenda.plan(`chair/${key}`, seconds, () => {
      const now = typeof command === 'function' ? command() : command;
      return now === null ? undefined : this.company.chair?.send(now);
    });
  }
}

function hasBeenTakenUp({ lists, interventions }: FloorState, itemId: string): boolean {
  return lists[itemId]?.state !== 'notOpen' || Object.values(interventions).some((each) => each.itemId === itemId);
}
