import { demandVerbAt } from '../../language/clauses.ts';
import { gerund } from '../../../points/verbForms.ts';

/** `The network should be open to all`: whom it is about, and what is wanted of them. What should happen of itself is expected, not asked for. */
const WANTED =
  /^(?<subject>[^,;:]+?) (?:(?:must|needs? to|ha(?:s|ve) to) (?=\p{Ll})|(?:should|ought to) (?=be ))(?<rest>[^,;:]+)$/u;
/** A subject of these is none, denies, or has a clause inside that "for ... to" would seem to belong to. */
const NO_SUBJECT =
  /\b(?:to|that|which|who(?:m|se|ever)?|what(?:ever)?|there|it|this|these|those|they|he|she|one|no|not|no-one|nobody|nothing|none|never|neither|nor|only|few|hardly|is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|may|might|will|would|shall|should|must|ought|needs?|if|when|where|while|because|although|but|for|than|as)\b/i;
/** What is denied, stands under a condition, is told of the past or goes on with a verb of its own keeps its clause. */
const NO_REST =
  /^(?:not|never|no|have|also|only|neither|either|both|rather|still|then)\b|\b(?:should|must|shall|will|would|can|could|may|might|ought|needs?|is|are|was|were|has|had|if|unless|because|since|although|though|while|whereas|but|nor|until|not|never)\b/i;
const MOST_SUBJECT_WORDS = 9;
const MOST_WORDS = 20;

/** A clause that says what should be done as it stands behind "for": `the network to be open to all`. Null where it might then say something else. */
export function asForTo(clause: string): string | null {
  const { subject, rest } = WANTED.exec(clause)?.groups ?? {};
  if (subject === undefined || rest === undefined) return null;
  if (NO_SUBJECT.test(subject) || subject.split(' ').length > MOST_SUBJECT_WORDS) return null;
  return NO_REST.test(rest) || clause.split(' ').length > MOST_WORDS ? null : `${subject} to ${rest}`;
}

/** What one is asked to do as it stands behind "for": `measuring and publishing affordability`. Null where another word in it may be a verb. */
export function asGerund(verbPhrase: string): string | null {
  const words = verbPhrase.split(' ');
  const heads = demandVerbAt(words, 0) ? (words[1] === 'and' && demandVerbAt(words, 2) ? [0, 2] : [0]) : [];
  const rest = words.slice((heads.at(-1) ?? 0) + 1);
  // Whatever is joined, or an infinitive of its own, may go on from the verb.
  if (heads.length === 0 || rest.length === 0 || /,|\b(?:and|or|but|to|not|never)\b/i.test(rest.join(' '))) return null;
  return words.map((word, at) => (heads.includes(at) ? gerund(word) : word)).join(' ');
}
