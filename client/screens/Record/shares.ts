import type { Publication, PublishedGroup } from '#shared/wire/publication.ts';

export type Trait = keyof Publication['balance']['by'];

/** The groups of a trait. In the room and online the people counted stand in for those who checked in. */
export function rowsOf(
  { balance, attendance: { counted } }: Publication,
  trait: Trait,
): { rows: PublishedGroup[]; isCounted: boolean } {
  const rows = balance.by[trait] ?? [];
  if (trait !== 'mode' || counted === null) return { rows, isCounted: false };
  const all = counted.room + counted.online;
  const presentIn = (group: string) => {
    const present = group === 'room' || group === 'online' ? counted[group] : undefined;
    return { present, of: present === undefined || all === 0 ? null : present / all };
  };
  return {
    isCounted: true,
    rows: rows.map((row) => {
      const { present, of } = presentIn(row.group);
      return { ...row, present, shares: { ...row.shares, present: of } };
    }),
  };
}
