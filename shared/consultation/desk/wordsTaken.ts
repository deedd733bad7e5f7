import type { InputId } from '../../basics/ids.ts';
import type { WordsPiece } from '../../points/point.ts';
import { standsByItself } from '../speakersList/writtenRoute.ts';
import type { Consultation, FloorState } from '../state.ts';
import type { Statement } from './state.ts';

/**
 * The words that points are taken from: of an intervention everything recorded (once it has ended, final or not) and the statements
 * handed in for its request; of a statement that stands by itself its text.
 */
export function wordsOf({ everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>, inputId: InputId): WordsPiece[] {
  const contribution = desk.statements[inputId];
  if (contribution)
    return isByItself(everyone, contribution) ? [piece('statement', contribution.text, contribution.language)] : [];
  const intervention = everyone.interventions[inputId];
  if (!intervention) return [];
  const statements = Object.values(desk.statements).filter(({ requestId }) => requestId === intervention.requestId);
  return [
    ...(desk.words[inputId] ?? []).map(({ source, text, language }) => piece(source, text, language)),
    ...statements.map(({ text, language }) => piece('statement', text, language)),
  ].filter(({ text }) => text.trim() !== '');
}

/** A short mark of those words: if it differs from the mark of the last revision, the input has to be read again. */
export function markOf(words: WordsPiece[]): string {
  let hash = 0x811c9dc5;
  let length = 0;
  for (const { source, text, language = '' } of words)
    for (const char of `${source}|${language}|${text}\n`) {
      hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      length += 1;
    }
  return `${words.length}.${length}.${hash.toString(16)}`;
}

/** The mark of an input: of its words, and of who spoke them where that was found out apart from the list. */
export function markOfInput(consultation: Pick<Consultation, 'everyone' | 'desk'>, inputId: InputId): string {
  const speakerId = consultation.everyone.interventions[inputId]?.speakerId;
  return `${markOf(wordsOf(consultation, inputId))}${speakerId === undefined ? '' : `.${speakerId}`}`;
}

/** Inputs whose words have not been read yet, or have changed since: ended interventions with words, and statements that stand by themselves or did. What is said to a point of order is not for the drafts. */
export function unread(consultation: Consultation): InputId[] {
  const { everyone, desk } = consultation;
  const spoken: InputId[] = Object.keys(everyone.interventions);
  return [...spoken, ...Object.keys(desk.statements)].filter((inputId) => isUnread(consultation, inputId));
}

export function isUnread(consultation: Consultation, inputId: InputId): boolean {
  const intervention = consultation.everyone.interventions[inputId];
  if (intervention && (intervention.endedAt === null || intervention.kind === 'pointOfOrder')) return false;
  const words = wordsOf(consultation, inputId);
  const { taken } = consultation.desk;
  return (words.length > 0 || taken[inputId] !== undefined) && taken[inputId] !== markOfInput(consultation, inputId);
}

/** Of those the ones that nobody has read yet, be it for a moment or because they could not be read. */
export function neverRead({ everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>): InputId[] {
  const spoken = Object.values(everyone.interventions).filter(
    ({ endedAt, kind }) => endedAt !== null && kind !== 'pointOfOrder',
  );
  return [...spoken.map(({ interventionId }): InputId => interventionId), ...contributions({ everyone, desk })].filter(
    (inputId) => desk.taken[inputId] === undefined && wordsOf({ everyone, desk }, inputId).length > 0,
  );
}

/** Statements that are inputs of their own: those that go with no request, and those whose request did not lead to the floor. */
export function contributions({ everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>): InputId[] {
  return Object.values(desk.statements)
    .filter((statement) => isByItself(everyone, statement))
    .map(({ statementId }) => statementId);
}

function isByItself(everyone: FloorState, { requestId }: Statement): boolean {
  const request = requestId === null ? null : everyone.requests[requestId];
  return !request || standsByItself(everyone, request);
}

function piece(source: WordsPiece['source'], text: string, language: string | undefined): WordsPiece {
  return { source, text, ...(language !== undefined && { language }) };
}
