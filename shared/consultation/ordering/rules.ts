import type { Entry, SpeakerFacts } from './facts.ts';
import type { ReasonCode, ReasonParams } from './reasons.ts';

/**
 * A rule prefers some of those who wait to others, by what is known of them and of those who spoke before. Rules compose: the first
 * decides, and each next one among those whom the ones before hold equal; at the end it is arrival.
 */
export interface Rule {
  /** Entries with the same key are the same to this rule at every place: only the first of them is looked at. */
  keyOf: (entry: Entry) => string;
  /** The lowest goes first. `before` are the turns so far, the last one last. */
  score: (entry: Entry, before: readonly SpeakerFacts[]) => number;
  reason: (entry: Entry) => { code: ReasonCode; params?: ReasonParams };
  /** Whose place it explains even where they asked first, or others went ahead: nobody drawn by lot stands by arrival. */
  explains?: (entry: Entry) => boolean;
}

/** What answers what was just said cannot wait until nobody remembers it. */
const promptKinds = ['comment', 'response'];

export const kindPrecedence: Rule = {
  keyOf: ({ kind }) => kind,
  score: ({ kind }) => (promptKinds.includes(kind) ? 0 : 1),
  reason: () => ({ code: 'kind' }),
};

export const groupsFirst: Rule = {
  keyOf: ({ kind }) => kind,
  score: ({ kind }) => (kind === 'groupStatement' ? 0 : 1),
  reason: () => ({ code: 'groupsFirst' }),
};

export const firstTimeFirst: Rule = {
  keyOf: ({ isFirstTime }) => String(isFirstTime),
  score: ({ isFirstTime }) => (isFirstTime ? 0 : 1),
  reason: () => ({ code: 'firstTime' }),
};

/** Room and online in turn, so many to so many. */
export function alternation(room: number, online: number): Rule {
  const side = ({ side }: SpeakerFacts) => side;
  return {
    ...inShares(side, (each) => (each === 'room' ? room : online), room + online),
    reason: (entry) => ({ code: entry.side === 'room' ? 'roomTurn' : 'onlineTurn', params: { room, online } }),
  };
}

/** Which microphone of the room somebody stands at; those online share places of their own. */
const microphoneOf: Record<string, string> = {
  government: 'governments',
  'intergovernmental organization': 'governments',
  'United Nations': 'governments',
  parliamentarian: 'governments',
  'local government': 'governments',
  'private sector': 'business',
  'technical community': 'knowledge',
  academia: 'knowledge',
};
const ROOM_MICROPHONES = 4;

/** Rounds of four microphones in the room, a place each, and some places for those online. */
export function sectorMicrophones(online: number): Rule {
  const microphone = ({ side, category }: SpeakerFacts) =>
    side === 'online' ? 'online' : (microphoneOf[category] ?? 'society');
  return {
    ...inShares(microphone, (each) => (each === 'online' ? online : 1), ROOM_MICROPHONES + online),
    reason: (entry) => ({ code: 'sectorTurn', params: { sector: microphone(entry) } }),
  };
}

/** Stakeholder groups in turn: whose last turn is longest ago comes first. */
export const groupRotation: Rule = {
  ...longestAgo(({ category }) => category),
  reason: ({ category }) => ({ code: 'groupTurn', params: { group: category } }),
};

/** Regions in turn, as countries were given. */
export const regionRotation: Rule = {
  ...longestAgo(({ region }) => region),
  reason: ({ region }) => ({ code: 'regionTurn', params: { region } }),
};

export const leastTimeFirst: Rule = {
  keyOf: ({ minutes }) => String(minutes),
  score: ({ minutes }) => minutes,
  reason: () => ({ code: 'leastTime' }),
};

/** As the lots were drawn; whoever asked after the draw stands behind, by arrival. */
export const byLot: Rule = {
  keyOf: ({ lot }) => String(lot),
  score: ({ lot }) => lot ?? Infinity,
  reason: ({ lot }) => ({ code: 'lots', params: { lot: lot ?? 0 } }),
  explains: ({ lot }) => lot !== null,
};

/** Looks back over one round less a place: a class that has had its share of it waits for the others, if there are any. */
function inShares(classOf: (facts: SpeakerFacts) => string, share: (each: string) => number, round: number) {
  return {
    keyOf: classOf,
    score: (entry: Entry, before: readonly SpeakerFacts[]) => {
      const mine = classOf(entry);
      const had = before.slice(1 - round).filter((each) => classOf(each) === mine).length;
      return Math.floor(had / share(mine));
    },
  };
}

function longestAgo(classOf: (facts: SpeakerFacts) => string) {
  return {
    keyOf: classOf,
    score: (entry: Entry, before: readonly SpeakerFacts[]) => {
      const mine = classOf(entry);
      return before.findLastIndex((each) => classOf(each) === mine);
    },
  };
}
