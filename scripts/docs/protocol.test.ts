import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTables } from './protocol.ts';

it('WI5 the tables of docs/PROTOCOL.md are those of the schemas', () => {
  const text = readFileSync(new URL('../../docs/PROTOCOL.md', import.meta.url), 'utf8');
  expect(withTables(text)).toBe(text);
});
