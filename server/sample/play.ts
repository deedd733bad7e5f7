import type { Room } from '#server/rooms/room.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { Actor } from '#shared/consultation/decision.ts';
import type { Profile } from '#shared/consultation/people/profile.ts';
import type { RequestKind } from '#shared/consultation/state.ts';
import type { SampleIntervention, SampleMaterial, Step } from './material.ts';

type Words = Extract<ClientCommand, { type: 'RecordWords' }>;

/** A session on the participants' link, as anybody opens one. */
export interface TakenSeat {
  ticket: string;
  personId: PersonId;
}

/** Plays the choreography through the room, as the people it names would act. */
export class Play {
  /** Per intervention of the sample: the seat of its person, its request and itself in the record. */
  readonly #seats = new Map<number, TakenSeat>();
  readonly #requests = new Map<number, string>();
  readonly #given = new Map<number, string>();
  #steps = 0;

  constructor(
    private readonly material: SampleMaterial,
    private readonly room: Room,
    private readonly newSeat: (profile: Profile) => Promise<TakenSeat>,
  ) {}

  /** The seats of those who asked from a device of their own, by the number of their intervention. */
  get seats(): ReadonlyMap<number, TakenSeat> {
    return this.#seats;
  }

  /** @throws Error if the rules refuse a step: the choreography and the rules must agree. */
  async take(step: Step): Promise<void> {
    const command = await this.#commandOf(step);
    this.#steps += 1;
    const outcome = await this.room.submit({
      command,
      actor: await this.#actorOf(step),
      commandKey: `sample/${this.#steps}`,
    });
    if (!outcome.ok) throw new Error(`sample step ${this.#steps} (${step.do} ${step.n ?? ''}): ${outcome.refusal}`);
    const { requestId, interventionId } = (outcome.result ?? {}) as { requestId?: string; interventionId?: string };
    if (step.n !== undefined && requestId !== undefined) this.#requests.set(step.n, requestId);
    if (step.n !== undefined && interventionId !== undefined) this.#given.set(step.n, interventionId);
  }

  async #actorOf({ by, n }: Step): Promise<Actor> {
    if (by !== 'participant' || n === undefined) return { role: by, personId: `sample-${by}` };
    const invited = this.room.state.everyone.requests[this.#requests.get(n) ?? '']?.invited;
    const request = this.#requests.get(n);
    if (invited && request) return { role: by, personId: this.room.state.everyone.requests[request]!.personId };
    return { role: by, personId: await this.#personOf(n), profile: profileOf(this.#intervention(n)) };
  }

  async #personOf(n: number): Promise<PersonId> {
    const seat = this.#seats.get(n) ?? (await this.newSeat(profileOf(this.#intervention(n))));
    this.#seats.set(n, seat);
    return seat.personId;
  }

  async #commandOf(step: Step): Promise<ClientCommand> {
    const { n = 0 } = step;
    const interventionId = this.#given.get(n) ?? '';
    const named: Record<string, () => ClientCommand> = {
      openSitting: () => ({ type: 'OpenSitting', sittingId: String(step['sittingId']) }),
      suspendSitting: () => ({ type: 'SuspendSitting' }),
      resumeSitting: () => ({ type: 'ResumeSitting' }),
      openItem: () => ({ type: 'OpenItem', itemId: String(step['itemId']) }),
      openSpeakersList: () => ({ type: 'OpenSpeakersList', itemId: String(step['itemId']) }),
      recordAttendance: () => ({
        type: 'RecordAttendance',
        room: Number(step['room']),
        online: Number(step['online']),
      }),
      shareDraft: () => ({ type: 'ShareDraft', on: step['on'] === true }),
      requestFloor: () => ({
        type: 'RequestFloor',
        kind: step['kind'] as RequestKind,
        ...textOf(step, 'itemId', 'onBehalfOf', 'language'),
      }),
      requestFloorFor: () => ({
        type: 'RequestFloorFor',
        mode: this.#intervention(n).mode ?? 'room',
        ...textOf(step, 'itemId', 'note', 'language'),
      }),
      withdraw: () => ({ type: 'WithdrawRequest', requestId: this.#requestOf(n) }),
      markAbsent: () => ({ type: 'MarkAbsent', requestId: this.#requestOf(n) }),
      giveFloor: () => ({ type: 'GiveFloor', requestId: this.#requestOf(n) }),
      pause: () => ({ type: 'PauseIntervention', interventionId }),
      resume: () => ({ type: 'ResumeIntervention', interventionId }),
      extend: () => ({
        type: 'ExtendTime',
        interventionId,
        seconds: Number(step['seconds']),
        ...textOf(step, 'reason'),
      }),
      end: () => ({ type: 'EndIntervention', interventionId }),
      words: () => this.#words(step, interventionId),
    };
    const make = named[step.do];
    if (!make) throw new Error(`the sample does not know how to ${step.do}`);
    return make();
  }

  #words(step: Step, interventionId: string): Words {
    const { text } = this.#intervention(step.n ?? 0);
    const { from, to, segment } = step as { from?: number; to?: number; segment?: number };
    return {
      type: 'RecordWords',
      interventionId,
      source: step['source'] as Words['source'],
      text: typeof step['text'] === 'string' ? step['text'] : text.slice(from, to),
      ...(segment !== undefined && { segment: String(segment) }),
      final: step['final'] !== false,
    };
  }

  /** The request of an intervention: its own, or the entry of the programme's invited speaker of that name. */
  #requestOf(n: number): string {
    const own = this.#requests.get(n);
    if (own !== undefined) return own;
    const { requests, people } = this.room.state.everyone;
    const { speaker } = this.#intervention(n);
    const invited = Object.values(requests).find(
      ({ personId }) => people[personId]?.invited && people[personId].name === speaker,
    );
    if (!invited) throw new Error(`nobody of the programme is called ${speaker}`);
    this.#requests.set(n, invited.requestId);
    return invited.requestId;
  }

  #intervention(n: number): SampleIntervention {
    const intervention = this.material.interventions.get(n);
    if (!intervention) throw new Error(`the sample has no intervention ${n}`);
    return intervention;
  }
}

function profileOf({
  speaker,
  honorific,
  function: task,
  organization,
  country,
  category,
  pronoun,
  gender,
  language,
  mode,
}: SampleIntervention): Profile {
  return { name: speaker, honorific, function: task, organization, country, category, pronoun, gender, language, mode };
}

function textOf(step: Step, ...keys: string[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap((key) => (typeof step[key] === 'string' ? [[key, step[key]]] : [])));
}
