import { known, type Conversion, type Converted } from './conversion.ts';

interface Row {
  n: number;
  speaker: string;
  text: string;
  affiliation?: string | null;
  start?: number;
}

/** A meeting of an executive board; labels read `country or body · function · name`. */
export const unWomen: Conversion = {
  source: 'un_women_eb_2026-09-09_sample/interventions.json',
  setUp: './unWomen.setup.json',
  convert: (rows: Row[]): Converted[] =>
    rows.map((row, index) => {
      const [body = '', office, name] = row.speaker.split(' · ');
      const until = rows[index + 1]?.start;
      const seconds =
        until !== undefined && row.start !== undefined && until > row.start ? until - row.start : undefined;
      const timing = known({ seconds });
      if (!row.affiliation) return { n: row.n, kind: 'chair', function: body, ...timing, text: row.text };
      const ofSecretariat = body === 'UN Women';
      if (!ofSecretariat)
        return {
          n: row.n,
          organization: body,
          country: body,
          ...known({ onBehalfOf: office }),
          category: 'government',
          ...timing,
          text: row.text,
        };
      return {
        n: row.n,
        kind: 'secretariat',
        ...known({ speaker: name, function: office }),
        organization: body,
        ...timing,
        text: row.text,
      };
    }),
};
