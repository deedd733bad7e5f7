import type { InputId, SentenceId } from '../basics/ids.ts';
import { inputFacts } from '../consultation/desk/inputFacts.ts';
import type { DeskState } from '../consultation/desk/state.ts';
import type { Consultation } from '../consultation/state.ts';
import type { Breach, Checked, Evidence } from './check/breach.ts';
import { evidenceOf, judgeDraft, sectionBreaches } from './checkDraft.ts';

/** Read many times while nothing changes: by every component, and at every letter of a rewriting. */
const judged = new WeakMap<DeskState, { evidence: Evidence; sections: Checked[]; breaches?: Breach[] }>();

/** What the draft as it stands breaks, and what is advised: sentences of people like those of the machine. */
export function judgeStanding(consultation: Consultation): Breach[] {
  const known = standing(consultation);
  known.breaches ??= judgeDraft(known.sections, known.evidence);
  return known.breaches;
}

/** What a sentence would break if it read so. */
export function judgeRewriting(consultation: Consultation, sentenceId: SentenceId, text: string): Breach[] {
  const { sections, evidence } = standing(consultation);
  const section = sections.find(({ sentences }) => sentences.some(({ id }) => id === sentenceId));
  if (!section) return [];
  const sentences = section.sentences.map((sentence) => {
    if (sentence.id !== sentenceId) return sentence;
    const { elements: _spans, gap: _gap, footnotes: _calls, ...rest } = sentence;
    return { ...rest, text };
  });
  return sectionBreaches({ ...section, sentences }, evidence).filter((breach) => breach.sentenceId === sentenceId);
}

function standing(consultation: Consultation) {
  const { everyone, desk } = consultation;
  const known = judged.get(desk);
  if (known) return known;
  const sections = Object.values(desk.sections)
    .toSorted((a, b) => a.order - b.order)
    .map((section) => ({ ...section, sentences: section.sentences.filter(({ state }) => state !== 'rejected') }));
  const points = Object.values(desk.points);
  const inputIds = new Set<InputId>([...Object.keys(desk.taken), ...points.map(({ inputId }) => inputId)]);
  const inputs = [...inputIds].flatMap((inputId) => inputFacts(consultation, inputId) ?? []);
  const made = { evidence: evidenceOf(inputs, points, everyone.setUp), sections };
  judged.set(desk, made);
  return made as { evidence: Evidence; sections: Checked[]; breaches?: Breach[] };
}
