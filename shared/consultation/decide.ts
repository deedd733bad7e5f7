import type { ClientCommand, Command, CommandType } from './commands.ts';
import { refuse, type Context, type Decider, type Decision } from './decision.ts';
import { acceptSentence } from './desk/acceptSentence.ts';
import { capturePoint } from './desk/capturePoint.ts';
import { dropElement } from './desk/dropElement.ts';
import { filePoint } from './desk/filePoint.ts';
import { lockSentence } from './desk/lockSentence.ts';
import { mergePoints } from './desk/mergePoints.ts';
import { recordWords } from './desk/recordWords.ts';
import { rejectSentence } from './desk/rejectSentence.ts';
import { noteModelSilence } from './desk/noteModelSilence.ts';
import { releaseDraft } from './desk/releaseDraft.ts';
import { restoreElement } from './desk/restoreElement.ts';
import { reviseDraft } from './desk/reviseDraft.ts';
import { rewordSentences } from './desk/rewordSentences.ts';
import { rewriteSentence } from './desk/rewriteSentence.ts';
import { shareDraft } from './desk/shareDraft.ts';
import { splitPoint } from './desk/splitPoint.ts';
import { submitStatement } from './desk/submitStatement.ts';
import { takeHandwork } from './desk/takeHandwork.ts';
import type { NewEvent } from './events.ts';
import { correctStart } from './floor/correctStart.ts';
import { endIntervention } from './floor/endIntervention.ts';
import { extendTime } from './floor/extendTime.ts';
import { giveFloor } from './floor/giveFloor.ts';
import { identifySpeaker } from './floor/identifySpeaker.ts';
import { pauseIntervention } from './floor/pauseIntervention.ts';
import { raisePointOfOrder } from './floor/raisePointOfOrder.ts';
import { recognizePointOfOrder } from './floor/recognizePointOfOrder.ts';
import { resumeIntervention } from './floor/resumeIntervention.ts';
import { ruleOnPointOfOrder } from './floor/ruleOnPointOfOrder.ts';
import { setHardStop } from './floor/setHardStop.ts';
import { setTime } from './floor/setTime.ts';
import { setTimeLimit } from './floor/setTimeLimit.ts';
import { may } from './may.ts';
import { namesNothing } from './namesNothing.ts';
import { acceptSwap } from './ordering/acceptSwap.ts';
import { declineSwap } from './ordering/declineSwap.ts';
import { deferRequest } from './ordering/deferRequest.ts';
import { drawLots } from './ordering/drawLots.ts';
import { moveRequest } from './ordering/moveRequest.ts';
import { proposeSwap } from './ordering/proposeSwap.ts';
import { releaseMove } from './ordering/releaseMove.ts';
import { setOrderingPolicy } from './ordering/setOrderingPolicy.ts';
import { changeMode } from './people/changeMode.ts';
import { checkIn } from './people/checkIn.ts';
import { introducePerson } from './people/introducePerson.ts';
import { registerPeople } from './people/registerPeople.ts';
import { advanceClock } from './programme/advanceClock.ts';
import { handOverChair } from './programme/handOverChair.ts';
import { publishRecord } from './programme/publishRecord.ts';
import { recordAttendance } from './programme/recordAttendance.ts';
import { closeSitting } from './programme/closeSitting.ts';
import { correctSetUp } from './programme/correctSetUp.ts';
import { createConsultation } from './programme/createConsultation.ts';
import { openItem } from './programme/openItem.ts';
import { openSitting } from './programme/openSitting.ts';
import { resumeSitting } from './programme/resumeSitting.ts';
import { suspendSitting } from './programme/suspendSitting.ts';
import { announceClosing } from './speakersList/announceClosing.ts';
import { approveRequest } from './speakersList/approveRequest.ts';
import { changeKind } from './speakersList/changeKind.ts';
import { callSpeaker } from './speakersList/callSpeaker.ts';
import { closeSpeakersList } from './speakersList/closeSpeakersList.ts';
import { confirmReady } from './speakersList/confirmReady.ts';
import { declineRequest } from './speakersList/declineRequest.ts';
import { markAbsent } from './speakersList/markAbsent.ts';
import { markInTrouble } from './speakersList/markInTrouble.ts';
import { markPresent } from './speakersList/markPresent.ts';
import { openSpeakersList } from './speakersList/openSpeakersList.ts';
import { putBack } from './speakersList/putBack.ts';
import { reopenSpeakersList } from './speakersList/reopenSpeakersList.ts';
import { requestFloor } from './speakersList/requestFloor.ts';
import { requestFloorFor } from './speakersList/requestFloorFor.ts';
import { requestRightOfReply } from './speakersList/requestRightOfReply.ts';
import { withdrawRequest } from './speakersList/withdrawRequest.ts';
import { undoLast } from './undo/undoLast.ts';
import type { Consultation, FloorState } from './state.ts';

