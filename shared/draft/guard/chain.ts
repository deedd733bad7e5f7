import { fits, isCue, isFrameWord } from './frame.ts';
import { rewritings } from './rewritings.ts';
import type { Slot } from './slot.ts';
import { isOtherNumber, tokensIn, unitsOf, type Token, type Unit } from './unit.ts';
import type { Word } from './word.ts';

/** Where the reading of a sentence stands: at a token of a text that it follows, before the first of all, or between two. */
interface Reading {
  unit: Unit | undefined;
  at: number;
  cue: Word | undefined;
}

/** Words that may stand between two ideas and say nothing; what the rules' own frame holds may, too. */
const JOINTS = new Set(
  'a an the and as well for about on upon to of that also further additionally then again while it was were'.split(' '),
);
const ARTICLES = new Set(['a', 'an', 'the']);
const QUANTIFIERS = new Set(['some', 'several', 'many', 'most']);

/**
 * Does a sentence put its words together as none of the texts behind it does? Every content word follows the one before it as it does
 * there, with the same small words between, so that no modifier moves to another head, no verb comes in and "and" stays "and". Whole
 * ideas may change places, each behind a word of its act, and a clause of the same text may follow behind a comma.
 */
export function isJoinedAnew(words: Word[], slot: Slot): boolean {
  const units = unitsOf(slot);
  return !rewritings(words, units).some((each) => isChain(each, units, slot));
}

function isChain(words: Word[], units: Unit[], slot: Slot): boolean {
  // A word that the frame and an idea hold is read as the frame's as far as some place, and as the idea's from there.
  const both = words.filter((word) => isFrameWord(word) && isOfBoth(word, slot));
  return [...both, undefined].some((from) => {
    const own = new Set(from === undefined ? [] : both.slice(both.indexOf(from)));
    return isRead(
      tokensIn(words, (word) => isSaying(word, slot) && !own.has(word)),
      units,
      slot,
    );
  });
}

function isOfBoth({ lower }: Word, { frameForms, ideas }: Slot): boolean {
  return frameForms.has(lower) && ideas.some(({ forms }) => forms.has(lower));
}

function isRead({ tokens, tail }: { tokens: Token[]; tail: Word[] }, units: Unit[], slot: Slot): boolean {
  let readings: Reading[] = [{ unit: undefined, at: -1, cue: undefined }];
  for (const token of tokens) readings = readings.flatMap((reading) => steps(reading, token, units, slot));
  return readings.some(
    ({ unit, at }) =>
      unit?.of !== undefined &&
      isEnd(
        unit,
        at,
        tail.map(({ lower }) => lower),
      ),
  );
}

/** A word of a frame, which the texts may hold as well: then it is read as theirs. */
function isSaying(word: Word, slot: Slot): boolean {
  if (isCue(word, slot)) return true;
  return (
    isFrameWord(word) && (slot.frameForms.has(word.lower) || !slot.ideas.some(({ forms }) => forms.has(word.lower)))
  );
}

function steps(reading: Reading, token: Token, units: Unit[], slot: Slot): Reading[] {
  const ownTail = reading.unit ? tailAfter(reading.unit, reading.at, token.lead) : 0;
  if (ownTail === null) return within(reading, token, slot);
  const lead = token.lead.slice(ownTail);
  const cue = lead.findLast((word) => isCue(word, slot)) ?? reading.cue;
  const next = units.filter(
    (unit) =>
      unit !== reading.unit &&
      !(unit.of && reading.unit?.of === unit.of) &&
      isCarried(unit, cue, slot) &&
      mayFollow(reading.unit, unit, lead, units),
  );
  return [...within(reading, token, slot), ...next.flatMap((unit) => entries(unit, { ...token, lead }, cue, slot))];
}

function within({ unit, at, cue: before }: Reading, token: Token, slot: Slot): Reading[] {
  if (!unit) return [];
  // `The agency urged public authorities to`: the verb stands inside a piece of the frame.
  const cue = (unit.isFrame ? token.lead.findLast((word) => isCue(word, slot)) : undefined) ?? before;
  const follow = (next: number) => ({ unit, at: next, cue });
  return unit.tokens.flatMap((other, next) => {
    if (!isSame(token, other) || other.isStop) return [];
    const isNext = next === at + 1 && token.isApart === other.isApart && isAlike(token, other);
    const isClause = next > at && token.isApart && other.isApart && isAlike(token, other);
    const isTurned =
      next === 0 && at === unit.tokens.length - 1 && contentOf(other.lead).length > 0 && isAlike(token, other);
    return isNext || isClause || isTurned ? [follow(next)] : [];
  });
}

/** From one idea to the next, or to the first: between the two stand words that join and say, and nothing else. */
function entries(unit: Unit, token: Token, cue: Word | undefined, slot: Slot): Reading[] {
  const joint = token.lead.filter(({ lower }) => !ARTICLES.has(lower));
  return unit.starts.flatMap((at) => {
    const first = unit.tokens[at]!;
    if (!isSame(token, first)) return [];
    const own = unit.isPrinted && unit.of ? contentOf(first.lead) : [];
    const begins = joint.length - own.length;
    if (own.some((form, index) => joint[begins + index]?.lower !== form)) return [];
    return joint.slice(0, begins).every((word) => isJointWord(word, slot)) ? [{ unit, at, cue }] : [];
  });
}

function isJointWord(word: Word, slot: Slot): boolean {
  if (JOINTS.has(word.lower) || slot.frameForms.has(word.lower) || QUANTIFIERS.has(word.lower)) return true;
  return isCue(word, slot) || isFrameWord(word);
}

/** What is an act stands behind a word of that act; whoever is asked may stand before it. */
function isCarried({ of, isFrame }: Unit, cue: Word | undefined, slot: Slot): boolean {
  if (isFrame || of === undefined) return true;
  return cue ? fits(cue, of, slot) : of.acts.has('fact') || of.acts.size === 0;
}

/** What is asked of somebody follows them, or something else that is asked of them; they are no members of a list of ideas. */
function mayFollow(before: Unit | undefined, { of, isFrame }: Unit, lead: Word[], units: Unit[]): boolean {
  if (isFrame || !of) return true;
  if (before?.isFrame && lead.some(({ lower }) => lower === 'and')) return before.asked === undefined;
  if (before?.asked) return before.asked.includes(of);
  const asked = units.filter((unit) => unit.isPrinted && unit.asked?.includes(of));
  return asked.length === 0 || asked.some((unit) => before?.of !== undefined && unit.asked!.includes(before.of));
}

function isSame(token: Token, other: Token): boolean {
  return token.root === other.root && !isOtherNumber(token.form, other.form);
}

function isAlike(token: Token, other: Token): boolean {
  return contentOf(token.lead).join(' ') === contentOf(other.lead).join(' ');
}

function contentOf(lead: readonly { lower: string }[]): string[] {
  const forms = lead.map(({ lower }) => lower).filter((form) => !ARTICLES.has(form) && form !== 'they');
  const at = forms.findIndex((form, index) => form === 'in' && forms[index + 1] === 'particular');
  return at < 0 ? forms : forms.toSpliced(at, 2);
}

/** How many of the words that follow are still those of the text that ends here; null where it does not end. */
function tailAfter(unit: Unit, at: number, following: readonly Word[]): number | null {
  if (!unit.ends.has(at)) return null;
  const own = unit.tokens[at]!.tail;
  return own.every((form, index) => following[index]?.lower === form) ? own.length : null;
}

function isEnd(unit: Unit, at: number, tail: string[]): boolean {
  return unit.ends.has(at) && unit.tokens[at]!.tail.join(' ') === tail.join(' ');
}
