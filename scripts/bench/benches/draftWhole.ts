import type { Bench, Row, Size, Skipped } from '../bench.ts';
import { countWords } from '../draft/contentWords.ts';
import { type Baseline, BASELINES, extract, ordersOf } from '../draft/extracts.ts';
import { type Held, sentencesSaid, summaryOf } from '../draft/holdMeeting.ts';
import { humanNotes } from '../draft/humanNotes.ts';
import { humanSummary, meeting, NO_SAMPLES } from '../draft/meetings.ts';
import { meanRouge, MEASURES, rouge, type Rouge } from '../draft/rouge.ts';

const MEETINGS = ['qmsum', 'fomc', 'ccg'];

const LIMITS: Record<string, string> = {
  ccg: 'what stands for a summary is the log itself, cleaned: an extract must win',
};

/** The answers of all questions are the summary where it is made of them; else the text as it is. */
function reference(summary: string): string {
  const notes = humanNotes(summary);
  return notes.length > 0 ? notes.map(({ answer }) => answer).join(' ') : summary;
}

function rowsOf(name: string, held: Held, human: string): Row[] {
  const draft = summaryOf(held.sections)
    .map(({ text }) => text)
    .join(' ');
  const words = countWords(draft);
  const ours = rouge(draft, human);
  const said = sentencesSaid(held).map(({ text }) => text);
  const others = Object.fromEntries(
    BASELINES.map((baseline) => [
      baseline,
      meanRouge(ordersOf(baseline, said).map((order) => rouge(extract(said, order, words), human))),
    ]),
  ) as Record<Baseline, Rouge>;
  const facts = { words, humanWords: countWords(human), sentencesSaid: said.length, ours, others };
  return MEASURES.flatMap((measure) =>
    BASELINES.map((baseline) => ({
      name: `W ${name} ${measure} / ${baseline}`,
      unit: 'F',
      ours: ours[measure],
      baseline: others[baseline][measure],
      against: `${baseline} over all that was said, as many words as our draft`,
      ...(baseline === 'TextRank' && measure !== 'ROUGE-1' && { target: { atLeast: 1 } }),
      ...(LIMITS[name] !== undefined && { limit: LIMITS[name] }),
      facts,
    })),
  );
}

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const rows: (Row | Skipped)[] = [];
  for (const name of MEETINGS) {
    const held = await meeting(name, size.samples);
    const summary = await humanSummary(name, size.samples);
    if (held && summary) rows.push(...rowsOf(name, held, reference(summary)));
    else rows.push({ name: `W ${name}`, skipped: NO_SAMPLES });
  }
  return rows;
}

export const draftWhole: Bench = {
  what: "the President's Summary of a whole meeting beside what people wrote of it, at the length of ours",
  run: figures,
};
