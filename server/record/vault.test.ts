import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlainEvent } from './port.ts';
import { anyText } from './contract/vault.suite.ts';
import { commitmentAt, seal, unseal } from './vault.ts';

const event: PlainEvent = {
  type: 'T',
  v: 1,
  at: 1,
  by: 'p1',
  setUp: { chairs: [{ name: 'Ada' }, { name: null }] },
  note: '',
};

it('RC13 patterns reach into objects and lists; what is absent or null needs no commitment', () => {
  const { body, open } = seal(event, ['setUp.chairs.*.name', 'note', 'absent.*.name', 'setUp.chairs.*.gender']);
  expect(Object.keys(open)).toEqual(['/setUp/chairs/0/name', '/note']);
  expect(commitmentAt(JSON.parse(body), '/setUp/chairs/0/name')).toMatch(/^[0-9a-f]{64}$/);
  expect(commitmentAt(JSON.parse(body), '/setUp/chairs/1/name')).toBeNull();
  expect(unseal(body, open)).toEqual(event);
});

it('RC13 keys that JSON pointers escape, and keys that JavaScript minds, are places like any other', () => {
  const odd = JSON.parse(
    '{"type":"T","v":1,"at":1,"by":"p1","by/name":{"a~b":"x","__proto__":"y","":"z"}}',
  ) as PlainEvent;
  const { body, open } = seal(odd, ['by/name.*']);
  expect(Object.keys(open).sort()).toEqual(['/by~1name/', '/by~1name/__proto__', '/by~1name/a~0b']);
  expect(JSON.stringify(unseal(body, open))).toBe(JSON.stringify(odd));
});

it('RC13 sealing takes nothing from the event it is given', () => {
  const before = JSON.stringify(event);
  seal(event, ['note']);
  expect(JSON.stringify(event)).toBe(before);
});

it('RC13 whatever is sealed comes back, with the keys in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: anyText, name: anyText }, { requiredKeys: [] })), anyText, (list, name) => {
      const one: PlainEvent = { type: 'T', v: 1, at: 1, by: 'p1', list, name };
      const { body, open } = seal(one, ['name', 'list.*.text']);
      expect(JSON.stringify(unseal(body, open))).toBe(JSON.stringify(one));
    }),
  );
});

it('RC7 a vault field that is not text is refused', () => {
  expect(() => seal({ ...event, note: 7 }, ['note'])).toThrow(TypeError);
  expect(() => seal(event, ['setUp.chairs'])).toThrow(TypeError);
});

it('RC11 a body that lost the place of a vault value is called damaged', () => {
  expect(() => unseal('{"type":"T"}', { '/name': null })).toThrow('damaged');
});
