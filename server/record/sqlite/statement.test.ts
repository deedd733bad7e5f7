import Database from 'libsql';
import { expect, it } from 'vitest';
import { Statement, type Value } from './statement.ts';

const db = new Database(':memory:');
db.exec('CREATE TABLE kept (one, two)');
const insert = new Statement(db.prepare('INSERT INTO kept VALUES (?, ?)'));
const byTwo = new Statement<{ one: string }>(db.prepare('SELECT one FROM kept WHERE two IS ?'));

it('RC30 a lone Buffer or null is a value like any other', () => {
  insert.run('buffer', Buffer.from('x'));
  insert.run('null', null);
  expect(byTwo.get(Buffer.from('x'))).toMatchObject({ one: 'buffer' });
  expect(byTwo.get(null)).toMatchObject({ one: 'null' });
  expect(byTwo.all('nothing')).toEqual([]);
});

it('RC30 what libsql would abort the process for is an error of that call', () => {
  for (const value of [true, undefined, {}, [1], 10n, Symbol.iterator])
    expect(() => insert.run('a', value as Value)).toThrow(TypeError);
});
