import { interventions, locked, oneOf, requests, sentences, type Makers } from './picks.ts';
import { revision } from './revision.ts';
import { rewording } from './rewording.ts';

/** Words, statements and the draft. */
export const deskMoves = {
  RecordWords: (s, [a, b, c]) => ({
    type: 'RecordWords',
    interventionId: oneOf(interventions(s), a),
    text: `Words ${b}.`,
    source: oneOf(['captions', 'captions', 'notes', 'statement'] as const, c),
    segment: oneOf([undefined, '1', '2'], b),
    language: oneOf([undefined, undefined, 'pt'], c),
    final: b % 2 === 0,
  }),
  SubmitStatement: (s, [a, b]) => ({
    type: 'SubmitStatement',
    statementId: oneOf([undefined, undefined, ...Object.keys(s.desk.statements), 'c99'], a),
    requestId: oneOf([undefined, undefined, ...requests(s)], b),
  }),
  ReviseDraft: revision,
  RewordSentences: rewording,
  NoteModelSilence: (_, [a, b]) => ({
    type: 'NoteModelSilence',
    model: `model-${a % 2}`,
    silence: oneOf(['tooSlow', 'busy'] as const, b),
  }),
  AcceptSentence: (s, [a]) => ({ type: 'AcceptSentence', sentenceId: oneOf(sentences(s), a) }),
  RewriteSentence: (s, [a, b, c]) => ({
    type: 'RewriteSentence',
    sentenceId: oneOf(sentences(s), a),
    text: `A person's words ${b}.`,
    seen: Math.max(0, s.desk.draftVersion - (c % 3)),
  }),
  RejectSentence: (s, [a, b]) => ({
    type: 'RejectSentence',
    sentenceId: oneOf(sentences(s), a),
    reason: oneOf([undefined, `reason ${b}`], b),
  }),
  LockSentence: (s, [a, b, c]) => ({
    type: 'LockSentence',
    sentenceId: oneOf([...locked(s), ...sentences(s)], a),
    on: oneOf([undefined, true, false], b),
    seen: oneOf([undefined, s.desk.draftVersion, Math.max(0, s.desk.draftVersion - 2)], c),
  }),
  ShareDraft: (_, [a]) => ({ type: 'ShareDraft', on: a % 2 === 0 }),
  ReleaseDraft: (s, [a, b, c]) => ({
    type: 'ReleaseDraft',
    format: oneOf([undefined, 'president', 'secretariat'] as const, a),
    on: oneOf([undefined, true, false], b),
    seen: oneOf([undefined, s.desk.draftVersion, s.desk.draftVersion + 1], c),
  }),
} satisfies Partial<Makers>;
