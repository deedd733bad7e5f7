import type { Conversion, Converted } from '../../replay/convert/conversion.ts';

interface Row {
  n: number;
  speaker: string;
  text: string;
}

/** A call of a community group as its scribe and its chat have it; `agenda` and the like are headings, not speakers. */
export const ccg20201027: Conversion = {
  source: 'ccg_2020-10-27_queue/interventions.json',
  setUp: '../../bench/draft/ccg20201027.setup.json',
  convert: (rows: Row[]): Converted[] =>
    rows.filter(({ text }) => /\s/.test(text.trim())).map(({ n, speaker, text }) => ({ n, speaker, text })),
};
