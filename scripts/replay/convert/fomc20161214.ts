import { nameParts, type Conversion, type Converted } from './conversion.ts';

interface Row {
  n: number;
  speaker: string;
  text: string;
}

/** A committee's go-rounds under its chair. */
export const fomc20161214: Conversion = {
  source: 'fomc_20161214/interventions.json',
  setUp: './fomc20161214.setup.json',
  convert: (rows: Row[]): Converted[] =>
    rows.map(({ n, speaker, text }) => {
      const [, office, name = speaker] = /^((?:Vice )?Chair(?:man)?) (.*)$/.exec(speaker) ?? [];
      const presides = office === 'Chair';
      return { n, ...nameParts(name), ...(office && { function: office }), ...(presides && { kind: 'chair' }), text };
    }),
};