type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
type FloorTable<T extends CommandType> = { [K in T]: Decider<FloorState, CommandOf<K>, NewEvent> };
type DeskTable<T extends CommandType> = { [K in T]: Decider<Consultation, CommandOf<K>, NewEvent> };
/** Commands whose rules read more than everyone sees. */
type DeskCommandType =
  | 'IntroducePerson'
  | 'RegisterPeople'
  | 'HandOverChair'
  | 'CheckIn'
  | 'RequestFloorFor'
  | 'RequestRightOfReply'
  | 'RaisePointOfOrder'
  | 'UndoLast'
  | 'IdentifySpeaker'
  | 'RecordWords'
  | 'SubmitStatement'
  | 'ReviseDraft'
  | 'RewordSentences'
  | 'NoteModelSilence'
  | 'TakeHandwork'
  | 'CapturePoint'
  | 'FilePoint'
  | 'MergePoints'
  | 'SplitPoint'
  | 'DropElement'
  | 'RestoreElement'
  | 'AcceptSentence'
  | 'RewriteSentence'
  | 'RejectSentence'
  | 'LockSentence'
  | 'ShareDraft'
  | 'ReleaseDraft';

/** Rules of the floor: they read only what everyone sees. */
const floorDeciders: FloorTable<Exclude<CommandType, DeskCommandType>> = {
  CreateConsultation: createConsultation,
  OpenSitting: openSitting,
  SuspendSitting: suspendSitting,
  ResumeSitting: resumeSitting,
  CloseSitting: closeSitting,
  OpenItem: openItem,
  AdvanceClock: advanceClock,
  RecordAttendance: recordAttendance,
  PublishRecord: publishRecord,
  CorrectSetUp: correctSetUp,
  OpenSpeakersList: openSpeakersList,
  AnnounceClosing: announceClosing,
  CloseSpeakersList: closeSpeakersList,
  ReopenSpeakersList: reopenSpeakersList,
  SetTimeLimit: setTimeLimit,
  SetHardStop: setHardStop,
  SetOrderingPolicy: setOrderingPolicy,
  DrawLots: drawLots,
  RequestFloor: requestFloor,
  RecognizePointOfOrder: recognizePointOfOrder,
  RuleOnPointOfOrder: ruleOnPointOfOrder,
  WithdrawRequest: withdrawRequest,
  ChangeKind: changeKind,
  ApproveRequest: approveRequest,
  DeclineRequest: declineRequest,
  CallSpeaker: callSpeaker,
  ConfirmReady: confirmReady,
  MarkPresent: markPresent,
  MarkInTrouble: markInTrouble,
  MarkAbsent: markAbsent,
  PutBack: putBack,
  DeferRequest: deferRequest,
  ProposeSwap: proposeSwap,
  AcceptSwap: acceptSwap,
  DeclineSwap: declineSwap,
  MoveRequest: moveRequest,
  ReleaseMove: releaseMove,
  ChangeMode: changeMode,
  GiveFloor: giveFloor,
  EndIntervention: endIntervention,
  ExtendTime: extendTime,
  SetTime: setTime,
  CorrectStart: correctStart,
  PauseIntervention: pauseIntervention,
  ResumeIntervention: resumeIntervention,
};

/** Rules that read the words and the draft too, or what the bureau was told of a person: of these no browser knows all. */
const deskDeciders: DeskTable<DeskCommandType> = {
  IntroducePerson: introducePerson,
  RegisterPeople: registerPeople,
  HandOverChair: handOverChair,
  CheckIn: checkIn,
  RequestFloorFor: requestFloorFor,
  RequestRightOfReply: requestRightOfReply,
  RaisePointOfOrder: raisePointOfOrder,
  UndoLast: undoLast,
  IdentifySpeaker: identifySpeaker,
  RecordWords: recordWords,
  SubmitStatement: submitStatement,
  ReviseDraft: reviseDraft,
  RewordSentences: rewordSentences,
  NoteModelSilence: noteModelSilence,
  TakeHandwork: takeHandwork,
  CapturePoint: capturePoint,
  FilePoint: filePoint,
  MergePoints: mergePoints,
  SplitPoint: splitPoint,
  DropElement: dropElement,
  RestoreElement: restoreElement,
  AcceptSentence: acceptSentence,
  RewriteSentence: rewriteSentence,
  RejectSentence: rejectSentence,
  LockSentence: lockSentence,
  ShareDraft: shareDraft,
  ReleaseDraft: releaseDraft,
};

/** What a command leads to: events and a result, or a refusal. The same function on the server and in every browser. */
export function decide(command: Command, consultation: Consultation, context: Context): Decision<NewEvent> {
  if (!may(context.actor.role, command.type)) return refuse('notAllowed');
  if (namesNothing(command)) return refuse('notFound');
  return command.type in floorDeciders
    ? (floorDeciders[command.type as keyof typeof floorDeciders] as Decider<FloorState, Command, NewEvent>)(
        command,
        consultation.everyone,
        context,
      )
    : (deskDeciders[command.type as DeskCommandType] as Decider<Consultation, Command, NewEvent>)(
        command,
        consultation,
        context,
      );
}

/** Why a button is disabled: the refusal that the command would meet now, or null. */
export function refusalOf(
  command: ClientCommand,
  consultation: Consultation,
  context: Context,
): (Decision<NewEvent> & { ok: false }) | null {
  const decision = decide(command, consultation, context);
  return decision.ok ? null : decision;
}
