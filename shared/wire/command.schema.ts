import * as z from 'zod';
import type { ClientCommand } from '../consultation/commands.ts';
import { line as lineOf, modeSchema, profileSchema, registrantSchema } from '../consultation/people/profile.schema.ts';
import { MOST_PEOPLE } from '../consultation/people/registration.ts';
import { MOST_CLOSING_SECONDS } from '../consultation/speakersList/announceClosing.ts';
import { declineCodes } from '../consultation/speakersList/declineCodes.ts';
import { MOST_SECONDS } from '../consultation/floor/extendTime.ts';
import { MOST_SECONDS_AGO } from '../consultation/floor/correctStart.ts';
import { MOST_REMAINING_SECONDS } from '../consultation/floor/setTime.ts';
import { categories } from '../consultation/people/profile.ts';
import { moveCodes } from '../consultation/ordering/reasons.ts';
import { undoableActs } from '../consultation/undo/act.ts';
import { kinds, requestKinds } from '../consultation/state.ts';
import { ownOptionsOnly, policyShape } from './policy.schema.ts';
import { correctionShape } from './setUp.schema.ts';

const id = z.string().min(1).max(100);
/** An id that the sender chooses, so it holds no text: it lies in the record for ever. */
const segment = z
  .union([
    z.string().regex(/^[\w.:-]{1,100}$/, 'letters, digits, dots, colons, hyphens or underscores, a hundred at most'),
    z.int(),
  ])
  .transform(String);
const freeText = z.string().max(2000);
/** Why, in words: blanks are none. */
const reason = z.string().trim().min(1).max(2000);
const line = lineOf(200).min(1);
const seat = lineOf(50).min(1);
const kind = z.enum(kinds);
const requestKind = z.enum(requestKinds);
const count = z.int().min(0).max(1_000_000);
const wordSource = z.enum(['captions', 'notes', 'statement']);
const acts = ['call', 'urge', 'need', 'propose', 'concern', 'emphasize', 'welcome', 'support', 'fact'] as const;
/** Number of an issue, from 1. */
const ordinal = z.int().min(1).max(200);
const seconds = z.int().min(1).max(10_800);

function command<T extends string, S extends z.ZodRawShape>(type: T, shape: S) {
  return z.strictObject({ type: z.literal(type), ...shape });
}

