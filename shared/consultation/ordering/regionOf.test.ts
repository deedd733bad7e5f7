import { expect, it } from 'vitest';
import { regionOf } from './regionOf.ts';
import table from './regions.json' with { type: 'json' };

it('OR9 a country as somebody typed it has its regional group', () => {
  expect(
    ['the Gambia', 'viet nam', 'VIETNAM', 'Cote d’Ivoire', 'Iran (Islamic Republic of)', 'U.S.A.'].map(regionOf),
  ).toEqual(['African', 'Asia-Pacific', 'Asia-Pacific', 'African', 'Asia-Pacific', 'Western European and Others']);
  expect(['Atlantis', '', undefined, 'constructor'].map(regionOf)).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'unknown',
  ]);
});

it('OR9 the table has 193 States and four that take part beside them, each once, and every variant means one', () => {
  const names = Object.values(table.members).flat();
  expect(names).toHaveLength(197);
  expect(new Set(names).size).toBe(197);
  for (const name of Object.values(table.variants)) expect(names).toContain(name);
});
