import type { Element, Format, Sentence, WordingRefusal } from '../../draft/model.ts';
import { accept, refuse, type Decider } from '../decision.ts';
import type { Consultation } from '../state.ts';
import type { Tokens } from './modelAccount.ts';
import { revision, type DraftRevised } from './reviseDraft.ts';
import { sharedRevision, type SharedDraftRevised } from './shareDraft.ts';
import { isSettled, sectionKey } from './weave.ts';
import { rulesTextOf, withWording } from './wording.ts';

/** What a language model made of sentences, after the guard. Recorded with its name and never asked for again on replay. */
export interface RewordSentences {
  type: 'RewordSentences';
  format: Format;
  sectionId: string;
  engine: string;
  name: string;
  ms: number;
  tokens?: Tokens | undefined;
  wordings: Wording[];
}

/** One slot: the rules' text that the model was given, and either its own or why that was refused. */
export interface Wording {
  key: string;
  instead: string;
  text?: string | undefined;
  elements?: Element[] | undefined;
  refused?: WordingRefusal[] | undefined;
}

export const rewordSentences: Decider<Consultation, RewordSentences, DraftRevised | SharedDraftRevised> = (
  command,
  consultation,
) => {
  const { desk } = consultation;
  const standing = desk.sections[sectionKey(command)];
  if (!standing) return refuse('changed', 'That section is not in the draft any more.');
  const { engine, name, ms, tokens, wordings } = command;
  const judged: string[] = [];
  let isNew = false;
  const sentences = standing.sentences.map((sentence) => {
    const wording = wordings.find(({ key }) => key === sentence.key);
    if (!wording || !isAsGiven(sentence, wording)) return sentence;
    judged.push(sentence.id);
    const after = reworded(sentence, wording, name);
    isNew ||= after.text !== sentence.text;
    return after;
  });
  if (judged.length === 0) return refuse('changed', 'The draft has moved on since the model was asked.');
  const draftVersion = desk.draftVersion + 1;
  const revised = { ...standing, sentences };
  const model = { engine, name, ms, ...(tokens && { tokens }), sentences: judged };
  return accept<DraftRevised | SharedDraftRevised>(
    [{ ...revision(revised, draftVersion, null), model }, ...sharedRevision(consultation, isNew ? [revised] : [])],
    { draftVersion },
  );
};

/** A person's sentence, and one of which the rules now say something else, stay as they are. */
function isAsGiven(sentence: Sentence, { instead }: Wording): boolean {
  return sentence.origin === 'machine' && !isSettled(sentence) && rulesTextOf(sentence) === instead;
}

function reworded({ id, origin, state, ...sentence }: Sentence, wording: Wording, name: string): Sentence {
  const { instead, text, elements, refused } = wording;
  const isOwn = text !== undefined && text !== instead;
  const worded = isOwn
    ? { text, elements, model: { name, instead } }
    : // After an earlier model's wording the spans are not those of the rules' text any more.
      {
        text: instead,
        elements: sentence.model?.instead === undefined ? sentence.elements : undefined,
        model: { name, ...(refused && { refused }) },
      };
  return { ...withWording(sentence, worded), id, origin, state };
}
