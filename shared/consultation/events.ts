import type { DetailsGiven } from './bureau/detailsGiven.ts';
import type { NoteGiven, ReasonGiven } from './bureau/noteGiven.ts';
import type { RegistrationLinked } from './bureau/registrationLinked.ts';
import type { Stamp } from './decision.ts';
import type { DeskEvent } from './desk/deskEvent.ts';
import type { PeopleRegistered } from './people/registerPeople.ts';
import type { Audience } from './roles.ts';
import type { FloorEvent } from './floorEvent.ts';

export type BureauEvent = DetailsGiven | NoteGiven | ReasonGiven | PeopleRegistered | RegistrationLinked;

/** What a decider makes; the room stamps it. */
export type NewEvent = FloorEvent | DeskEvent | BureauEvent;
export type EventType = NewEvent['type'];
/** An event as it stands in the record. */
export type ConsultationEvent = NewEvent & Stamp;

interface EventKind {
  /** Every event type belongs whole to one audience; nothing is stripped field by field. */
  audience: Audience;
  /** Version of its shape; older ones are lifted on read. */
  v: number;
  /** What a person typed or said of themselves or others, which lies in the vault; `*` stands for every key of an array. Values are strings. */
  vault: readonly string[];
}

const everyone = (...vault: string[]): EventKind => ({ audience: 'everyone', v: 1, vault });
const desk = (...vault: string[]): EventKind => ({ audience: 'desk', v: 1, vault });
const bureau = (...vault: string[]): EventKind => ({ audience: 'bureau', v: 1, vault });

/** All events: for whom, in which version, and what of them lies in the vault. */
export const eventTable: Record<EventType, EventKind> = {
  ConsultationCreated: everyone(
    'setUp.chairs.*.name',
    'setUp.chairs.*.honorific',
    'setUp.chairs.*.country',
    'setUp.programme.*.speakers.*.name',
    'setUp.programme.*.speakers.*.function',
    'setUp.programme.*.speakers.*.organization',
    'setUp.programme.*.speakers.*.country',
  ),
  SittingOpened: everyone(),
  SittingSuspended: everyone(),
  SittingResumed: everyone(),
  SittingClosed: everyone(),
  ItemOpened: everyone(),
  ClockAdvanced: everyone(),
  ChairHandedOver: everyone(),
  AttendanceRecorded: everyone(),
  RecordPublished: everyone(),
  SetUpCorrected: everyone(),
  SpeakersListOpened: everyone(),
  ClosingAnnounced: everyone(),
  SpeakersListClosed: everyone(),
  SpeakersListReopened: everyone(),
  HardStopSet: everyone(),
  TimeLimitSet: everyone(),
  OrderingPolicySet: everyone(),
  LotsDrawn: everyone(),
  PersonIntroduced: everyone('name', 'honorific', 'function', 'organization', 'country', 'category', 'language'),
  ModeChanged: everyone(),
  PersonCheckedIn: everyone(),
  FloorRequested: everyone('onBehalfOf', 'language'),
  RequestWithdrawn: everyone(),
  KindChanged: everyone('onBehalfOf'),
  RequestApproved: everyone(),
  RequestDeclined: everyone(),
  SpeakerCalled: everyone(),
  ReadyConfirmed: everyone(),
  MarkedPresent: everyone(),
  TroubleMarked: everyone(),
  MarkedAbsent: everyone(),
  StatementHandedIn: everyone(),
  RequestPutBack: everyone(),
  SwapDeclined: everyone(),
  PlacesSwapped: everyone(),
  SwapProposed: everyone(),
  RequestDeferred: everyone(),
  RequestMoved: everyone(),
  MoveReleased: everyone(),
  SpeakerIdentified: everyone(),
  FloorGiven: everyone('onBehalfOf'),
  PointOfOrderRuled: everyone('ruling'),
  ActUndone: everyone(),
  InterventionEnded: everyone(),
  StartCorrected: everyone(),
  TimeSet: everyone(),
  TimeExtended: everyone(),
  InterventionPaused: everyone(),
  InterventionResumed: everyone(),
  DraftShared: everyone(),
  SharedDraftRevised: everyone('sections.*.paragraphs.*'),
  DraftReleased: everyone('name', 'honorific'),
  PronounGiven: desk('pronoun'),
  WordsRecorded: desk('text', 'language'),
  StatementSubmitted: desk('text', 'language'),
  PointsCaptured: desk('points.*.verbatim', 'points.*.individual', 'points.*.element.text', 'points.*.element.agent'),
  DraftRevised: desk('sentences.*.text', 'sentences.*.footnotes.*.on.text', 'sentences.*.model.instead'),
  ModelSilenceNoted: desk(),
  PointCaptured: desk('verbatim'),
  PointFiled: desk(),
  PointsMerged: desk('as.element.text', 'as.element.agent'),
  PointSplit: desk(),
  HandworkTaken: desk('points.*.individual', 'points.*.element.text', 'points.*.element.agent'),
  ElementDropped: desk('text'),
  ElementRestored: desk(),
  ReleasedTextKept: desk(),
  DetailsGiven: bureau('gender', 'region', 'accessMinutes'),
  NoteGiven: bureau('note'),
  ReasonGiven: bureau('reason'),
  PeopleRegistered: bureau(
    'people.*.name',
    'people.*.honorific',
    'people.*.function',
    'people.*.organization',
    'people.*.country',
    'people.*.category',
    'people.*.region',
    'people.*.gender',
    'people.*.pronoun',
    'people.*.language',
    'people.*.accessMinutes',
    'people.*.seat',
    'people.*.contact',
  ),
  RegistrationLinked: bureau(),
};

export function audienceOfEvent(type: EventType): Audience {
  return eventTable[type].audience;
}

export function vaultPathsOf(type: string): readonly string[] {
  return Object.hasOwn(eventTable, type) ? eventTable[type as EventType].vault : [];
}
