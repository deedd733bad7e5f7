import type { AcceptSentence } from './desk/acceptSentence.ts';
import type { CapturePoint } from './desk/capturePoint.ts';
import type { DropElement } from './desk/dropElement.ts';
import type { FilePoint } from './desk/filePoint.ts';
import type { LockSentence } from './desk/lockSentence.ts';
import type { MergePoints } from './desk/mergePoints.ts';
import type { RecordWords } from './desk/recordWords.ts';
import type { RejectSentence } from './desk/rejectSentence.ts';
import type { NoteModelSilence } from './desk/noteModelSilence.ts';
import type { ReleaseDraft } from './desk/releaseDraft.ts';
import type { RestoreElement } from './desk/restoreElement.ts';
import type { ReviseDraft } from './desk/reviseDraft.ts';
import type { RewordSentences } from './desk/rewordSentences.ts';
import type { RewriteSentence } from './desk/rewriteSentence.ts';
import type { ShareDraft } from './desk/shareDraft.ts';
import type { SplitPoint } from './desk/splitPoint.ts';
import type { SubmitStatement } from './desk/submitStatement.ts';
import type { CorrectStart } from './floor/correctStart.ts';
import type { TakeHandwork } from './desk/takeHandwork.ts';
import type { EndIntervention } from './floor/endIntervention.ts';
import type { ExtendTime } from './floor/extendTime.ts';
import type { GiveFloor } from './floor/giveFloor.ts';
import type { IdentifySpeaker } from './floor/identifySpeaker.ts';
import type { PauseIntervention } from './floor/pauseIntervention.ts';
import type { RaisePointOfOrder } from './floor/raisePointOfOrder.ts';
import type { RecognizePointOfOrder } from './floor/recognizePointOfOrder.ts';
import type { ResumeIntervention } from './floor/resumeIntervention.ts';
import type { RuleOnPointOfOrder } from './floor/ruleOnPointOfOrder.ts';
import type { SetHardStop } from './floor/setHardStop.ts';
import type { SetTime } from './floor/setTime.ts';
import type { SetTimeLimit } from './floor/setTimeLimit.ts';
import type { AcceptSwap } from './ordering/acceptSwap.ts';
import type { DeclineSwap } from './ordering/declineSwap.ts';
import type { DeferRequest } from './ordering/deferRequest.ts';
import type { DrawLots } from './ordering/drawLots.ts';
import type { MoveRequest } from './ordering/moveRequest.ts';
import type { ProposeSwap } from './ordering/proposeSwap.ts';
import type { ReleaseMove } from './ordering/releaseMove.ts';
import type { SetOrderingPolicy } from './ordering/setOrderingPolicy.ts';
import type { ChangeMode } from './people/changeMode.ts';
import type { CheckIn } from './people/checkIn.ts';
import type { IntroducePerson } from './people/introducePerson.ts';
import type { RegisterPeople } from './people/registerPeople.ts';
import type { AdvanceClock } from './programme/advanceClock.ts';
import type { CloseSitting } from './programme/closeSitting.ts';
import type { CorrectSetUp } from './programme/correctSetUp.ts';
import type { CreateConsultation } from './programme/createConsultation.ts';
import type { HandOverChair } from './programme/handOverChair.ts';
import type { OpenItem } from './programme/openItem.ts';
import type { OpenSitting } from './programme/openSitting.ts';
import type { PublishRecord } from './programme/publishRecord.ts';
import type { RecordAttendance } from './programme/recordAttendance.ts';
import type { ResumeSitting } from './programme/resumeSitting.ts';
import type { SuspendSitting } from './programme/suspendSitting.ts';
import type { AnnounceClosing } from './speakersList/announceClosing.ts';
import type { ApproveRequest } from './speakersList/approveRequest.ts';
import type { ChangeKind } from './speakersList/changeKind.ts';
import type { CallSpeaker } from './speakersList/callSpeaker.ts';
import type { CloseSpeakersList } from './speakersList/closeSpeakersList.ts';
import type { ConfirmReady } from './speakersList/confirmReady.ts';
import type { DeclineRequest } from './speakersList/declineRequest.ts';
import type { MarkAbsent } from './speakersList/markAbsent.ts';
import type { MarkInTrouble } from './speakersList/markInTrouble.ts';
import type { MarkPresent } from './speakersList/markPresent.ts';
import type { OpenSpeakersList } from './speakersList/openSpeakersList.ts';
import type { PutBack } from './speakersList/putBack.ts';
import type { ReopenSpeakersList } from './speakersList/reopenSpeakersList.ts';
import type { RequestFloor } from './speakersList/requestFloor.ts';
import type { RequestFloorFor } from './speakersList/requestFloorFor.ts';
import type { RequestRightOfReply } from './speakersList/requestRightOfReply.ts';
import type { UndoLast } from './undo/undoLast.ts';
import type { WithdrawRequest } from './speakersList/withdrawRequest.ts';

/** Commands that only the shell sends: no client's payload can be one of them. */
export type ShellCommand =
  CreateConsultation | IntroducePerson | ReviseDraft | RewordSentences | NoteModelSilence | TakeHandwork;

/** Commands that clients send, in the chair's words. */
export type ClientCommand =
  | OpenSitting
  | SuspendSitting
  | ResumeSitting
  | CloseSitting
  | OpenItem
  | AdvanceClock
  | RecordAttendance
  | PublishRecord
  | CorrectSetUp
  | RegisterPeople
  | HandOverChair
  | CheckIn
  | OpenSpeakersList
  | AnnounceClosing
  | CloseSpeakersList
  | ReopenSpeakersList
  | SetTimeLimit
  | SetHardStop
  | SetOrderingPolicy
  | DrawLots
  | RequestFloor
  | RequestFloorFor
  | UndoLast
  | IdentifySpeaker
  | RaisePointOfOrder
  | RecognizePointOfOrder
  | RuleOnPointOfOrder
  | RequestRightOfReply
  | WithdrawRequest
  | ChangeKind
  | ApproveRequest
  | DeclineRequest
  | CallSpeaker
  | ConfirmReady
  | MarkPresent
  | MarkInTrouble
  | MarkAbsent
  | PutBack
  | DeferRequest
  | ProposeSwap
  | AcceptSwap
  | DeclineSwap
  | MoveRequest
  | ReleaseMove
  | ChangeMode
  | GiveFloor
  | EndIntervention
  | ExtendTime
  | SetTime
  | CorrectStart
  | PauseIntervention
  | ResumeIntervention
  | RecordWords
  | SubmitStatement
  | CapturePoint
  | FilePoint
  | MergePoints
  | SplitPoint
  | DropElement
  | RestoreElement
  | AcceptSentence
  | RewriteSentence
  | RejectSentence
  | LockSentence
  | ShareDraft
  | ReleaseDraft;

export type Command = ClientCommand | ShellCommand;
export type CommandType = Command['type'];
