import { expect, test } from 'vitest';
import { addressee } from './addressee.ts';
import { paragraphsTyped } from './paragraphs.ts';

test('CL57 what is typed or pasted is sent as one piece per paragraph, none too long for the wire', () => {
  expect(paragraphsTyped(' One.\n\n\r\nTwo.  \n   \n')).toEqual(['One.', 'Two.']);
  const long = paragraphsTyped('word '.repeat(8000));
  expect(long.length).toBeGreaterThan(2);
  expect(long.join(' ')).toBe('word '.repeat(8000).trim());
  expect(Math.max(...long.map((piece) => piece.length))).toBeLessThanOrEqual(15_000);
});

test('CL58 unsent words stay with the speaker under whom they were begun, whoever has the floor by now', () => {
  expect(addressee({ picked: null, begunUnder: 'i4' }, 'i5', 'i5')).toBe('i4');
  expect(addressee({ picked: null, begunUnder: null }, 'i5', 'i5')).toBe('i5');
  expect(addressee({ picked: 'i2', begunUnder: 'i4' }, 'i5', 'i5')).toBe('i4');
  expect(addressee({ picked: 'i2', begunUnder: null }, 'i5', 'i5')).toBe('i2');
  expect(addressee({ picked: null, begunUnder: null }, null, 'i4')).toBe('i4');
  expect(addressee({ picked: null, begunUnder: null }, null, null)).toBeNull();
});
