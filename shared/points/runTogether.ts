/** A sentence and its place in the text it was taken from: `text === whole.slice(start, end)`. */
export interface SentenceSpan {
  text: string;
  start: number;
  end: number;
}

/** What joins a clause to the words before it: after these none begins anew. */
const JOINED =
  '(?<!\\b(?:that|which|who|whom|whose|what|how|when|where|why|as|than|because|since|while|whether|if|unless|until|the|a|an|of|in|on|at|for|with|by|from|to|we|i|you|they|and|but|so|or|not|is|are|was|were|be|have|has|had|will|would|can|could|must|should))';
const ACT =
  '(?:we|i) (?:also |strongly |therefore |further )?(?:call (?:for|on|upon)|(?:urge|propose|recommend|suggest|support|welcome|stress|emphasi[sz]e|highlight|underline|encourage|invite)(?! (?:must|should|is|are|was|were|will|can|has|have|in|at|for|as|today|here)\\b) \\w|need (?!to\\b|in\\b|are\\b|is\\b|for\\b)\\w|(?:are|am) (?:very |deeply )?(?:concerned|worried) (?:about|that))';
/** The speaker's next act of speech: `in rural schools and we urge governments to`. */
const NEXT_ACT = new RegExp(`${JOINED}\\s(?=(?:(?:and|but|so) )?${ACT})`, 'gi');

const SUBJECT = '(?:we|i|it|they|this|there|he|she|you|our|my|the|these|those|let|a|an|many|all|some|every)';
/** Words that open a statement of their own when a subject follows. */
const OPENING =
  '(?:thank you|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|in addition|moreover|furthermore|however|therefore|in conclusion|for example|for instance|at the same time|last year|in this regard|that is why|in my country|today)';
const STATES =
  '(?:are|is|was|were|have|has|had|will|would|can|cannot|could|must|should|do|did|think|believe|know|see|want|hope|wish)';
/** A new statement by its first words: `however the cost`, `and it is`, `there are`, `let us`. */
const NEXT_STATEMENT = new RegExp(
  [
    `${JOINED}\\s(?=${OPENING} ${SUBJECT}\\b)`,
    `${JOINED}\\s(?=(?:and|but|so) (?:we|i|it|they|this|there|he|she|you) ${STATES}\\b)`,
    `${JOINED}\\s(?=(?:it is|it was|there is|there are|there was|there were|this is|this will|this means|i am|i have|i would|let us|let me|our (?:concern|proposal|recommendation|message|second|third|last)|my (?:concern|proposal|second|third|last))\\b)`,
    `${JOINED}\\s(?=(?:we|they) (?:are|were|have|had|will|would|cannot|must|should|want|need) (?:a|an|the|to|more|all|our|not|been|also|no|this|these|\\w{3,}(?:ed|ing))\\b)`,
  ].join('|'),
  'gi',
);
/** Somebody else's view and a condition reach over what follows them; a denial over what stands next to it. */
const REACHING =
  /\b(?:if|unless|whether|suppose|says?|said|claims?|argues?|critics|some|tell|told|(?:do|does|did) not (?:believe|think|accept|agree))\b(?: \S+){0,24}$/i;
const DENYING = /\b(?:not|never|no|nobody|neither|without)\b(?: \S+){0,2}$|n't(?: \S+){0,2}$/i;
const LEAST_BEFORE = 4;
/** So many words nobody says without a pause. */
const LONG = 24;

/** Captions without marks: each act of speech, and in a long run each statement, is read by itself, unless a denial, a condition or somebody else's view may reach over it. */
export function statementsRunTogether(span: SentenceSpan): SentenceSpan[] {
  const text = span.text.trimEnd();
  if (/[.,;:!?]\s|["“”?]/.test(text)) return [span];
  const isLong = text.split(/\s+/).length >= LONG;
  const cuts = [...text.matchAll(NEXT_ACT), ...(isLong ? text.matchAll(NEXT_STATEMENT) : [])]
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  const out: SentenceSpan[] = [];
  let from = 0;
  for (const at of cuts) {
    const before = text.slice(0, at);
    if (before.slice(from).trim().split(/\s+/).length < LEAST_BEFORE || reaches(before)) continue;
    out.push(part(span, from, at + 1));
    from = at + 1;
  }
  return [...out, part(span, from, span.text.length)];
}

function reaches(before: string): boolean {
  return REACHING.test(before) || DENYING.test(before);
}

export function part(span: SentenceSpan, from: number, to: number): SentenceSpan {
  return { text: span.text.slice(from, to), start: span.start + from, end: span.start + to };
}
