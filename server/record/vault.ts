import { commitmentOf, newSalt } from './chain.ts';
import type { PlainEvent } from './port.ts';

/**
 * Which fields of an event type hold personal or free text: patterns like `name` or `sentences.*.text`, where `*` is every
 * index or key. The core's event table knows them; the record only carries them out.
 */
export type VaultPathsOf = (type: string) => readonly string[];

/** The salt and value behind a commitment; null once erased. */
export type Opening = { salt: string; value: string } | null;

/** An event ready to be stored: vault values taken out of the body, each opened by its JSON pointer. */
export interface Sealed {
  salt: string;
  body: string;
  open: Record<string, Opening>;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Record<string, Json>;
interface Place {
  holder: Container;
  key: string;
  pointer: string;
}

/**
 * Takes the vault values out of an event. The keys of the body keep the event's own order.
 * @throws TypeError if a vault field holds anything but text: nothing else may be committed to, so nothing else is lost quietly.
 */
export function seal(event: PlainEvent, vaultPaths: readonly string[], salt: string = newSalt()): Sealed {
  const plain = JSON.stringify(event);
  if (vaultPaths.length === 0) return { salt, body: plain, open: {} };
  const copy = JSON.parse(plain) as Container;
  const open: Record<string, Opening> = {};
  for (const place of vaultPaths.flatMap((path) => placesOf(copy, path))) {
    const value = place.holder[place.key];
    if (value === null || value === undefined) continue;
    if (typeof value !== 'string')
      throw new TypeError(`${event.type}${place.pointer} goes to the vault and must be text`);
    const own = newSalt();
    place.holder[place.key] = { commitment: commitmentOf(own, value) };
    open[place.pointer] = { salt: own, value };
  }
  return { salt, body: JSON.stringify(copy), open };
}

/**
 * The event as the core made it, with null where a value has been erased.
 * @throws Error if the body does not hold the places that the vault opens, i.e. the record is damaged.
 */
export function unseal(body: string, open: Readonly<Record<string, Opening>>): PlainEvent {
  const event = JSON.parse(body) as Container;
  for (const [pointer, opening] of Object.entries(open)) {
    const place = placeAt(event, pointer);
    if (!place) throw new Error(`the record is damaged: an event has no ${pointer}, which the vault opens`);
    place.holder[place.key] = opening === null ? null : opening.value;
  }
  return event as unknown as PlainEvent;
}

/** The commitment that stands at a pointer of a stored body, or null if something else stands there. */
export function commitmentAt(event: unknown, pointer: string): string | null {
  const place = placeAt(event as Json, pointer);
  const found = place?.holder[place.key];
  if (!isContainer(found)) return null;
  return typeof found['commitment'] === 'string' ? found['commitment'] : null;
}

/** The pointers of all commitments of a stored body. */
export function commitmentsIn(node: unknown, pointer = ''): string[] {
  if (!isContainer(node as Json)) return [];
  const entries = Object.entries(node as Container);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'commitment' && /^[0-9a-f]{64}$/.test(String(only[1]))) return [pointer];
  return entries.flatMap(([key, value]) => commitmentsIn(value, `${pointer}/${escape(key)}`));
}

function placesOf(root: Container, pattern: string): Place[] {
  const steps = pattern.split('.');
  let places: Place[] = [{ holder: { '': root }, key: '', pointer: '' }];
  for (const step of steps) {
    places = places.flatMap(({ holder, key, pointer }) => {
      const node = holder[key];
      if (!isContainer(node)) return [];
      const keys = step === '*' ? Object.keys(node) : Object.hasOwn(node, step) ? [step] : [];
      return keys.map((next) => ({ holder: node, key: next, pointer: `${pointer}/${escape(next)}` }));
    });
  }
  return places;
}

function placeAt(root: Json, pointer: string): Place | null {
  let place: Place = { holder: { '': root }, key: '', pointer: '' };
  for (const step of pointer.split('/').slice(1).map(unescape)) {
    const node = place.holder[place.key];
    if (!isContainer(node) || !Object.hasOwn(node, step)) return null;
    place = { holder: node, key: step, pointer };
  }
  return place;
}

/** Objects, and arrays, whose indexes are keys like any other here. */
function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
