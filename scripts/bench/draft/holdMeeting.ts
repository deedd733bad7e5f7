import type { IssueNearness } from '#server/rapporteur/encoder/issueNearness.ts';
import type { InputId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { DraftEngine } from '#shared/draft/draftEngine.ts';
import type { ProposedSection } from '#shared/draft/model.ts';
import type { Input, Point } from '#shared/points/point.ts';
import type { Nearness } from '#shared/points/nearness.ts';
import { splitSentences } from '#shared/points/splitSentences.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { firstIssues, UsualWords } from '#shared/points/usualWords.ts';
import { setUpSchema } from '#shared/wire/setUp.schema.ts';
import type { Material } from '../../replay/readMaterial.ts';
import { planOf, type Turn } from '../../replay/plan.ts';
import { inputsOf } from './inputsOf.ts';
import { tagger } from './tagger.ts';

/** One intervention that was taken into the draft. */
export interface Update {
  inputId: InputId;
  /** From the words to the revised sections, in process. */
  ms: number;
  /** The same in the processor's time: what a busy machine does not move. */
  processorMs: number;
  /** The President's Summary after it: every sentence that stands on what was said, in the order of its sections. */
  summary: string[];
}

/** A meeting from its first intervention to its last, as the drafting thread would have seen it. */
export interface Held {
  setUp: SetUp;
  inputs: Input[];
  /** As numbered in the file. */
  numbers: Map<InputId, number>;
  texts: Map<InputId, string>;
  points: Point[];
  /** Both formats as they stand at the end. */
  sections: ProposedSection[];
  updates: Update[];
}

/** Takes every intervention through the functions that the server's drafting thread uses, in its order; nothing is settled by people. */
export function holdMeeting(material: Material): Held {
  const meeting = new Meeting(material);
  meeting.inputs.forEach((_, at) => meeting.take(at));
  return meeting.held();
}

/** The same with a sentence encoder beside it, as the server asks it: what would be taken first, then how near that is to the issues. */
export async function holdMeetingWith(nearness: IssueNearness, material: Material): Promise<Held> {
  const meeting = new Meeting(material);
  for (const at of meeting.inputs.keys()) await meeting.takeWith(nearness, at);
  return meeting.held();
}

/** A meeting under way. */
class Meeting {
  readonly inputs: Input[];
  readonly #turns: Turn[];
  readonly #setUp: SetUp;
  readonly #engine: DraftEngine;
  readonly #draft = new Draft();
  readonly #usual: UsualWords;
  readonly #points: Point[] = [];
  readonly #updates: Update[] = [];

  constructor(material: Material) {
    this.#setUp = setUpSchema.parse(material.setUp);
    this.#usual = new UsualWords(this.#setUp);
    this.#turns = planOf(material.setUp, material.interventions).turns;
    this.inputs = inputsOf(this.#setUp, this.#turns);
    this.#engine = new DraftEngine(this.#setUp);
    this.#draft.put(this.#engine.frame([]));
  }

  take(at: number): void {
    const clock = startClock();
    this.#usual.add(this.#turns[at]!.text);
    this.#draftFrom(at, this.#pointsOf(at, null), clock);
  }

  async takeWith(nearness: IssueNearness, at: number): Promise<void> {
    const clock = startClock();
    this.#usual.add(this.#turns[at]!.text);
    const texts = this.#pointsOf(at, null).map(({ verbatim }) => verbatim);
    this.#draftFrom(at, this.#pointsOf(at, await nearness.of(this.#setUp.issues, texts)), clock);
  }

  held(): Held {
    const ids = this.inputs.map(({ inputId }, at) => [inputId, this.#turns[at]!] as const);
    return {
      setUp: this.#setUp,
      inputs: this.inputs,
      numbers: new Map(ids.map(([inputId, { n }]) => [inputId, n])),
      texts: new Map(ids.map(([inputId, { text }]) => [inputId, text])),
      points: this.#points,
      sections: this.#draft.sections(),
      updates: this.#updates,
    };
  }

  #pointsOf(at: number, near: Nearness | null): Point[] {
    const { text, language } = this.#turns[at]!;
    const words = [{ source: 'captions' as const, text, ...(language !== undefined && { language }) }];
    return takePoints(this.inputs[at]!, words, this.#setUp.issues, tagger(), this.#usual, near);
  }

  #draftFrom(at: number, taken: Point[], clock: () => Pick<Update, 'ms' | 'processorMs'>): void {
    const input = this.inputs[at]!;
    this.#usual.file(input.inputId, firstIssues(taken));
    this.#draft.put(this.#engine.take(input, taken, []));
    const took = clock();
    this.#points.push(...taken);
    const summary = summaryOf(this.#draft.sections()).map((sentence) => sentence.text);
    this.#updates.push({ inputId: input.inputId, ...took, summary });
  }
}

/** Reads how long it has been since, by the clock and by the processor. */
function startClock(): () => Pick<Update, 'ms' | 'processorMs'> {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    return { ms, processorMs: (user + system) / 1000 };
  };
}

/** The sections as they stand: each proposal replaces the section whole. */
class Draft {
  readonly #sections = new Map<string, ProposedSection>();

  put(sections: readonly ProposedSection[]): void {
    for (const section of sections) this.#sections.set(`${section.format}/${section.sectionId}`, section);
  }

  sections(): ProposedSection[] {
    return [...this.#sections.values()].toSorted((a, b) => a.order - b.order);
  }
}

/** The sentences of the President's Summary that stand on what was said, not on the set-up alone. */
export function summaryOf(sections: readonly ProposedSection[]): ProposedSection['sentences'] {
  return sections
    .filter(({ format }) => format === 'president')
    .flatMap(({ sentences }) => sentences)
    .filter(({ cites }) => cites.some((cite) => !cite.startsWith('setUp.')));
}

/** The issues' paragraphs. */
export function issuesOf(sections: readonly ProposedSection[]): ProposedSection[] {
  return sections.filter(
    ({ format, sectionId, sentences }) =>
      format === 'president' && sectionId.startsWith('issue-') && sentences.length > 0,
  );
}

/** Everything that was said, sentence by sentence, with whose it is. */
export function sentencesSaid({ inputs, texts }: Held): { inputId: InputId; text: string }[] {
  return inputs.flatMap(({ inputId }) => splitSentences(texts.get(inputId)!).map(({ text }) => ({ inputId, text })));
}