/** Every command a client may send, strict. Only the gateway parses, and only with this. */
export const commandSchema = z.discriminatedUnion('type', [
  command('OpenSitting', { sittingId: id.optional() }),
  command('SuspendSitting', {}),
  command('ResumeSitting', {}),
  command('CloseSitting', {}),
  command('OpenItem', { itemId: id }),
  command('AdvanceClock', { to: z.int().min(0).max(8.64e15) }),
  command('RecordAttendance', { room: count, online: count }),
  command('PublishRecord', { on: z.boolean().optional() }),
  command('CorrectSetUp', { ...correctionShape, seen: count.optional() }),
  command('HandOverChair', { chair: z.int().min(1).max(20).optional(), person: id.optional(), name: line.optional() }),
  command('RegisterPeople', { people: z.array(registrantSchema).min(1).max(MOST_PEOPLE) }),
  command('CheckIn', {
    personId: id.optional(),
    registration: id.optional(),
    name: line.optional(),
    organization: line.optional(),
    country: line.optional(),
    category: line.optional(),
    mode: modeSchema.optional(),
    present: z.boolean().optional(),
  }),
  command('OpenSpeakersList', { itemId: id.optional() }),
  command('AnnounceClosing', { seconds: z.int().min(1).max(MOST_CLOSING_SECONDS), itemId: id.optional() }),
  command('CloseSpeakersList', { itemId: id.optional() }),
  command('ReopenSpeakersList', { itemId: id.optional(), reason }),
  command('SetTimeLimit', {
    seconds,
    itemId: id.optional(),
    kind: kind.optional(),
    personId: id.optional(),
    category: z.enum(categories).optional(),
    requestId: id.optional(),
    interventionId: id.optional(),
  }),
  command('SetHardStop', {
    on: z.boolean(),
    graceSeconds: z.int().min(0).max(600).optional(),
    itemId: id.optional(),
    kind: kind.optional(),
  }),
  command('SetOrderingPolicy', policyShape).superRefine(ownOptionsOnly),
  command('DrawLots', { itemId: id.optional() }),
  command('RequestFloor', {
    kind: requestKind,
    itemId: id.optional(),
    onBehalfOf: line.optional(),
    language: line.optional(),
    note: freeText.optional(),
  }),
  command('RequestFloorFor', {
    kind: requestKind.optional(),
    person: z.union([id, profileSchema]).optional(),
    name: line.optional(),
    seat: seat.optional(),
    mode: modeSchema.optional(),
    itemId: id.optional(),
    onBehalfOf: line.optional(),
    language: line.optional(),
    note: freeText.optional(),
  }),
  command('IdentifySpeaker', {
    requestId: id.optional(),
    interventionId: id.optional(),
    person: z.union([id, profileSchema]).optional(),
    name: line.optional(),
    seat: seat.optional(),
  }),
  command('RaisePointOfOrder', { personId: id.optional() }),
  command('RecognizePointOfOrder', { requestId: id }),
  command('RuleOnPointOfOrder', { requestId: id, ruling: reason }),
  command('RequestRightOfReply', { interventionId: id, personId: id.optional() }),
  command('WithdrawRequest', { requestId: id.optional() }),
  command('ChangeKind', { requestId: id.optional(), kind: requestKind, onBehalfOf: line.optional() }),
  command('ApproveRequest', { requestId: id }),
  command('DeclineRequest', {
    requestId: id,
    reason,
    reasonCode: z.enum(declineCodes).optional(),
  }),
  command('CallSpeaker', { requestId: id }),
  command('ConfirmReady', { requestId: id.optional() }),
  command('MarkPresent', { requestId: id }),
  command('MarkInTrouble', { requestId: id, on: z.boolean().optional() }),
  command('MarkAbsent', { requestId: id }),
  command('PutBack', { requestId: id }),
  command('DeferRequest', { requestId: id.optional() }),
  command('ProposeSwap', { requestId: id.optional(), with: id }),
  command('AcceptSwap', { requestId: id }),
  command('DeclineSwap', { requestId: id }),
  command('MoveRequest', {
    requestId: id,
    before: id.nullable(),
    reason,
    reasonCode: z.enum(moveCodes).optional(),
    seen: id.nullable().optional(),
  }),
  command('ReleaseMove', { requestId: id }),
  command('ChangeMode', { mode: modeSchema }),
  command('GiveFloor', {
    requestId: id,
    expectedNext: id.optional(),
    endCurrent: id.optional(),
    override: z.boolean().optional(),
  }),
  command('UndoLast', { act: z.enum(undoableActs).optional(), about: id.optional() }),
  command('EndIntervention', { interventionId: id.optional() }),
  command('ExtendTime', {
    interventionId: id.optional(),
    seconds: z
      .int()
      .min(-MOST_SECONDS)
      .max(MOST_SECONDS)
      .refine((value) => value !== 0),
    reason: freeText.optional(),
  }),
  command('SetTime', {
    interventionId: id.optional(),
    remainingSeconds: z.int().min(0).max(MOST_REMAINING_SECONDS),
  }),
  command('CorrectStart', { interventionId: id.optional(), secondsAgo: z.int().min(0).max(MOST_SECONDS_AGO) }),
  command('PauseIntervention', { interventionId: id.optional() }),
  command('ResumeIntervention', { interventionId: id.optional() }),
  command('RecordWords', {
    interventionId: id,
    text: z.string().min(1),
    source: wordSource,
    segment: segment.optional(),
    language: line.optional(),
    final: z.boolean().optional(),
  }),
  command('SubmitStatement', { statementId: id, requestId: id.optional() }),
  command('CapturePoint', {
    inputId: id,
    text: z.string().trim().min(1).max(4000),
    source: wordSource.optional(),
    start: z.int().min(0).optional(),
    act: z.enum(acts).optional(),
    issue: ordinal.optional(),
  }),
  command('FilePoint', { pointId: id, issues: z.array(ordinal).max(2) }),
  command('MergePoints', { pointIds: z.array(id).min(2).max(50) }),
  command('SplitPoint', {
    pointId: id,
    parts: z
      .array(
        z.strictObject({
          text: z.string().trim().min(1).max(4000),
          act: z.enum(acts).optional(),
          issue: ordinal.optional(),
        }),
      )
      .min(2)
      .max(7)
      .optional(),
  }),
  command('DropElement', { sentenceId: id, element: z.int().min(0).max(50), seen: z.int().min(0) }),
  command('RestoreElement', { dropId: id }),
  command('AcceptSentence', { sentenceId: id }),
  command('RewriteSentence', { sentenceId: id, text: z.string().trim().min(1).max(4000), seen: z.int().min(0) }),
  command('RejectSentence', { sentenceId: id, reason: freeText.optional() }),
  command('LockSentence', { sentenceId: id, on: z.boolean().optional(), seen: z.int().min(0).optional() }),
  command('ShareDraft', { on: z.boolean() }),
  command('ReleaseDraft', {
    format: z.enum(['president', 'secretariat']).optional(),
    on: z.boolean().optional(),
    seen: z.int().min(0).optional(),
  }),
]) satisfies z.ZodType<ClientCommand>;

export const envelopeSchema = z.strictObject({
  commandId: z.string().min(1).max(200),
  consultationId: id,
  command: commandSchema,
});

export const resyncSchema = z.strictObject({
  consultationId: id,
  since: z.int().min(0).nullable(),
  as: z.enum(['view', 'state']).optional(),
  part: z.literal('draft').optional(),
});
