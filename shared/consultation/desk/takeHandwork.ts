import type { PointId } from '../../basics/ids.ts';
import type { ProposedSection } from '../../draft/model.ts';
import type { Point } from '../../points/point.ts';
import { accept, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { legible, revision, wovenSections, type DraftRevised } from './reviseDraft.ts';
import { sharedRevision, type SharedDraftRevised } from './shareDraft.ts';
import type { DeskState, HandDid } from './state.ts';

/** What the machine made of the points that people took, filed, merged and parted: reported speech, and the sections that change. */
export interface TakeHandwork {
  type: 'TakeHandwork';
  engine: string;
  /** How much of the handwork this takes in. */
  upTo: number;
  did: HandDid;
  pointIds: PointId[];
  phrased: Point[];
  sections: ProposedSection[];
}

/** The draft has taken in what people did to points. */
export interface HandworkTaken {
  type: 'HandworkTaken';
  engine: string;
  upTo: number;
  /** Points that people took, with the reported speech that the machine found for them. */
  points: Pick<Point, 'pointId' | 'act' | 'individual' | 'element' | 'issues' | 'flags'>[];
}

export const takeHandwork: Decider<Consultation, TakeHandwork, HandworkTaken | DraftRevised | SharedDraftRevised> = (
  { engine, upTo, did, pointIds, phrased, sections },
  consultation,
) => {
  const { desk } = consultation;
  const revised = wovenSections(desk, sections);
  const draftVersion = desk.draftVersion + 1;
  const points = phrased.map(({ pointId, act, individual, element, issues, flags }) => {
    return { pointId, act, individual, element, issues, flags };
  });
  return accept<HandworkTaken | DraftRevised | SharedDraftRevised>(
    [
      { type: 'HandworkTaken', engine, upTo, points },
      ...revised.map((section) => revision(section, draftVersion, null, { did, pointIds })),
      ...sharedRevision(consultation, revised),
    ],
    { draftVersion: revised.length > 0 ? draftVersion : desk.draftVersion },
  );
};

export const handworkTaken: Evolver<DeskState, HandworkTaken> = (state, { upTo, points }) => {
  const { handwork } = state;
  const phrased = points.flatMap((said) => {
    const point = state.points[said.pointId];
    if (!point?.byHand?.unread) return [];
    const { unread: _read, ...byHand } = point.byHand;
    const issues = byHand.filed ? point.issues : said.issues;
    return [[point.pointId, legible({ ...point, ...said, issues, byHand })] as const];
  });
  const pending = upTo >= handwork.done ? [] : handwork.pending;
  return {
    ...state,
    points: { ...state.points, ...Object.fromEntries(phrased) },
    handwork: { ...handwork, pending },
  };
};
