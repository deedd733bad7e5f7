export interface Figures {
  requests: number;
  interventions: number;
  /** Exact to the millisecond, so that the groups of a trait always add up to the total. */
  floorSeconds: number;
  /** People checked in; only where the count was asked for. */
  present?: number;
}

export interface GroupFigures extends Figures {
  group: string;
  /** Of the total, figure by figure. */
  shares: Shares;
}

/** What part of the whole a group has, from 0 to 1; null where the whole is nothing. */
export interface Shares {
  requests: number | null;
  interventions: number | null;
  floorSeconds: number | null;
  /** Only where the people checked in were counted. */
  present?: number | null;
}

/** The part that each figure of a group is of the same figure of all. */
export function sharesOf(group: Figures, all: Figures): Shares {
  const share = (part = 0, whole = 0) => (whole === 0 ? null : part / whole);
  return {
    requests: share(group.requests, all.requests),
    interventions: share(group.interventions, all.interventions),
    floorSeconds: share(group.floorSeconds, all.floorSeconds),
    ...(group.present !== undefined && { present: share(group.present, all.present) }),
  };
}
