import type { Publication, PublishedFigures } from '#shared/wire/publication.ts';

export type Trait = keyof Publication['balance']['by'];

export interface BalanceRow extends PublishedFigures {
  group: string;
  /** Of all floor time, from 0 to 1; null where nobody spoke. */
  ofFloor: number | null;
  /** Of all who were present, from 0 to 1; null where that is not known for the group. */
  ofPresent: number | null;
}

/** The rows of a trait with their shares. In the room and online the people counted stand in for those who checked in. */
export function rowsOf({ balance, attendance }: Publication, trait: Trait): { rows: BalanceRow[]; isCounted: boolean } {
  const { counted } = attendance;
  const isCounted = trait === 'mode' && counted !== null;
  const presentIn = ({ group, present }: PublishedFigures & { group: string }) =>
    isCounted ? (group === 'room' || group === 'online' ? counted[group] : undefined) : present;
  const all = isCounted ? counted.room + counted.online : balance.total.present;
  const share = (part: number | undefined, whole: number | undefined) =>
    part === undefined || !whole ? null : part / whole;
  const rows = (balance.by[trait] ?? []).map((figures) => ({
    ...figures,
    ofFloor: share(figures.floorSeconds, balance.total.floorSeconds),
    ofPresent: share(presentIn(figures), all),
  }));
  return { rows, isCounted };
}
