import type { Logger } from '#server/ops/log.ts';
import type { Published, Room } from '#server/rooms/room.ts';
import type { ConsultationId, InputId, RequestId } from '#shared/basics/ids.ts';
import type { Actor } from '#shared/consultation/decision.ts';
import { datesHeld } from '#shared/consultation/desk/datesHeld.ts';
import { asRead, handmadeOf } from '#shared/consultation/desk/handwork.ts';
import { inputFacts } from '#shared/consultation/desk/inputFacts.ts';
import { attendanceOf } from '#shared/consultation/people/attendance.ts';
import { isUnread, markOfInput, unread, wordsOf } from '#shared/consultation/desk/wordsTaken.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { changedInputs, isHandwork, settledOf } from './doneByPeople.ts';
import type { DraftingAnswer } from './draftingProtocol.ts';
import type { Drafter } from './drafter.ts';
import { DraftingThread, ThreadReplaced, TookTooLong } from './draftingThread.ts';
import { decidesTheRoute, frameMark, framesAnew, isOnOtherDays, requestsWithText, touched } from './toBeRead.ts';

type FindRoom = (consultationId: ConsultationId) => Promise<Pick<Room, 'state' | 'submit'> | null>;

const machine: Actor = { role: 'machine', personId: 'machine' };
/** How often words are read anew when a reading fails or the room does not take it, before they are left to the next sweep. */
const TRIES = 3;

/**
 * Reacts to committed events: when an intervention with words has ended, or words come late, it asks the drafting thread and sends
 * what it answers as a command with a deterministic id. A sweep at the start adopts what was left unread.
 */
export class Rapporteur implements Drafter {
  /** One reading at a time per consultation, in the order of the events. */
  readonly #work = new Map<ConsultationId, Promise<void>>();
  /** On which thread a consultation's engine was opened. */
  readonly #openOn = new Map<ConsultationId, number>();
  #closed = false;

  constructor(
    private readonly findRoom: FindRoom,
    private readonly log: Logger,
    private readonly thread: Pick<DraftingThread, 'ask' | 'close' | 'generation'> = new DraftingThread(),
  ) {}

  /** To be told of every commit. */
  follow({ consultationId, events }: Published): void {
    // The thread's engine was made with the set-up as it stood.
    if (events.some(({ type }) => type === 'SetUpCorrected'))
      this.#then(consultationId, 'setUp', async () => void this.#openOn.delete(consultationId));
    if (events.some(({ type }) => framesAnew(type))) this.#queue(consultationId, null);
    if (events.some(({ type }) => type === 'SittingClosed')) this.#queueHeld(consultationId);
    for (const inputId of new Set(events.flatMap(touched))) this.#queue(consultationId, inputId);
    if (events.some(({ type }) => isHandwork(type))) this.#queueHandwork(consultationId);
    for (const requestId of events.flatMap(requestsWithText)) this.#queueRequest(consultationId, requestId);
    if (events.some(({ type }) => decidesTheRoute.has(type))) this.#queueStatements(consultationId);
  }

  /** Adopts orphans: inputs that ended, or words that came, while nobody was there to read them. */
  async sweep(consultationId: ConsultationId): Promise<void> {
    const room = await this.findRoom(consultationId);
    if (!room) return;
    if (room.state.desk.draftVersion === 0) this.#queue(consultationId, null);
    for (const inputId of unread(room.state)) this.#queue(consultationId, inputId);
    if (room.state.desk.handwork.pending.length > 0) this.#queueHandwork(consultationId);
  }

  /** Resolves when everything queued so far for a consultation has been read. */
  async idle(consultationId: ConsultationId): Promise<void> {
    await this.#work.get(consultationId);
  }

