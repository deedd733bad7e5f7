/** A word that every object is born with (`constructor`): no id may be one. */
export function isBornName(id: string): boolean {
  return id in Object.prototype;
}
