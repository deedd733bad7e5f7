import { isCue, isFrameWord } from './frame.ts';
import type { Idea, Slot } from './slot.ts';
import { rootOf, wordsIn, type Word } from './word.ts';

/** A content word, with the small words before it. */
export interface Token {
  root: string;
  form: string;
  lead: Word[];
  /** Behind a comma, or behind a full stop. */
  isApart: boolean;
  isStop: boolean;
  /** Small words that follow before the clause ends. */
  tail: string[];
}

/** A text that a sentence may follow: an idea in print, the place it comes from, or a piece of the rules' frame. */
export interface Unit {
  of: Idea | undefined;
  tokens: Token[];
  /** Where the reading of it may begin, and end. */
  starts: number[];
  ends: ReadonlySet<number>;
  isFrame: boolean;
  /** Of those who are asked something: the ideas that are asked of them. */
  asked?: Idea[];
  isPrinted: boolean;
}

/** Everything that a sentence for the slot may follow. What begins with a circumstance ("in ward offices ...,") may end with it. */
export function unitsOf(slot: Slot): Unit[] {
  const agents = [...new Set(slot.ideas.flatMap((idea) => idea.agents))].flatMap((agent) => frameOf(agent, slot));
  const frames = slot.frames.flatMap((text) => frameOf(text, slot));
  const asked = agents.map((unit) => {
    const of = slot.ideas.filter((idea) => unit.tokens.every(({ root }) => idea.asked.has(root)));
    return { ...unit, asked: of, isPrinted: frames.some((frame) => spelled(frame) === spelled(unit)) };
  });
  const others = frames.filter((frame) => !asked.some((unit) => spelled(unit) === spelled(frame)));
  return [...slot.ideas.flatMap(unitsOfIdea), ...asked, ...others];
}

function spelled({ tokens }: Unit): string {
  return tokens.map(({ root }) => root).join(' ');
}

/** Of a piece of the frame, what is not a word of saying. */
function frameOf(text: string, slot: Slot): Unit[] {
  const { tokens } = tokensIn(wordsIn(text), (word) => isCue(word, slot) || isFrameWord(word));
  const bare = tokens.map((token) => ({ ...token, tail: [] }));
  return bare.length === 0 ? [] : [unitOf(bare, undefined, [0], [bare.length - 1], true)];
}

function unitsOfIdea(idea: Idea): Unit[] {
  const [print, ...sources] = idea.texts.map((text) => tokensIn(text, () => false).tokens);
  if (!print || print.length === 0) return [];
  const first = print[0]!;
  const last = print.at(-1)!;
  const longer = sources.map((tokens) => {
    const starts = tokens.flatMap((token, at) => (token.root === first.root ? [at] : []));
    const ends = tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      return !next || next.isApart || next.isStop || token.root === last.root ? [at] : [];
    });
    return { ...unitOf(tokens, idea, starts, ends, false), isPrinted: false };
  });
  const turns = first.lead.length > 0 ? print.flatMap(({ isApart }, at) => (isApart && at > 0 ? [at] : [])) : [];
  const ends = [print.length - 1, ...turns.map((at) => at - 1)];
  return [unitOf(print, idea, [0, ...turns], ends, false), ...longer];
}

function unitOf(tokens: Token[], of: Idea | undefined, starts: number[], ends: number[], isFrame: boolean): Unit {
  return { of, tokens, starts, ends: new Set(ends), isFrame, isPrinted: true };
}

/** The content words of a text, and the small words at its end. Words of saying count as small. */
export function tokensIn(words: Word[], isSaying: (word: Word) => boolean): { tokens: Token[]; tail: Word[] } {
  const tokens: Token[] = [];
  let lead: Word[] = [];
  let isApart = false;
  let isStop = false;
  const close = () => {
    const last = tokens.at(-1);
    if (last && !isApart) last.tail = lead.map(({ lower }) => lower);
  };
  for (const word of words) {
    if (word.break !== 'none') close();
    isApart ||= word.break !== 'none';
    isStop ||= word.break === 'stop';
    if (word.stems.length === 0 || isSaying(word)) {
      lead.push(word);
      continue;
    }
    for (const [index, stemmed] of word.stems.entries()) {
      const form = word.stems.length === 1 ? word.lower : stemmed;
      tokens.push({ root: rootOf(stemmed), form, lead: index === 0 ? lead : [], isApart, isStop, tail: [] });
      isApart = false;
      isStop = false;
    }
    lead = [];
  }
  close();
  return { tokens, tail: lead };
}

/** "Fund" for "funds", or "funds" for "fund". */
export function isOtherNumber(form: string, other: string): boolean {
  const isPlural = (one: string, many: string) =>
    many === `${one}s` || many === `${one}es` || (one.endsWith('y') && many === `${one.slice(0, -1)}ies`);
  return isPlural(form, other) || isPlural(other, form);
}
