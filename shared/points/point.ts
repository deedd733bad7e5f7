import type { InputId, InterventionId, ItemId, PersonId, PointId } from '../basics/ids.ts';

/** Who spoke, as far as the reports name or count people. Absent fields were not given, or have been erased. */
export interface Speaker {
  personId: PersonId;
  name?: string;
  honorific?: string;
  function?: string;
  organization?: string;
  country?: string;
  category?: string;
  pronoun?: string;
  /** True for the chairs of the consultation: named in the President's Summary. */
  presiding?: boolean;
  /** True for a speaker invited by the programme. */
  invited?: boolean;
}

/** One taking of the floor (or one written contribution) from which points are taken. */
export interface Input {
  inputId: InputId;
  kind: 'intervention' | 'groupStatement' | 'response' | 'contribution';
  itemId: ItemId;
  itemKind: 'opening' | 'stocktaking' | 'issues' | 'closing';
  /** Ordinals (from 1) of the issues that the item covers; empty when it covers none or all. */
  itemIssues: number[];
  /** Speaking order within the consultation, from 1. */
  order: number;
  /** Day of the consultation, from 1, and its ISO date if known. */
  day: number;
  date?: string;
  mode?: 'room' | 'online' | 'phone';
  /** Null for somebody who spoke unnamed. */
  speaker: Speaker | null;
  onBehalfOf?: string;
}

/** What was said in an input, one piece per source and segment, in order. */
export interface WordsPiece {
  source: 'captions' | 'notes' | 'statement';
  text: string;
  /** BCP 47 tag; absent means the working language, English. */
  language?: string;
}

/** The speech act a point performs; it decides the frames of reported speech (DR20, DR108). */
export type Act = 'call' | 'urge' | 'need' | 'propose' | 'concern' | 'emphasize' | 'welcome' | 'support' | 'fact';

/** Why a point cannot be put safely into reported speech: it is quoted on the desk and stays out of the prose. */
export type Flag =
  | 'firstPerson'
  | 'unresolvedPronoun'
  | 'question'
  | 'fragment'
  | 'tooShort'
  | 'tooLong'
  | 'otherLanguage'
  | 'thirdParty'
  | 'conditional'
  | 'negated';

/** One reported idea, taken from one place in one input. Everything the composers need is in it, so it is never recomputed. */
export interface Point {
  /** `${inputId}.${k}`, k from 1 in the order of the text. */
  pointId: PointId;
  inputId: InputId;
  act: Act;
  /** The words as they were said (quoted on the desk, in the trace; never in the prose). */
  verbatim: string;
  /** Where: the source, and the character span in that source's pieces joined by one space. */
  source: { source: WordsPiece['source']; start: number; end: number };
  /** Clause in reported speech for the secretariat's report, without its subject: `emphasized that connectivity remains uneven`. Null when flagged. */
  individual: string | null;
  /** The fused element for the President's Summary: a noun or gerund phrase, a bare verb phrase (after "to"), or a finite clause (after "that"). Null when none is safe. */
  element: { shape: 'noun' | 'verb' | 'clause'; text: string; agent?: string } | null;
  /** The two likeliest issues (ordinals from 1) with scores, best first; empty when unassigned. */
  issues: { ordinal: number; score: number }[];
  strength: number;
  flags: Flag[];
  /** Says what those who preside will do next (DR140): told with the next steps, whatever issue it touches. */
  commitment?: true;
  /** Speaks against what its element names, or denies what others want (DR141); absent where it does not. */
  stance?: 'against';
  /** What a person did to it; no reading of the machine changes such a point again. */
  byHand?: ByHand;
}

/** What people did to a point. */
export interface ByHand {
  /** Taken by a person. */
  taken?: true;
  /** Filed by a person. */
  filed?: true;
  /** Put together with others that say the same, under this one's wording. */
  merged?: PointId;
  /** One of the parts of that point. */
  partOf?: PointId;
  /** The person said which act it is. */
  actGiven?: true;
  /** Not yet put into reported speech. */
  unread?: true;
}

/** An input that exists in the record but has no point in the prose yet. */
export interface NotReflected {
  inputId: InputId | InterventionId;
  pointIds: PointId[];
}
