/** Where a key leads from the bar that is chosen, in time; null for keys that lead nowhere. */
export function neighbour(ids: string[], from: string | null, key: string): string | null {
  const at = from === null ? 0 : ids.indexOf(from);
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: ids.length - 1,
  };
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  return place === undefined ? null : (ids[place] ?? null);
}
