import type { Bench, Row, Size, Skipped } from '../bench.ts';
import { encoder, withoutEncoder } from '../draft/encoder.ts';
import { faultFigures } from '../draft/faultFigures.ts';
import type { Figure } from '../draft/figure.ts';
import type { Held } from '../draft/holdMeeting.ts';
import { meeting, meetingWithEncoder, NO_SAMPLES } from '../draft/meetings.ts';
import { proseFigures } from '../draft/proseFigures.ts';
import { reachFigures } from '../draft/reachFigures.ts';

const MEETINGS = ['own', 'netmundial', 'qmsum'];

const figuresOf = (held: Held): Figure[] => [...reachFigures(held), ...proseFigures(held), ...faultFigures(held)];

/** The same figures with the sentence encoder, beside themselves without. */
function rowsWithEncoder(name: string, withIt: Held, without: Held): Row[] {
  const plain = new Map(figuresOf(without).map((figure) => [figure.name, figure.ours]));
  return figuresOf(withIt).map((figure) => ({
    facts: {},
    ...figure,
    name: `C ${name} with encoder ${figure.name}`,
    baseline: plain.get(figure.name) ?? Number.NaN,
    against: 'the same without the encoder',
  }));
}

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const rows: (Row | Skipped)[] = [];
  for (const name of MEETINGS) {
    const held = await meeting(name, size.samples, size.quick);
    if (!held) rows.push({ name: `C ${name}`, skipped: NO_SAMPLES });
    else {
      for (const figure of figuresOf(held)) rows.push({ facts: {}, ...figure, name: `C ${name} ${figure.name}` });
      const withIt = await meetingWithEncoder(name, size);
      if (withIt) rows.push(...rowsWithEncoder(name, withIt, held));
    }
  }
  return encoder(size) ? rows : [...rows, { name: 'C with encoder', skipped: withoutEncoder(size) }];
}

export const draftCoverage: Bench = {
  what: 'how much of what was said the draft holds, how it packs and cites it, and what is wrong by rule',
  run: figures,
};
