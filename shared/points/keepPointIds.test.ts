import { describe, expect, it } from 'vitest';
import { point } from '../consultation/testing/stories.ts';
import { keepPointIds } from './keepPointIds.ts';

const earlier = [point('i1.1', 'Dig wells.'), point('i1.2', 'Plant trees.'), point('i1.4', 'Keep seeds.')];
const kept = (...said: string[]) =>
  keepPointIds(
    earlier,
    said.map((verbatim, index) => point(`i1.${index + 1}`, verbatim)),
  ).map(({ pointId, verbatim }) => [pointId, verbatim]);

describe('DR10 ids of points', () => {
  it('DR10 a point that says the same keeps its id, wherever it now stands', () => {
    expect(kept('Keep seeds.', 'Dig wells.')).toEqual([
      ['i1.4', 'Keep seeds.'],
      ['i1.1', 'Dig wells.'],
    ]);
  });

  it('DR10 another idea never takes the id of one that was', () => {
    expect(kept('Build walls.', 'Plant trees.', 'Mend roofs.')).toEqual([
      ['i1.5', 'Build walls.'],
      ['i1.2', 'Plant trees.'],
      ['i1.6', 'Mend roofs.'],
    ]);
  });

  it('DR10 the same words twice are two points', () => {
    expect(kept('Dig wells.', 'Dig wells.').map(([id]) => id)).toEqual(['i1.1', 'i1.5']);
  });

  it('DR10 the same words as another act are another point', () => {
    const [read] = keepPointIds(earlier, [{ ...point('i1.1', 'Dig wells.'), act: 'concern' }]);
    expect(read?.pointId).toBe('i1.5');
  });

  it('DR10 what is read for the first time is as it was taken', () => {
    expect(keepPointIds([], earlier)).toEqual(earlier);
  });
});
