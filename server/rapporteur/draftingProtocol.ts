import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Attendance } from '#shared/consultation/people/attendance.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { ProposedSection, Section, Settled } from '#shared/draft/model.ts';
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
      ask: 'read';
      consultationId: ConsultationId;
      input: Input;
      words: WordsPiece[];
      /** The points that the desk has of this input already. */
      earlier: Point[];
      settled: Settled[];
      attendance: Attendance | null;
    }
  | { ask: 'forget'; consultationId: ConsultationId };

export interface DraftingAnswer {
  engine: string;
  points: Point[];
  sections: ProposedSection[];
}