  /** A consultation that was removed: nothing of it is kept, here or in the thread. */
  async forget(consultationId: ConsultationId): Promise<void> {
    await this.idle(consultationId);
    this.#work.delete(consultationId);
    if (this.#isOpen(consultationId)) await this.thread.ask({ ask: 'forget', consultationId });
    this.#openOn.delete(consultationId);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.thread.close();
  }

  /** A statement that goes with a request is among the words of the interventions that came of it. */
  #queueRequest(consultationId: ConsultationId, requestId: RequestId): void {
    this.#then(consultationId, requestId, async () => {
      const room = await this.findRoom(consultationId);
      for (const each of Object.values(room?.state.everyone.interventions ?? {}))
        if (each.requestId === requestId) await this.#revise(consultationId, each.interventionId);
    });
  }

  /** Statements that have come to stand by themselves, as their request will not lead to the floor, or that do so no more. */
  #queueStatements(consultationId: ConsultationId): void {
    this.#then(consultationId, 'statements', async () => {
      const room = await this.findRoom(consultationId);
      for (const statementId of Object.keys(room?.state.desk.statements ?? {}))
        await this.#revise(consultationId, statementId);
    });
  }

  /** What stands at the latest when the sitting closes: who checked in, which is no news one by one, and the day on which it was held. */
  #queueHeld(consultationId: ConsultationId): void {
    this.#then(consultationId, 'attendance', async () => {
      const room = await this.findRoom(consultationId);
      if (!room) return;
      const { everyone } = room.state;
      if (attendanceOf(everyone)?.checkedIn || isOnOtherDays(everyone)) await this.#revise(consultationId, null);
    });
  }

  #queue(consultationId: ConsultationId, inputId: InputId | null): void {
    this.#then(consultationId, inputId, () => this.#revise(consultationId, inputId));
  }

  #queueHandwork(consultationId: ConsultationId): void {
    this.#then(consultationId, 'handwork', () => this.#takeHandwork(consultationId));
  }

  #then(consultationId: ConsultationId, about: string | null, job: () => Promise<void>): void {
    const before = this.#work.get(consultationId) ?? Promise.resolve();
    const work = before
      .then(() => (this.#closed ? undefined : job()))
      .catch((error: unknown) => {
        if (!this.#closed) this.log.error({ err: error, consultationId, about }, 'the draft was not revised');
      });
    this.#work.set(consultationId, work);
  }

  async #revise(consultationId: ConsultationId, inputId: InputId | null): Promise<void> {
    let failures = 0;
    while (failures < TRIES) {
      const room = await this.findRoom(consultationId);
      if (!room || (inputId !== null && !isUnread(room.state, inputId))) return;
      const taken = inputId === null ? frameMark(room.state) : markOfInput(room.state, inputId);
      const { draftVersion } = room.state.desk;
      const answer = await this.#ask(consultationId, room.state, inputId).catch((error: Error) => error);
      if (!answer) return;
      if (!(answer instanceof Error)) {
        const { engine, points, sections } = answer;
        const outcome = await room.submit({
          command: { type: 'ReviseDraft', causedBy: inputId, engine, taken, points, sections },
          actor: machine,
          // The draft version, as words may become again what they once were.
          commandKey: `machine/${engine}/${inputId ?? 'frame'}/${taken}/${draftVersion}`,
        });
        if (outcome.ok || outcome.refusal === 'changed') return;
      }
      this.#openOn.delete(consultationId);
      failures += weightOf(answer);
      if (this.#closed || (failures >= TRIES && answer instanceof Error)) throw answer;
    }
  }

  /** What people did to points since the draft last took it in. */
  async #takeHandwork(consultationId: ConsultationId): Promise<void> {
    for (let failures = 0; failures < TRIES;) {
      const room = await this.findRoom(consultationId);
      const handwork = room?.state.desk.handwork;
      const last = handwork?.pending.at(-1);
      if (!room || !handwork || !last) return;
      const answer = await this.#askHandwork(consultationId, room.state).catch((error: Error) => error);
      if (!(answer instanceof Error)) {
        const { engine, points: phrased, sections } = answer;
        const { did, pointIds } = last;
        const outcome = await room.submit({
          command: { type: 'TakeHandwork', engine, upTo: handwork.done, did, pointIds, phrased, sections },
          actor: machine,
          commandKey: `machine/${engine}/handwork/${handwork.done}`,
        });
        if (outcome.ok) return;
      }
      this.#openOn.delete(consultationId);
      failures += weightOf(answer);
      if (this.#closed || (failures >= TRIES && answer instanceof Error)) throw answer;
    }
  }

  async #askHandwork(consultationId: ConsultationId, state: Consultation): Promise<DraftingAnswer> {
    await this.#open(consultationId, state);
    const settled = settledOf(state);
    const attendance = attendanceOf(state.everyone);
    return this.thread.ask({ ask: 'handwork', consultationId, changed: changedInputs(state), settled, attendance });
  }

  async #ask(
    consultationId: ConsultationId,
    state: Consultation,
    inputId: InputId | null,
  ): Promise<DraftingAnswer | null> {
    await this.#open(consultationId, state);
    const settled = settledOf(state);
    const attendance = attendanceOf(state.everyone);
    if (inputId === null)
      return this.thread.ask({ ask: 'frame', consultationId, settled, attendance, dates: datesHeld(state.everyone) });
    const input = inputFacts(state, inputId);
    if (!input) return null;
    const { desk } = state;
    const earlier = asRead(desk, inputId);
    const byHand = handmadeOf(desk, inputId);
    const words = wordsOf(state, inputId);
    const { parted } = desk.handwork;
    return this.thread.ask({ ask: 'read', consultationId, input, words, earlier, byHand, parted, settled, attendance });
  }

  /** Gives the thread what it needs to know of a consultation, once per thread. */
  async #open(consultationId: ConsultationId, { everyone, desk }: Consultation): Promise<void> {
    if (this.#isOpen(consultationId)) return;
    const points = Object.values(desk.points);
    const inputIds = new Set([...Object.keys(desk.taken), ...points.map(({ inputId }) => inputId)]);
    const inputs = [...inputIds].flatMap((inputId) => inputFacts({ everyone, desk } as Consultation, inputId) ?? []);
    await this.thread.ask({
      ask: 'open',
      consultationId,
      setUp: everyone.setUp,
      inputs,
      points,
      standing: Object.values(desk.sections),
      attendance: attendanceOf(everyone),
    });
    this.#openOn.set(consultationId, this.thread.generation);
  }

  #isOpen(consultationId: ConsultationId): boolean {
    return this.thread.generation > 0 && this.#openOn.get(consultationId) === this.thread.generation;
  }
}

/** Who only waited for a thread that is gone has not failed; what took too long once is tried once more. */
function weightOf(answer: DraftingAnswer | Error): number {
  if (answer instanceof ThreadReplaced) return 0;
  return answer instanceof TookTooLong ? TRIES / 2 : 1;
}
