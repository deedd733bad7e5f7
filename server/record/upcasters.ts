import type { PlainEvent } from './port.ts';

/** Lifts an event of one type from the version it stands at to the next. Pure; `v` is set by `upcast`. */
export type Upcaster = (event: PlainEvent) => PlainEvent;

/** By event type, the steps 1 -> 2, 2 -> 3, ... A type's current version is one more than its steps; without an entry it is 1. */
export type UpcasterRegistry = Readonly<Record<string, readonly Upcaster[]>>;

/** The shapes that this release no longer writes. None yet: no released record holds an older one. */
export const upcasters: UpcasterRegistry = {};

/**
 * The event in its current shape. Stored bytes are never rewritten, so this runs on every read.
 * @throws Error for an event of a version that this release does not know, i.e. one written by a newer release.
 */
export function upcast(event: PlainEvent, registry: UpcasterRegistry = upcasters): PlainEvent {
  const steps = Object.hasOwn(registry, event.type) ? registry[event.type]! : [];
  if (event.v > steps.length + 1) {
    throw new Error(
      `${event.type} v${event.v} was written by a newer release of Rostrum; this one knows v${steps.length + 1}`,
    );
  }
  return steps.slice(event.v - 1).reduce((old, step) => ({ ...step(old), v: old.v + 1 }), event);
}
