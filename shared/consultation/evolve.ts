import { detailsGiven } from './bureau/detailsGiven.ts';
import { noteGiven, reasonGiven } from './bureau/noteGiven.ts';
import { registrationLinked } from './bureau/registrationLinked.ts';
import { emptyBureau, type BureauState } from './bureau/state.ts';
import type { Evolver, Stamp } from './decision.ts';
import { modelSilenceNoted } from './desk/noteModelSilence.ts';
import { pointCaptured } from './desk/capturePoint.ts';
import { elementDropped } from './desk/dropElement.ts';
import { pointFiled } from './desk/filePoint.ts';
import { pointsMerged } from './desk/mergePoints.ts';
import { pronounGiven } from './desk/pronounGiven.ts';
import { wordsRecorded } from './desk/recordWords.ts';
import { draftReleased, releasedTextKept } from './desk/releaseDraft.ts';
import { elementRestored } from './desk/restoreElement.ts';
import { draftRevised, pointsCaptured } from './desk/reviseDraft.ts';
import { draftShared, sharedDraftRevised } from './desk/shareDraft.ts';
import { pointSplit } from './desk/splitPoint.ts';
import { emptyDesk, type DeskState } from './desk/state.ts';
import { statementSubmitted } from './desk/submitStatement.ts';
import { statementHandedIn } from './desk/submitStatement.ts';
import { handworkTaken } from './desk/takeHandwork.ts';
import type { DeskEvent } from './desk/deskEvent.ts';
import type { BureauEvent, ConsultationEvent, EventType, NewEvent } from './events.ts';
import type { FloorEvent } from './floorEvent.ts';
import { startCorrected } from './floor/correctStart.ts';
import { interventionEnded } from './floor/endIntervention.ts';
import { timeExtended } from './floor/extendTime.ts';
import { floorGiven } from './floor/giveFloor.ts';
import { speakerIdentified } from './floor/identifySpeaker.ts';
import { interventionPaused } from './floor/pauseIntervention.ts';
import { interventionResumed } from './floor/resumeIntervention.ts';
import { pointOfOrderRuled } from './floor/ruleOnPointOfOrder.ts';
import { hardStopSet } from './floor/setHardStop.ts';
import { timeSet } from './floor/setTime.ts';
import { timeLimitSet } from './floor/setTimeLimit.ts';
import { placesSwapped } from './ordering/acceptSwap.ts';
import { swapDeclined } from './ordering/declineSwap.ts';
import { lotsDrawn } from './ordering/drawLots.ts';
import { policyOf } from './ordering/policy.ts';
import { requestDeferred } from './ordering/deferRequest.ts';
import { requestMoved } from './ordering/moveRequest.ts';
import { swapProposed } from './ordering/proposeSwap.ts';
import { moveReleased } from './ordering/releaseMove.ts';
import { orderingPolicySet } from './ordering/setOrderingPolicy.ts';
import { modeChanged } from './people/changeMode.ts';
import { personCheckedIn } from './people/checkIn.ts';
import { personIntroduced } from './people/introducePerson.ts';
import { peopleRegistered } from './people/registerPeople.ts';
import { clockAdvanced } from './programme/advanceClock.ts';
import { chairHandedOver } from './programme/handOverChair.ts';
import { recordPublished } from './programme/publishRecord.ts';
import { attendanceRecorded } from './programme/recordAttendance.ts';
import { sittingClosed } from './programme/closeSitting.ts';
import { setUpCorrected } from './programme/correctSetUp.ts';
import { consultationCreated } from './programme/createConsultation.ts';
import { itemOpened } from './programme/openItem.ts';
import { sittingOpened } from './programme/openSitting.ts';
import { sittingResumed } from './programme/resumeSitting.ts';
import { sittingSuspended } from './programme/suspendSitting.ts';
import { closingAnnounced } from './speakersList/announceClosing.ts';
import { requestApproved } from './speakersList/approveRequest.ts';
import { kindChanged } from './speakersList/changeKind.ts';
import { speakerCalled } from './speakersList/callSpeaker.ts';
import { speakersListClosed } from './speakersList/closeSpeakersList.ts';
import { readyConfirmed } from './speakersList/confirmReady.ts';
import { requestDeclined } from './speakersList/declineRequest.ts';
import { markedAbsent } from './speakersList/markAbsent.ts';
import { troubleMarked } from './speakersList/markInTrouble.ts';
import { markedPresent } from './speakersList/markPresent.ts';
import { speakersListOpened } from './speakersList/openSpeakersList.ts';
import { requestPutBack } from './speakersList/putBack.ts';
import { speakersListReopened } from './speakersList/reopenSpeakersList.ts';
import { floorRequested } from './speakersList/requestFloor.ts';
import { requestWithdrawn } from './speakersList/withdrawRequest.ts';
import { actUndone } from './undo/undoLast.ts';
import type { Consultation, FloorState } from './state.ts';
import { noteAct } from './undo/noteAct.ts';

type Table<S, E extends NewEvent> = { [T in E['type']]: Evolver<S, Extract<E, { type: T }>> };

