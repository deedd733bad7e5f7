import type { InputId, PointId } from '../../../basics/ids.ts';
import type { Input, Point } from '../../../points/point.ts';
import { stemsOf } from '../../../points/stems.ts';
import { lowerOpening } from '../../language/casing.ts';
import { hasBrokenTail, withLastAnd, withoutTies } from '../../language/clauses.ts';
import { houseStyle } from '../../language/houseStyle.ts';
import { namesPerson } from '../../language/persons.ts';
import { decides, endsCut, hasFirstPerson, hasQuotation, isGlued, wordCount } from '../../language/wording.ts';
import type { Material } from '../../material.ts';
import { voiceOf } from '../../organizations.ts';
import { Ideas } from './ideas.ts';
import { toProcess } from '../toProcess.ts';
import { groupOf, isOpposition, SLOTS, slotOf, type Slot } from './slots.ts';

/** One element of an issue paragraph: an idea, with everybody who put it forward. */
export interface Item {
  /** Id of its first point, so that an item keeps its identity while supporters join. */
  id: PointId;
  slot: Slot;
  text: string;
  /** Of the text. */
  words: number;
  /** What a list's items must share beside the slot: whom they urge, or the reporting verb of a body of the United Nations. */
  group: string | null;
  /** How surely it belongs to the issue. */
  filing: number;
  act: Point['act'];
  cites: PointId[];
  voices: Set<string>;
  inputs: Set<InputId>;
  stems: Set<string>;
  strength: number;
  /** Stems of what it speaks against; null where it speaks against nothing. */
  rejects: Set<string> | null;
  /** Put into a shape that has "for" before it wherever it stands: `A to do B`, `doing B`. */
  takesFor?: boolean;
}

/**
 * The items of a section, from its points in speaking order: near-duplicates within a slot are put together, what cannot be printed is left out.
 * It grows with the meeting, so that a new intervention costs no second look at those before it.
 */
export class ItemList {
  /** Everybody who spoke on it, also where nothing of that can be printed. */
  readonly voices = new Set<string>();
  /** Who had something to say with a stem in it. */
  readonly voicesWithStem = new Map<string, Set<string>>();
  private readonly order = new Map<Item, number>();
  private next = 0;
  private readonly puts = new Map<Item, Put[]>();
  /** Ideas by list: each item as it was first put, and as it is printed where a later speaker put it more plainly. */
  private readonly byList = new Map<string, Ideas<Put>>();

  constructor(
    private readonly material: Material,
    points: Point[],
    /** Stems of the section's title. */
    private readonly title: ReadonlySet<string> = new Set(),
  ) {
    for (const point of points) this.add(point);
  }

  /** The items that name nobody who may not be named. */
  items(): Item[] {
    return [...this.order.keys()].filter(({ group, text }) => !this.material.namesSomebody(`${group ?? ''} ${text}`));
  }

  /** Adds a point that comes after all others. */
  add(point: Point): void {
    this.voices.add(voiceOf(this.material.inputOf(point)));
    const item = itemOf(this.material, point);
    if (!item) return;
    // Who speaks against something is never counted among those who want it.
    const list = `${item.slot} ${item.group?.toLowerCase() ?? ''} ${item.rejects !== null}`;
    const ideas = this.byList.get(list) ?? new Ideas<Put>();
    this.byList.set(list, ideas);
    const same = ideas.find(item.stems, (put) => this.rankOf(put), this.title)?.item;
    if (same) {
      const isPlainer = merge(same, item);
      this.count(same, item.voices);
      if (isPlainer) this.putAs(same, item.stems, ideas);
      return;
    }
    this.order.set(item, this.next++);
    this.count(item, item.voices);
    this.putAs(item, item.stems, ideas);
  }

  private count({ stems }: Item, voices: ReadonlySet<string>): void {
    for (const stem of stems) {
      const known = this.voicesWithStem.get(stem) ?? new Set();
      for (const voice of voices) known.add(voice);
      this.voicesWithStem.set(stem, known);
    }
  }

  /** Remembers one more way in which an item was put; another item that says the same in this way becomes part of it. */
  private putAs(item: Item, stems: Set<string>, ideas: Ideas<Put>): void {
    const other = ideas.find(stems, (put) => (put.item === item ? Infinity : this.rankOf(put)), this.title)?.item;
    const put: Put = { stems, item };
    ideas.add(put);
    const own = [...(this.puts.get(item) ?? []), put];
    this.puts.set(item, own);
    if (!other || other === item) return;
    merge(item, other);
    this.count(item, other.voices);
    for (const moved of this.puts.get(other) ?? []) {
      moved.item = item;
      own.push(moved);
    }
    this.puts.delete(other);
    this.order.delete(other);
  }

  private rankOf({ item }: Put): number {
    return this.order.get(item) ?? Infinity;
  }
}

/** One way in which an item was put. */
interface Put {
  stems: Set<string>;
  item: Item;
}

interface Wording {
  slot: Slot;
  text: string;
  group: string | null;
}

