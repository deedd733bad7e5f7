import type { InputId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { DraftEngine } from '#shared/draft/draftEngine.ts';
import type { ProposedSection } from '#shared/draft/model.ts';
import type { Input, Point } from '#shared/points/point.ts';
import { splitSentences } from '#shared/points/splitSentences.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { firstIssues, UsualWords } from '#shared/points/usualWords.ts';
import { setUpSchema } from '#shared/wire/setUp.schema.ts';
import type { Material } from '../../replay/readMaterial.ts';
import { planOf } from '../../replay/plan.ts';
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
  const setUp = setUpSchema.parse(material.setUp);
  const { turns } = planOf(material.setUp, material.interventions);
  const inputs = inputsOf(setUp, turns);
  const draft = new Draft();
  const engine = new DraftEngine(setUp);
  const usual = new UsualWords();
  const points: Point[] = [];
  draft.put(engine.frame([]));
  const updates = inputs.map((input, at): Update => {
    const { text, language } = turns[at]!;
    const started = performance.now();
    const before = process.cpuUsage();
    usual.add(text);
    const words = [{ source: 'captions' as const, text, ...(language !== undefined && { language }) }];
    const taken = takePoints(input, words, setUp.issues, tagger(), usual);
    usual.file(input.inputId, firstIssues(taken));
    draft.put(engine.take(input, taken, []));
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    points.push(...taken);
    const summary = summaryOf(draft.sections()).map((sentence) => sentence.text);
    return { inputId: input.inputId, ms, processorMs: (user + system) / 1000, summary };
  });
  return {
    setUp,
    inputs,
    numbers: new Map(inputs.map(({ inputId }, at) => [inputId, turns[at]!.n])),
    texts: new Map(inputs.map(({ inputId }, at) => [inputId, turns[at]!.text])),
    points,
    sections: draft.sections(),
    updates,
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
