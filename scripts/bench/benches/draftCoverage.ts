import type { Bench, Row, Size, Skipped } from '../bench.ts';
import { faultFigures } from '../draft/faultFigures.ts';
import { meeting, NO_SAMPLES } from '../draft/meetings.ts';
import { proseFigures } from '../draft/proseFigures.ts';
import { reachFigures } from '../draft/reachFigures.ts';

const MEETINGS = ['own', 'netmundial', 'qmsum'];

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const rows: (Row | Skipped)[] = [];
  for (const name of MEETINGS) {
    const held = await meeting(name, size.samples);
    if (!held) rows.push({ name: `C ${name}`, skipped: NO_SAMPLES });
    else
      for (const figure of [...reachFigures(held), ...proseFigures(held), ...faultFigures(held)])
        rows.push({ facts: {}, ...figure, name: `C ${name} ${figure.name}` });
  }
  return rows;
}

export const draftCoverage: Bench = {
  what: 'how much of what was said the draft holds, how it packs and cites it, and what is wrong by rule',
  run: figures,
};