/** What a point is as an item does not change as the meeting goes on: lists that are made anew find it here. */
const known = new WeakMap<Material, WeakMap<Point, { input: Input; item: Item | null }>>();

function itemOf(material: Material, point: Point): Item | null {
  const made = known.get(material) ?? new WeakMap<Point, { input: Input; item: Item | null }>();
  known.set(material, made);
  const input = material.inputOf(point);
  let entry = made.get(point);
  if (entry?.input !== input) made.set(point, (entry = { input, item: newItem(material, point, input) }));
  const { item } = entry;
  // Supporters join an item: each list has its own.
  return item && { ...item, cites: [...item.cites], voices: new Set(item.voices), inputs: new Set(item.inputs) };
}

function newItem(material: Material, point: Point, input: Input): Item | null {
  const wording = wordingOf(material, point);
  if (!wording) return null;
  return {
    ...wording,
    words: wordCount(wording.text),
    id: point.pointId,
    act: point.act,
    cites: [point.pointId],
    voices: new Set([voiceOf(input)]),
    inputs: new Set([point.inputId]),
    stems: material.stemsOfPoint(point),
    strength: point.strength,
    filing: point.issues[0]?.score ?? 0,
    rejects: rejectedBy(point, wording.text, material.stemsOfPoint(point)),
  };
}

/** `Voluntary rules will protect people sooner than binding oversight` speaks against what stands behind "than". */
const PREFERRED =
  /\b(?:rather|sooner|better|faster|instead|preferable to|more [\p{L}-]+) (?:than|of) (?<other>[^,]+)$/iu;

function rejectedBy(point: Point, text: string, stems: Set<string>): Set<string> | null {
  if (point.stance === 'against' || isOpposition(point)) return stems;
  const other = point.element?.shape === 'clause' ? PREFERRED.exec(text)?.groups?.['other'] : undefined;
  return other === undefined ? null : new Set(stemsOf(other));
}

/** `Clearing and tore down the huts`: only the first verb of a deed has become a gerund. */
const UNLIKE_VERBS =
  /^\p{L}+ing and (?:\p{L}+ed|began|broke|brought|built|cut|drew|fell|gave|held|kept|led|left|made|paid|put|sent|set|sold|spent|struck|threw|took|tore|went|won|wrote) /iu;

function wordingOf(material: Material, point: Point): Wording | null {
  const slot = point.flags.length === 0 ? slotOf(material.setUp, material.inputOf(point), point) : null;
  if (!slot || !point.element) return null;
  const text = printable(slot === 'closer' ? toProcess(material.setUp, point)! : point.element.text);
  if (slot === 'deed' && UNLIKE_VERBS.test(text ?? '')) return null;
  const group = groupText(groupOf(slot, point));
  return text === null || group === undefined ? null : { slot, text, group };
}

/** Undefined where the words would break a rule or lose a negation. */
function groupText(raw: string | null): string | null | undefined {
  if (raw === null) return null;
  const lead = /^urged (.*) to $/.exec(raw)?.[1];
  const agent = printable(
    (lead ?? raw).replace(/^all (?:of )?(?:the )?/i, '').replace(/^(?:this|these) /i, 'the '),
    false,
  );
  if (agent === null || /\b(?:not|never|no)\b/i.test(agent)) return undefined;
  return lead ? `urged ${agent} to ` : raw.endsWith(' ') ? raw : agent;
}

/** The element as it can stand in a list; null where it would break a rule of the format. */
export function printable(raw: string, isElement = true): string | null {
  const bare = houseStyle(raw)
    .replace(/^(?:to|that)\s+/i, '')
    .replace(/[\s.,;:!-]+$/, '');
  const text = lowerOpening(isElement ? withLastAnd(withoutTies(bare)) : bare);
  if (text === '' || wordCount(text) > 28) return null;
  if (hasFirstPerson(text) || hasQuotation(text) || decides(text) || isGlued(text)) return null;
  if (isElement && (endsCut(text) || hasBrokenTail(text) || namesPerson(text))) return null;
  return /[?!;:()[\]{}]|https?:|\.\s+\p{Lu}/u.test(text) ? null : text;
}

/** Adds the supporters of an idea; true where their wording is printed from now on. */
function merge(into: Item, from: Item): boolean {
  // The plainer wording says no more than all of them said; a missing article alone makes nothing plainer. The item's own stems stay, so that nothing drifts.
  const plainer = from.words >= 3 && from.words < into.words - 1;
  if (plainer) [into.text, into.words] = [from.text, from.words];
  into.cites.push(...from.cites);
  for (const voice of from.voices) into.voices.add(voice);
  for (const input of from.inputs) into.inputs.add(input);
  into.strength = Math.max(into.strength, from.strength);
  into.filing = Math.max(into.filing, from.filing);
  return plainer;
}

/** How many elements a list of this slot may have. */
export function listLimit(slot: Slot): number {
  return SLOTS[slot].max;
}
