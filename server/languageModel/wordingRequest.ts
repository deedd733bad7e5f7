import { inputFacts } from '#shared/consultation/desk/inputFacts.ts';
import { isSettled } from '#shared/consultation/desk/weave.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import type { GuardEvidence } from '#shared/draft/guard/guardSection.ts';
import type { Section, Sentence } from '#shared/draft/model.ts';
import type { Message } from './endpoint.ts';
import { INSTRUCTIONS } from './instructions.ts';

/** What is asked about one section, and all that is needed to judge the answer. */
export interface WordingRequest {
  section: Section;
  /** Keys of the slots that are asked about. */
  asked: string[];
  messages: Message[];
  draftVersion: number;
}

/** What a question may be long, in characters. Slots that do not fit are asked about next time. */
const MOST_CHARACTERS = 16_000;

/**
 * The question about a section of the President's Summary: the machine's sentences that no person has settled and no model has
 * been asked about. Null where there is none.
 */
export function wordingRequest({ everyone, desk }: Consultation, sectionId: string): WordingRequest | null {
  const section = desk.sections[`president/${sectionId}`];
  const issue = everyone.setUp.issues[Number(/^issue-(\d+)$/.exec(sectionId)?.[1]) - 1];
  if (!section || !issue) return null;
  const head = { issue: issue.title, ...(everyone.setUp.processName && { process: everyone.setUp.processName }) };
  const slots: object[] = [];
  const asked: string[] = [];
  for (const sentence of section.sentences.filter((each) => isOpen(each, desk.points))) {
    const points = sentence.cites.map((id) => ({ id, act: desk.points[id]!.act, said: desk.points[id]!.verbatim }));
    const slot = { slot: sentence.key, draft: sentence.text, points };
    if (JSON.stringify({ ...head, slots: [...slots, slot] }).length > MOST_CHARACTERS) continue;
    slots.push(slot);
    asked.push(sentence.key);
  }
  if (asked.length === 0) return null;
  const messages: Message[] = [
    { role: 'system', content: INSTRUCTIONS },
    { role: 'user', content: JSON.stringify({ ...head, slots }) },
  ];
  return { section, asked, messages, draftVersion: desk.draftVersion };
}

/** Everything that the guard looks up, as the record has it. */
export function evidenceOf({ everyone, desk, bureau }: Consultation): GuardEvidence {
  const inputs = Object.keys(desk.taken).flatMap((inputId) => inputFacts({ everyone, desk, bureau }, inputId) ?? []);
  return { setUp: everyone.setUp, inputs, points: Object.values(desk.points) };
}

function isOpen(sentence: Sentence, points: Consultation['desk']['points']): boolean {
  const { origin, gap, model, cites } = sentence;
  if (origin !== 'machine' || isSettled(sentence) || gap || model || cites.length === 0) return false;
  return cites.every((cite) => (points[cite]?.verbatim ?? '') !== '');
}
