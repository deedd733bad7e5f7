import type { InputId, PersonId, RequestId } from '../../basics/ids.ts';
import type { Millis } from '../../basics/time.ts';
import { takesATurn } from '../ordering/facts.ts';
import { countedCategory, NOT_GIVEN } from '../people/profile.ts';
import type { FirstTime } from './firstTime.ts';
import { sharesOf, type Figures, type GroupFigures } from './figures.ts';

/** Who asks or speaks, as far as the balance counts people. What is absent was not given. */
export interface BalanceTraits {
  personId: PersonId | null;
  category?: string | undefined;
  region?: string | undefined;
  mode?: string | undefined;
  language?: string | undefined;
  gender?: string | undefined;
  /** `first` while the speaker has not had a turn before, else `again`. */
  turn?: string | undefined;
  /** intervention, groupStatement, comment, pointOfOrder, rightOfReply or response. */
  kind: string;
}

export interface BalanceRequest extends BalanceTraits {
  requestId: RequestId;
}

export interface BalanceIntervention extends BalanceTraits {
  inputId: InputId;
  /** Time on the floor, pauses not counted. */
  floorMs: Millis;
}

export type Trait = 'category' | 'region' | 'mode' | 'language' | 'gender' | 'turn';

export interface Balance {
  total: Figures;
  by: Partial<Record<Trait, GroupFigures[]>>;
  /** Responses of the chair and the secretariat, in none of the figures above. */
  responses: Figures;
  /** Points of order: they see to the order of the meeting and speak to no item, so they are in none of the figures above either. */
  pointsOfOrder: Figures;
  /** Who speaks for the first time; only where a whole consultation was counted. */
  firstTime?: FirstTime;
}

/** Stands for the groups that are not told apart (PR4). */
export const SMALL_GROUPS = 'small groups together';
const FEWEST_TOLD_APART = 3;
/** Where people come from and who they are; what they speak, for whom and from where is told beside each name that spoke. */
const FOLDED: Trait[] = ['region', 'gender'];

export interface BalanceOptions {
  /** Only for a caller who may see it (bureau). */
  gender?: boolean | undefined;
  /** People checked in, counted beside those who asked and spoke. */
  present?: BalanceTraits[] | undefined;
  /** Whether first-time speakers are told from the others as a trait. */
  turn?: boolean | undefined;
  /** For the public: where people come from, no figure rests on fewer than three people (PR4). */
  foldsSmall?: boolean | undefined;
}

/** Counts requests, interventions and floor time by group. */
export function balanceOf(
  requests: BalanceRequest[],
  interventions: BalanceIntervention[],
  options: BalanceOptions = {},
): Balance {
  const nothing = { requests: 0, interventions: 0, floorMs: 0, ...(options.present && { present: 0 }) };
  const entries: Entry[] = [
    ...requests.map((request) => ({ ...nothing, of: request, requests: 1 })),
    ...interventions.map((intervention) => ({
      ...nothing,
      of: intervention,
      interventions: 1,
      floorMs: intervention.floorMs,
    })),
    ...(options.present ?? []).map((person) => ({ ...nothing, of: person, present: 1 })),
  ];
  const counted = entries.filter(({ of }) => takesATurn(of.kind));
  const ofKind = (kind: string) => sum(entries.filter(({ of }) => of.kind === kind));
  const traits: Trait[] = [
    'category',
    'region',
    'mode',
    'language',
    ...(options.gender === true ? (['gender'] as const) : []),
    ...(options.turn === true ? (['turn'] as const) : []),
  ];
  return {
    total: sum(counted),
    by: Object.fromEntries(
      traits.map((trait) => [trait, groups(counted, trait, options.foldsSmall === true && FOLDED.includes(trait))]),
    ),
    responses: ofKind('response'),
    pointsOfOrder: ofKind('pointOfOrder'),
  };
}

interface Entry {
  of: BalanceTraits;
  requests: number;
  interventions: number;
  floorMs: Millis;
  present?: number;
}

/** Most floor time first; equal groups by name, so that the same record always prints the same table. */
function groups(entries: Entry[], trait: Trait, foldsSmall: boolean): GroupFigures[] {
  const members = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groupOf(entry.of, trait);
    const known = members.get(group);
    if (known) known.push(entry);
    else members.set(group, [entry]);
  }
  const total = sum(entries);
  return [...(foldsSmall ? withSmallFolded(members) : members)]
    .map(([group, list]) => ({ group, ...sum(list), shares: sharesOf(sum(list), total) }))
    .sort((a, b) => b.floorSeconds - a.floorSeconds || b.requests - a.requests || (a.group < b.group ? -1 : 1));
}

/** The small groups as one row; while that row is small itself the next smallest joins it, and where none is left no row stands. */
function withSmallFolded(members: Map<string, Entry[]>): Map<string, Entry[]> {
  const large = [...members].filter(([, list]) => !isSmall(list)).toSorted(([, a], [, b]) => peopleIn(b) - peopleIn(a));
  const folded = [...members.values()].filter(isSmall).flat();
  while (isSmall(folded) && large.length > 0) folded.push(...large.pop()![1]);
  return new Map([...large, ...(folded.length > 0 && !isSmall(folded) ? [[SMALL_GROUPS, folded] as const] : [])]);
}

/** True where a figure that is not nought is about too few people: who asked, who spoke, or who was there. */
function isSmall(list: Entry[]): boolean {
  return (['requests', 'interventions', 'present'] as const).some((figure) => {
    const people = peopleIn(list.filter((entry) => (entry[figure] ?? 0) > 0));
    return people > 0 && people < FEWEST_TOLD_APART;
  });
}

function peopleIn(list: Entry[]): number {
  return new Set(list.map(({ of }) => of.personId)).size;
}

function groupOf(traits: BalanceTraits, trait: Trait): string {
  const value = traits[trait]?.trim();
  return trait === 'category' ? countedCategory(value) : value || NOT_GIVEN;
}

function sum(entries: Entry[]): Figures {
  const total = (field: 'requests' | 'interventions' | 'floorMs' | 'present') =>
    entries.reduce((so, entry) => so + (entry[field] ?? 0), 0);
  return {
    requests: total('requests'),
    interventions: total('interventions'),
    floorSeconds: total('floorMs') / 1000,
    ...(entries.some(({ present }) => present !== undefined) && { present: total('present') }),
  };
}
