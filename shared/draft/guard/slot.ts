import type { PointId } from '../../basics/ids.ts';
import type { SetUp } from '../../consultation/setUp.ts';
import type { Act, Point } from '../../points/point.ts';
import type { ProposedSentence } from '../model.ts';
import { rootsIn, wordsIn, type Word } from './word.ts';

/** One idea that a sentence of the rules tells, and everything that its points say about it. */
export interface Idea {
  cites: Set<string>;
  acts: Set<Act>;
  /** Roots of those whom its points ask. */
  asked: Set<string>;
  /** Those, as its points name them. */
  agents: string[];
  /** As the rules print it, and the places that its points quote. */
  printed: string;
  texts: Word[][];
  roots: Set<string>;
  /** Every word form, in lower case. */
  forms: Set<string>;
}

/** A sentence of the rules that a model is asked to word, taken apart. */
export interface Slot {
  sentence: ProposedSentence;
  ideas: Idea[];
  /** The pieces of the rules' sentence around the ideas, the issue's title and the name of the process. */
  frames: string[];
  /** Words around the ideas: the rules' frame, the issue's title, the name of the process. */
  scaffold: Word[];
  scaffoldForms: Set<string>;
  /** Of these, the forms in the rules' own sentence. */
  frameForms: Set<string>;
  scaffoldRoots: Set<string>;
  /** The texts whose names may stand in print. */
  printable: string;
}

/** Takes a sentence of the rules apart. */
export function slotOf(
  sentence: ProposedSentence,
  points: ReadonlyMap<PointId, Point>,
  setUp: Pick<SetUp, 'processName'>,
  title: string,
): Slot {
  const { text, elements = [] } = sentence;
  const spans = elements.length > 0 ? elements : [{ start: 0, end: text.length, cites: sentence.cites }];
  const ideas = spans.map(({ start, end, cites }) => ideaOf(text.slice(start, end), cites, points));
  const told = new Set(spans.flatMap(({ cites }) => cites));
  const beside = sentence.cites.filter((cite) => !told.has(cite) && points.has(cite));
  if (beside.length > 0) ideas.push(ideaOf('', beside, points));
  const frame = elements.length > 0 ? outside(text, elements) : '';
  const around = [frame, title, setUp.processName ?? ''].join(' ; ');
  const scaffold = wordsIn(around);
  const elementTexts = sentence.cites.flatMap((cite) => {
    const element = points.get(cite)?.element;
    return element ? [element.text, element.agent ?? ''] : [];
  });
  return {
    sentence,
    ideas,
    frames: around.split(' ; '),
    scaffold,
    scaffoldForms: new Set(scaffold.map(({ lower }) => lower)),
    frameForms: new Set(wordsIn(frame).map(({ lower }) => lower)),
    scaffoldRoots: rootsIn(around),
    printable: [text, title, setUp.processName ?? '', ...elementTexts].join(' ; '),
  };
}

/** The slot as far as a sentence cites it. */
export function citedPart(slot: Slot, cites: readonly string[]): Slot {
  return { ...slot, ideas: slot.ideas.filter((idea) => cites.some((cite) => idea.cites.has(cite))) };
}

function ideaOf(printed: string, cites: readonly string[], points: ReadonlyMap<PointId, Point>): Idea {
  const cited = cites.flatMap((cite) => points.get(cite) ?? []);
  const texts = [printed, ...cited.flatMap(textsOf)].filter((text) => text !== '');
  const words = texts.map(wordsIn);
  return {
    cites: new Set(cites),
    acts: new Set(cited.map(({ act }) => act)),
    asked: rootsIn(cited.map(({ element }) => element?.agent ?? '').join(' ; ')),
    agents: [...new Set(cited.flatMap(({ element }) => element?.agent ?? []))],
    printed,
    texts: words,
    roots: rootsIn(texts.join(' ; ')),
    forms: new Set(words.flatMap((each) => each.map(({ lower }) => lower))),
  };
}

/** Not the clause in reported speech: its verbs are ours, and nobody's words. */
function textsOf({ verbatim, element }: Point): string[] {
  return [verbatim, element?.text ?? '', element?.agent ?? ''];
}

function outside(text: string, elements: NonNullable<ProposedSentence['elements']>): string {
  let end = 0;
  const parts: string[] = [];
  for (const element of elements) {
    parts.push(text.slice(end, element.start));
    end = element.end;
  }
  return [...parts, text.slice(end)].join(' ; ');
}
