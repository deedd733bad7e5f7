import type { Bench, Row, Size, Skipped } from '../bench.ts';
import { type Baseline, BASELINES, extract, ordersOf } from '../draft/extracts.ts';
import type { Held } from '../draft/holdMeeting.ts';
import { type HumanNote, humanNotes, speakerMeant } from '../draft/humanNotes.ts';
import { humanSummary, meeting, NO_SAMPLES } from '../draft/meetings.ts';
import { meanRouge, MEASURES, rouge, type Rouge } from '../draft/rouge.ts';
import { countWords } from '../draft/contentWords.ts';
import { splitSentences } from '#shared/points/splitSentences.ts';
import type { Input } from '#shared/points/point.ts';

const MOST_WORDS = 70;

/** A human answer with the interventions that it is about. */
interface Passage {
  answer: string;
  inputs: Input[];
}

/** Whose words each answer is about: one person's within the passage, or everybody's. */
function passages({ inputs, numbers }: Held, notes: HumanNote[], of: 'speaker' | 'everybody'): Passage[] {
  return notes.flatMap((note): Passage[] => {
    const within = inputs.filter(({ inputId }) =>
      note.turns.some(({ from, to }) => numbers.get(inputId)! - 1 >= from && numbers.get(inputId)! - 1 <= to),
    );
    if (within.length === 0) return [];
    if (of === 'everybody') return [{ answer: note.answer, inputs: within }];
    const names = within.flatMap(({ speaker }) => speaker?.name ?? []);
    const name = speakerMeant(note, names);
    const own = within.filter(({ speaker }) => name !== null && speaker?.name === name);
    return own.length === 0 ? [] : [{ answer: note.answer, inputs: own }];
  });
}

/** On the desk a point that cannot be put into reported speech is quoted; the prose leaves it out. */
type Notes = 'desk' | 'prose';

/** What the points of these interventions say, the strongest first to be taken, in the order in which it was said. */
function notesOf({ points }: Held, inputs: Input[], kind: Notes): string {
  const ids = new Set(inputs.map(({ inputId }) => inputId));
  const own = points.filter(({ inputId, individual }) => ids.has(inputId) && (individual !== null || kind === 'desk'));
  const texts = own.map(({ individual, verbatim }) => (individual === null ? verbatim : `${individual}.`));
  const order = texts.map((_, at) => at).toSorted((a, b) => own[b]!.strength - own[a]!.strength || a - b);
  return extract(texts, order, MOST_WORDS);
}

function baselineRouge({ texts }: Held, { answer, inputs }: Passage, baseline: Baseline): Rouge {
  const said = inputs.flatMap(({ inputId }) => splitSentences(texts.get(inputId)!).map(({ text }) => text));
  return meanRouge(ordersOf(baseline, said).map((order) => rouge(extract(said, order, MOST_WORDS), answer)));
}

function rowsOf(label: string, kind: Notes, held: Held, found: Passage[]): Row[] {
  const notes = found.map(({ inputs }) => notesOf(held, inputs, kind));
  const ours = meanRouge(found.map(({ answer }, at) => rouge(notes[at]!, answer)));
  const others = Object.fromEntries(
    BASELINES.map((baseline) => [baseline, meanRouge(found.map((each) => baselineRouge(held, each, baseline)))]),
  ) as Record<Baseline, Rouge>;
  const facts = { answers: found.length, words: notes.map(countWords), ours, others };
  return MEASURES.flatMap((measure) =>
    BASELINES.map((baseline) => ({
      name: `K3 ${label} ${kind} ${measure} / ${baseline}`,
      unit: 'F',
      ours: ours[measure],
      baseline: others[baseline][measure],
      against: `${baseline} over the same interventions, ${MOST_WORDS} words`,
      ...(kind === 'desk' && baseline !== 'random' && { target: { atLeast: 1 } }),
      facts,
    })),
  );
}

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const held = await meeting('qmsum', size.samples);
  const summary = await humanSummary('qmsum', size.samples);
  if (!held || !summary) return [{ name: 'K3', skipped: NO_SAMPLES }];
  const notes = humanNotes(summary);
  const speakers = passages(held, notes, 'speaker');
  return [
    ...rowsOf('speaker', 'desk', held, speakers),
    ...rowsOf('speaker', 'prose', held, speakers),
    ...rowsOf('passage', 'desk', held, passages(held, notes, 'everybody')),
  ];
}

export const draftNotes: Bench = {
  what: "what the points of a speaker's interventions say, beside what people answered about that speaker",
  run: figures,
};
