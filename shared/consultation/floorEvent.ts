import type { DraftReleased } from './desk/releaseDraft.ts';
import type { DraftShared, SharedDraftRevised } from './desk/shareDraft.ts';
import type { StatementHandedIn } from './desk/submitStatement.ts';
import type { StartCorrected } from './floor/correctStart.ts';
import type { InterventionEnded } from './floor/endIntervention.ts';
import type { TimeExtended } from './floor/extendTime.ts';
import type { FloorGiven } from './floor/giveFloor.ts';
import type { SpeakerIdentified } from './floor/identifySpeaker.ts';
import type { InterventionPaused } from './floor/pauseIntervention.ts';
import type { InterventionResumed } from './floor/resumeIntervention.ts';
import type { PointOfOrderRuled } from './floor/ruleOnPointOfOrder.ts';
import type { HardStopSet } from './floor/setHardStop.ts';
import type { TimeSet } from './floor/setTime.ts';
import type { TimeLimitSet } from './floor/setTimeLimit.ts';
import type { PlacesSwapped } from './ordering/acceptSwap.ts';
import type { SwapDeclined } from './ordering/declineSwap.ts';
import type { RequestDeferred } from './ordering/deferRequest.ts';
import type { LotsDrawn } from './ordering/drawLots.ts';
import type { RequestMoved } from './ordering/moveRequest.ts';
import type { SwapProposed } from './ordering/proposeSwap.ts';
import type { MoveReleased } from './ordering/releaseMove.ts';
import type { OrderingPolicySet } from './ordering/setOrderingPolicy.ts';
import type { ModeChanged } from './people/changeMode.ts';
import type { PersonCheckedIn } from './people/checkIn.ts';
import type { PersonIntroduced } from './people/introducePerson.ts';
import type { ClockAdvanced } from './programme/advanceClock.ts';
import type { SittingClosed } from './programme/closeSitting.ts';
import type { SetUpCorrected } from './programme/correctSetUp.ts';
import type { ConsultationCreated } from './programme/createConsultation.ts';
import type { ChairHandedOver } from './programme/handOverChair.ts';
import type { ItemOpened } from './programme/openItem.ts';
import type { SittingOpened } from './programme/openSitting.ts';
import type { RecordPublished } from './programme/publishRecord.ts';
import type { AttendanceRecorded } from './programme/recordAttendance.ts';
import type { SittingResumed } from './programme/resumeSitting.ts';
import type { SittingSuspended } from './programme/suspendSitting.ts';
import type { ClosingAnnounced } from './speakersList/announceClosing.ts';
import type { RequestApproved } from './speakersList/approveRequest.ts';
import type { KindChanged } from './speakersList/changeKind.ts';
import type { SpeakerCalled } from './speakersList/callSpeaker.ts';
import type { SpeakersListClosed } from './speakersList/closeSpeakersList.ts';
import type { ReadyConfirmed } from './speakersList/confirmReady.ts';
import type { RequestDeclined } from './speakersList/declineRequest.ts';
import type { MarkedAbsent } from './speakersList/markAbsent.ts';
import type { TroubleMarked } from './speakersList/markInTrouble.ts';
import type { MarkedPresent } from './speakersList/markPresent.ts';
import type { SpeakersListOpened } from './speakersList/openSpeakersList.ts';
import type { RequestPutBack } from './speakersList/putBack.ts';
import type { SpeakersListReopened } from './speakersList/reopenSpeakersList.ts';
import type { FloorRequested } from './speakersList/requestFloor.ts';
import type { ActUndone } from './undo/undoLast.ts';
import type { RequestWithdrawn } from './speakersList/withdrawRequest.ts';

/** What everyone is told. */
export type FloorEvent =
  | ConsultationCreated
  | SittingOpened
  | SittingSuspended
  | SittingResumed
  | SittingClosed
  | ItemOpened
  | ClockAdvanced
  | AttendanceRecorded
  | ChairHandedOver
  | RecordPublished
  | SetUpCorrected
  | SpeakersListOpened
  | ClosingAnnounced
  | SpeakersListClosed
  | SpeakersListReopened
  | TimeLimitSet
  | HardStopSet
  | OrderingPolicySet
  | LotsDrawn
  | PersonIntroduced
  | ModeChanged
  | PersonCheckedIn
  | FloorRequested
  | RequestWithdrawn
  | KindChanged
  | RequestApproved
  | RequestDeclined
  | SpeakerCalled
  | ReadyConfirmed
  | MarkedPresent
  | TroubleMarked
  | MarkedAbsent
  | RequestPutBack
  | StatementHandedIn
  | RequestDeferred
  | SwapProposed
  | PlacesSwapped
  | SwapDeclined
  | RequestMoved
  | MoveReleased
  | FloorGiven
  | SpeakerIdentified
  | PointOfOrderRuled
  | InterventionEnded
  | ActUndone
  | TimeExtended
  | TimeSet
  | StartCorrected
  | InterventionPaused
  | InterventionResumed
  | DraftShared
  | SharedDraftRevised
  | DraftReleased;
