import type { ConsultationId, PointId } from '#shared/basics/ids.ts';
import type { Attendance } from '#shared/consultation/people/attendance.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { ProposedSection, Section, Settled } from '#shared/draft/model.ts';
import type { Nearness } from '#shared/points/nearness.ts';
import type { Input, Point, WordsPiece } from '#shared/points/point.ts';

/** What the drafting thread is asked. It keeps an engine per consultation, so that an update costs what the update touches. */
export type DraftingRequest =
  | {
      ask: 'open';
      consultationId: ConsultationId;
      setUp: SetUp;
      inputs: Input[];
      points: Point[];
      standing: Section[];
      attendance: Attendance | null;
    }
  | {
      ask: 'frame';
      consultationId: ConsultationId;
      settled: Settled[];
      attendance: Attendance | null;
      /** When it was really held; null while the planned dates hold. */
      dates: string[] | null;
    }
  | {
      /** Which points a reading would take; nothing is drafted. */
      ask: 'choose';
      consultationId: ConsultationId;
      input: Input;
      words: WordsPiece[];
    }
  | {
      ask: 'read';
      consultationId: ConsultationId;
      input: Input;
      words: WordsPiece[];
      /** The points that the desk has of this input already. */
      earlier: Point[];
      /** What people made of its points, and which of them they parted: no reading changes that. */
      byHand: Point[];
      parted: Record<PointId, PointId[]>;
      /** How near its sentences are to the issues, where a sentence encoder told it. */
      near?: Nearness | null;
      settled: Settled[];
      attendance: Attendance | null;
    }
  | {
      ask: 'handwork';
      consultationId: ConsultationId;
      /** Inputs whose points people took, filed, merged or parted, with all their points as they now are. */
      changed: { input: Input; words: WordsPiece[]; points: Point[] }[];
      near?: Nearness | null;
      settled: Settled[];
      attendance: Attendance | null;
    }
  | { ask: 'forget'; consultationId: ConsultationId };

export interface DraftingAnswer {
  engine: string;
  points: Point[];
  sections: ProposedSection[];
}