const floorEvolvers: Table<FloorState, FloorEvent> = {
  ConsultationCreated: consultationCreated,
  SittingOpened: sittingOpened,
  SittingSuspended: sittingSuspended,
  SittingResumed: sittingResumed,
  SittingClosed: sittingClosed,
  ItemOpened: itemOpened,
  ClockAdvanced: clockAdvanced,
  AttendanceRecorded: attendanceRecorded,
  ChairHandedOver: chairHandedOver,
  RecordPublished: recordPublished,
  SetUpCorrected: setUpCorrected,
  SpeakersListOpened: speakersListOpened,
  ClosingAnnounced: closingAnnounced,
  SpeakersListClosed: speakersListClosed,
  SpeakersListReopened: speakersListReopened,
  TimeLimitSet: timeLimitSet,
  HardStopSet: hardStopSet,
  OrderingPolicySet: orderingPolicySet,
  PersonIntroduced: personIntroduced,
  ModeChanged: modeChanged,
  PersonCheckedIn: personCheckedIn,
  FloorRequested: floorRequested,
  RequestWithdrawn: requestWithdrawn,
  KindChanged: kindChanged,
  RequestApproved: requestApproved,
  RequestDeclined: requestDeclined,
  SpeakerCalled: speakerCalled,
  ReadyConfirmed: readyConfirmed,
  MarkedPresent: markedPresent,
  TroubleMarked: troubleMarked,
  MarkedAbsent: markedAbsent,
  RequestPutBack: requestPutBack,
  StatementHandedIn: statementHandedIn,
  RequestDeferred: requestDeferred,
  SwapProposed: swapProposed,
  PlacesSwapped: placesSwapped,
  SwapDeclined: swapDeclined,
  RequestMoved: requestMoved,
  MoveReleased: moveReleased,
  LotsDrawn: lotsDrawn,
  FloorGiven: floorGiven,
  SpeakerIdentified: speakerIdentified,
  PointOfOrderRuled: pointOfOrderRuled,
  InterventionEnded: interventionEnded,
  ActUndone: actUndone,
  TimeExtended: timeExtended,
  TimeSet: timeSet,
  StartCorrected: startCorrected,
  InterventionPaused: interventionPaused,
  InterventionResumed: interventionResumed,
  DraftShared: draftShared,
  SharedDraftRevised: sharedDraftRevised,
  DraftReleased: draftReleased,
};

const deskEvolvers: Table<DeskState, DeskEvent> = {
  PronounGiven: pronounGiven,
  WordsRecorded: wordsRecorded,
  StatementSubmitted: statementSubmitted,
  PointsCaptured: pointsCaptured,
  DraftRevised: draftRevised,
  ModelSilenceNoted: modelSilenceNoted,
  PointCaptured: pointCaptured,
  PointFiled: pointFiled,
  PointsMerged: pointsMerged,
  PointSplit: pointSplit,
  HandworkTaken: handworkTaken,
  ElementDropped: elementDropped,
  ElementRestored: elementRestored,
  ReleasedTextKept: releasedTextKept,
};

const bureauEvolvers: Table<BureauState, BureauEvent> = {
  DetailsGiven: detailsGiven,
  NoteGiven: noteGiven,
  ReasonGiven: reasonGiven,
  PeopleRegistered: peopleRegistered,
  RegistrationLinked: registrationLinked,
};

export const initial: Consultation = {
  everyone: {
    consultationId: '',
    setUp: {
      title: '',
      mode: '',
      place: '',
      dates: [],
      convenedBy: '',
      mandate: [],
      chairs: [],
      issues: [],
      programme: [],
    },
    createdAt: 0,
    sample: false,
    rehearsal: false,
    steppedTo: null,
    sittings: {},
    sittingId: null,
    itemId: null,
    lists: {},
    people: {},
    requests: {},
    interventions: {},
    floor: null,
    pointsOfOrder: [],
    policy: policyOf(),
    timeLimits: [],
    counts: { requests: 0, interventions: 0, guests: 0 },
    attendance: null,
    checkIns: {},
    publishedAt: null,
    draft: { shared: false, sections: {} },
  },
  desk: emptyDesk,
  bureau: emptyBureau,
};

/** Folds one event into the part of the state that its audience sees, reading no other part. */
export function evolve(state: Consultation, event: ConsultationEvent): Consultation {
  if (isIn(floorEvolvers, event.type))
    return { ...state, everyone: floorAfter(state.everyone, event as FloorEvent & Stamp) };
  if (isIn(deskEvolvers, event.type))
    return { ...state, desk: (deskEvolvers[event.type] as Evolver<DeskState, unknown>)(state.desk, event) };
  return {
    ...state,
    bureau: (bureauEvolvers[event.type as BureauEvent['type']] as Evolver<BureauState, unknown>)(state.bureau, event),
  };
}

function floorAfter(before: FloorState, event: FloorEvent & Stamp): FloorState {
  return noteAct(before, event, (floorEvolvers[event.type] as Evolver<FloorState, unknown>)(before, event));
}

function isIn<T extends object>(table: T, type: EventType): type is EventType & keyof T {
  return type in table;
}
