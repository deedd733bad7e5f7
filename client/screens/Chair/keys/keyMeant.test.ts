import { expect, test } from 'vitest';
import { keyMeant, type KeyPress } from './keyMeant.ts';

const press: KeyPress = {
  key: 'e',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  defaultPrevented: false,
  focus: 'none',
  focusByPointer: false,
};
const space: KeyPress = { ...press, key: ' ' };

test('CL64 a single key acts, and none while somebody types or holds a modifier', () => {
  expect(keyMeant(press)).toBe('E');
  expect(keyMeant({ ...press, key: 'S', shiftKey: true })).toBe('Shift+S');
  expect(keyMeant({ ...press, key: '+', shiftKey: true })).toBe('+');
  expect(keyMeant({ ...press, key: 'ArrowDown' })).toBe('ArrowDown');
  expect(keyMeant({ ...press, focus: 'field' })).toBeNull();
  expect(keyMeant({ ...press, ctrlKey: true })).toBeNull();
  expect(keyMeant({ ...press, altKey: true })).toBeNull();
  expect(keyMeant({ ...press, metaKey: true })).toBeNull();
  expect(keyMeant({ ...press, repeat: true })).toBeNull();
});

test('CL65 Space belongs to the control that a keyboard user has reached, else to the screen', () => {
  expect(keyMeant(space)).toBe('Space');
  expect(keyMeant({ ...space, focus: 'control' })).toBeNull();
  expect(keyMeant({ ...space, focus: 'control', focusByPointer: true })).toBe('Space');
  expect(keyMeant({ ...press, focus: 'control' })).toBe('E');
});
