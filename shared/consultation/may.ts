import type { CommandType } from './commands.ts';
import type { ActorRole } from './roles.ts';

const chairOnly: readonly ActorRole[] = ['chair'];

/** Who may send which command. Deciders narrow it further (a participant ends only their own intervention). */
const mayTable: Record<CommandType, readonly ActorRole[]> = {
  CreateConsultation: ['setUp'],
  IntroducePerson: ['organizer', 'chair', 'floorOfficer', 'rapporteur', 'captioner', 'participant'],
  OpenSitting: chairOnly,
  SuspendSitting: chairOnly,
  ResumeSitting: chairOnly,
  CloseSitting: chairOnly,
  OpenItem: chairOnly,
  AdvanceClock: chairOnly,
  RecordAttendance: ['chair', 'organizer', 'floorOfficer'],
  PublishRecord: chairOnly,
  RegisterPeople: ['organizer', 'setUp'],
  HandOverChair: chairOnly,
  CheckIn: ['organizer', 'chair', 'floorOfficer', 'rapporteur', 'participant'],
  OpenSpeakersList: chairOnly,
  AnnounceClosing: chairOnly,
  CloseSpeakersList: ['chair', 'alarm'],
  ReopenSpeakersList: chairOnly,
  SetTimeLimit: chairOnly,
  SetHardStop: chairOnly,
  SetOrderingPolicy: chairOnly,
  RequestFloor: ['participant', 'chair', 'organizer', 'floorOfficer'],
  RequestFloorFor: ['chair', 'floorOfficer'],
  UndoLast: ['chair', 'floorOfficer'],
  IdentifySpeaker: ['chair', 'floorOfficer'],
  RaisePointOfOrder: ['participant', 'chair', 'floorOfficer'],
  RecognizePointOfOrder: chairOnly,
  RuleOnPointOfOrder: chairOnly,
  RequestRightOfReply: ['participant', 'chair', 'floorOfficer'],
  WithdrawRequest: ['participant', 'chair', 'organizer', 'floorOfficer'],
  ChangeKind: ['participant', 'chair', 'floorOfficer'],
  ApproveRequest: ['chair', 'floorOfficer'],
  DeclineRequest: chairOnly,
  CallSpeaker: ['chair', 'floorOfficer'],
  ConfirmReady: ['participant'],
  MarkPresent: ['chair', 'floorOfficer'],
  MarkAbsent: ['chair', 'floorOfficer'],
  PutBack: ['chair', 'floorOfficer'],
  DeferRequest: ['participant'],
  ProposeSwap: ['participant', 'chair', 'floorOfficer'],
  AcceptSwap: ['participant', 'chair', 'floorOfficer'],
  DeclineSwap: ['participant', 'chair', 'floorOfficer'],
  MoveRequest: chairOnly,
  ReleaseMove: chairOnly,
  ChangeMode: ['participant'],
  GiveFloor: chairOnly,
  EndIntervention: ['chair', 'participant', 'alarm'],
  ExtendTime: chairOnly,
  SetTime: chairOnly,
  CorrectStart: chairOnly,
  PauseIntervention: chairOnly,
  ResumeIntervention: chairOnly,
  RecordWords: ['rapporteur', 'captioner'],
  SubmitStatement: ['participant'],
  ReviseDraft: ['machine'],
  RewordSentences: ['machine'],
  NoteModelSilence: ['machine'],
  AcceptSentence: ['rapporteur'],
  RewriteSentence: ['rapporteur'],
  RejectSentence: ['rapporteur'],
  ShareDraft: chairOnly,
};

export const commandTypes = Object.keys(mayTable) as CommandType[];

export function may(role: ActorRole, command: CommandType): boolean {
  return mayTable[command].includes(role);
}
