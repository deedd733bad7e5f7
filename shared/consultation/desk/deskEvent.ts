import type { PointCaptured } from './capturePoint.ts';
import type { ElementDropped } from './dropElement.ts';
import type { PointFiled } from './filePoint.ts';
import type { PointsMerged } from './mergePoints.ts';
import type { PronounGiven } from './pronounGiven.ts';
import type { ModelSilenceNoted } from './noteModelSilence.ts';
import type { WordsRecorded } from './recordWords.ts';
import type { ReleasedTextKept } from './releaseDraft.ts';
import type { ElementRestored } from './restoreElement.ts';
import type { DraftRevised, PointsCaptured } from './reviseDraft.ts';
import type { PointSplit } from './splitPoint.ts';
import type { StatementSubmitted } from './submitStatement.ts';
import type { HandworkTaken } from './takeHandwork.ts';

/** What rapporteurs and the bureau are told: words, points, drafts. */
export type DeskEvent =
  | PronounGiven
  | WordsRecorded
  | StatementSubmitted
  | PointsCaptured
  | DraftRevised
  | ModelSilenceNoted
  | PointCaptured
  | PointFiled
  | PointsMerged
  | PointSplit
  | HandworkTaken
  | ElementDropped
  | ElementRestored
  | ReleasedTextKept;
