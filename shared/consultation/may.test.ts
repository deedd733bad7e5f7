import { describe, expect, it } from 'vitest';
import type { Command, CommandType } from './commands.ts';
import { decide, refusalOf } from './decide.ts';
import { commandTypes, may } from './may.ts';
import { roles, type ActorRole } from './roles.ts';
import { chair, mira } from './testing/actors.ts';
import { given } from './testing/givenWhenThen.ts';
import { START } from './testing/orchard.ts';
import { asks, listOpen, miraSpeaks } from './testing/stories.ts';

/** Who may what (docs/PROTOCOL.md), a role a line, told apart from the table it checks. */
const theChair =
  'OpenSitting SuspendSitting ResumeSitting CloseSitting OpenItem AdvanceClock RecordAttendance PublishRecord CheckIn OpenSpeakersList AnnounceClosing CloseSpeakersList ' +
  'ReopenSpeakersList SetTimeLimit SetOrderingPolicy DrawLots RequestFloor RequestFloorFor WithdrawRequest ChangeKind ApproveRequest DeclineRequest CallSpeaker MarkPresent MarkInTrouble RaisePointOfOrder RecognizePointOfOrder RuleOnPointOfOrder RequestRightOfReply MarkAbsent PutBack MoveRequest ReleaseMove GiveFloor ' +
  'EndIntervention ExtendTime PauseIntervention ResumeIntervention ShareDraft DeclineSwap AcceptSwap ProposeSwap IdentifySpeaker SetHardStop CorrectStart SetTime UndoLast HandOverChair DeferRequest IntroducePerson';
const whoMay: Record<ActorRole, string> = {
  organizer:
    'CorrectSetUp RecordAttendance RegisterPeople CheckIn DrawLots RequestFloor WithdrawRequest IntroducePerson',
  chair: theChair,
  floorOfficer:
    'UndoLast IdentifySpeaker DeferRequest ProposeSwap AcceptSwap DeclineSwap RecordAttendance CheckIn RequestFloor RequestFloorFor WithdrawRequest ChangeKind ApproveRequest RaisePointOfOrder RequestRightOfReply CallSpeaker MarkPresent MarkInTrouble MarkAbsent PutBack IntroducePerson',
  rapporteur:
    'RecordWords CapturePoint FilePoint MergePoints SplitPoint DropElement RestoreElement AcceptSentence RewriteSentence RejectSentence LockSentence ReleaseDraft CheckIn IntroducePerson',
  captioner: 'RecordWords IntroducePerson',
  participant:
    'ProposeSwap AcceptSwap DeclineSwap CheckIn RequestFloor WithdrawRequest ChangeKind DeferRequest ChangeMode ConfirmReady RaisePointOfOrder RequestRightOfReply EndIntervention SubmitStatement IntroducePerson',
  observer: '',
  display: '',
  setUp: 'CreateConsultation RegisterPeople',
  alarm: 'EndIntervention CloseSpeakersList',
  machine: 'ReviseDraft RewordSentences NoteModelSilence TakeHandwork',
};
const everyone = Object.keys(whoMay) as ActorRole[];
const allowed = (role: ActorRole) => whoMay[role].split(' ').filter(Boolean) as CommandType[];

describe('PE4 who may send what', () => {
  it('PE4 is what docs/PROTOCOL.md says, for every role of a link and every other actor', () => {
    expect(roles.every((role) => everyone.includes(role))).toBe(true);
    for (const role of everyone)
      expect([role, commandTypes.filter((command) => may(role, command)).toSorted()]).toEqual([
        role,
        allowed(role).toSorted(),
      ]);
  });

  it('PE4 everybody else is notAllowed, whatever the command says, and nothing changes', () => {
    const { state } = given(miraSpeaks);
    for (const role of everyone)
      for (const type of commandTypes.filter((command) => !allowed(role).includes(command))) {
        const decision = decide({ type } as Command, state, { now: START, actor: { role, personId: 'p11' } });
        expect([role, type, decision]).toEqual([role, type, { ok: false, refusal: 'notAllowed', message: undefined }]);
      }
  });

  it('PE4 a screen asks the same rules why a button is disabled', () => {
    const { state } = given(listOpen);
    expect(refusalOf(asks, state, { now: START, actor: mira })).toBeNull();
    expect(refusalOf({ type: 'OpenSpeakersList' }, state, { now: START, actor: mira })?.refusal).toBe('notAllowed');
    expect(refusalOf({ type: 'OpenSpeakersList' }, state, { now: START, actor: chair })?.refusal).toBe(
      'speakersListAlreadyOpen',
    );
  });
});
