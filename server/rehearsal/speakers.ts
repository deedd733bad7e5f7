import { MINUTE, type Instant, type Millis } from '#shared/basics/time.ts';
import { remainingMs } from '#shared/consultation/floor/time.ts';
import type { Consultation, Intervention } from '#shared/consultation/state.ts';
import { failsToAppear, type CastMember } from './castMember.ts';
import { sampleTextOf } from './castOf.ts';
import { memberOf, onTheFloor, type Company } from './company.ts';
import { Refused } from './seat.ts';
import { secondsOf, shortened, speechOf } from './speeches.ts';

const OVER = [10, 24] as const;
/** So long the chair has to thank an invited speaker, before they thank for themselves and sit down. */
const SITS_DOWN = 6;
/** Nobody of the cast is so long over the time on purpose: it passed while nobody watched. */
const LONG_OVER: Millis = MINUTE;
/** Faster than this, captions come by the sentence only. */
const FASTEST_PARTIAL = 8;

/** Whoever of the cast has the floor speaks, and the captioner writes along. People who joined by themselves speak for themselves. */
export class Speakers {
  readonly #begun = new Set<string>();

  constructor(
    private readonly company: Company,
    private readonly calledAt: Instant,
    private readonly fail: (error: unknown) => void,
  ) {}

  look(state: Consultation): void {
    const running = onTheFloor(state.everyone);
    if (!running || this.#begun.has(running.interventionId)) return;
    this.#begun.add(running.interventionId);
    const speaker = this.#whoSpeaks(state, running);
    if (!speaker) return;
    const acts = this.#isLongOver(running) ? this.#leave(speaker, running) : this.#speak(speaker, running);
    acts.catch((error: unknown) => {
      // Whoever lost the floor meanwhile is refused, and stops.
      if (!(error instanceof Refused)) this.fail(error);
    });
  }

  /** Null for somebody who is not of the cast, and for a member who is not there. */
  #whoSpeaks(state: Consultation, { personId, requestId }: Intervention): CastMember | null {
    const member = memberOf(this.company, state, personId);
    if (member) return failsToAppear(member, state.everyone.requests[requestId]?.putBack ?? false) ? null : member;
    const person = state.everyone.people[personId];
    const isEntered = person?.invited === true || personId.startsWith('g');
    if (!isEntered) return null;
    const { name, organization, country, mode = 'room' } = person ?? {};
    const profile = { name, organization, country };
    return { key: personId, profile, mode, device: false, habit: null, text: sampleTextOf(name) };
  }

  async #speak(speaker: CastMember, { interventionId }: Intervention): Promise<void> {
    const { pace, captioner, spoken, seats, view } = this.company;
    const sentences = this.#sentences(speaker, interventionId);
    const stretch = this.#stretch(speaker, interventionId, sentences);
    const said = this.#said(interventionId);
    let brokenOff = this.#brokenOff(interventionId);
    const isQuiet = () => this.#isPaused(interventionId) || this.#hasLostTheLine(speaker);
    for (const [index, text] of sentences.entries()) {
      if (said.includes(text)) continue;
      const seconds = secondsOf(text) * stretch;
      const words = {
        type: 'RecordWords',
        interventionId,
        source: 'captions',
        segment: brokenOff ?? `c${index + 1}`,
        language: 'en',
      } as const;
      brokenOff = undefined;
      await pace.pass(seconds / 2, isQuiet);
      if (!this.#holds(interventionId)) return;
      if (pace.rate <= FASTEST_PARTIAL) await captioner.send({ ...words, text: `${firstHalf(text)} …`, final: false });
      await pace.pass(seconds / 2, isQuiet);
      // What was said before the floor was taken stands; what came after is not heard.
      if (!this.#holds(interventionId)) return;
      await captioner.send({ ...words, text, final: true });
    }
    await pace.pass(1.5, isQuiet);
    spoken.add(interventionId);
    const seat = speaker.mode === 'room' ? undefined : seats.get(speaker.key);
    if (seat?.isHere && this.#holds(interventionId)) await seat.send({ type: 'EndIntervention', interventionId });
    if (view.state.everyone.people[speaker.key]?.invited) await this.#sitDown(interventionId, isQuiet);
  }

  /** Only of who had the floor before the cast was called: on a fast clock the cast itself may need minutes to come. */
  #isLongOver({ timing }: Intervention): boolean {
    const left = remainingMs(timing, this.company.pace.now());
    return timing.givenAt < this.calledAt && left !== null && left < -LONG_OVER;
  }

  /** Whoever was left standing when everybody went home has gone too, so that a newcomer meets no speaker an hour over. */
  async #leave({ key, mode }: CastMember, { interventionId }: Intervention): Promise<void> {
    const { usher, seats, spoken } = this.company;
    spoken.add(interventionId);
    const seat = mode === 'room' ? undefined : seats.get(key);
    await (seat?.isHere ? seat : usher)?.send({ type: 'EndIntervention', interventionId });
  }

  async #sitDown(interventionId: string, isQuiet: () => boolean): Promise<void> {
    const { pace, usher } = this.company;
    await pace.pass(SITS_DOWN, isQuiet);
    if (this.#holds(interventionId)) await usher?.send({ type: 'EndIntervention', interventionId });
  }

  #sentences(speaker: CastMember, interventionId: string): string[] {
    const { draws, view } = this.company;
    const { setUp, interventions } = view.state.everyone;
    const { itemId, requestId } = interventions[interventionId]!;
    const matter = { draws, setUp, itemId, about: `${speaker.key}/${requestId}` };
    const sentences = speechOf(speaker.text, speaker.profile, matter, speaker.habit === 'overruns');
    return speaker.habit === 'brief' ? shortened(sentences) : sentences;
  }

  /** Who overruns fills the time and some more, however long the text. */
  #stretch({ key, habit }: CastMember, interventionId: string, sentences: string[]): number {
    const { draws, view } = this.company;
    const { allottedMs, addedMs } = view.state.everyone.interventions[interventionId]!.timing;
    if (habit !== 'overruns' || allottedMs === null) return 1;
    const natural = sentences.reduce((sum, sentence) => sum + secondsOf(sentence), 0);
    return ((allottedMs + addedMs) / 1000 + draws.between(OVER, 'over', key)) / natural;
  }

  #said(interventionId: string): string {
    const pieces = this.company.view.state.desk.words[interventionId] ?? [];
    return pieces
      .flatMap(({ text, final }) => (final ? [text] : []))
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  /** The caption that was still being spoken when the cast came in: what is said next takes its place. */
  #brokenOff(interventionId: string): string | undefined {
    const pieces = this.company.view.state.desk.words[interventionId] ?? [];
    return pieces.find(({ source, final }) => source === 'captions' && !final)?.segment;
  }

  #holds(interventionId: string): boolean {
    return this.company.view.state.everyone.floor === interventionId;
  }

  /** Whoever is called while the line is gone begins when it is back. */
  #hasLostTheLine({ key, device }: CastMember): boolean {
    return device && this.company.seats.get(key)?.isHere === false;
  }

  #isPaused(interventionId: string): boolean {
    const { timing } = this.company.view.state.everyone.interventions[interventionId] ?? {};
    return timing?.pausedAt != null;
  }
}

function firstHalf(sentence: string): string {
  const words = sentence.split(' ');
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
}
