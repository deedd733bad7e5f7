import { expect, it } from 'vitest';
import { GroupCommit } from './groupCommit.ts';

/** A database that notes what it is told. */
function notingDatabase(failOn?: string): { said: string[]; exec(sql: string): void } {
  const said: string[] = [];
  return {
    said,
    exec(sql) {
      if (sql === failOn) throw new Error(`${sql} failed`);
      said.push(sql);
    },
  };
}

it('RC24 jobs that wait together share one transaction', async () => {
  const db = notingDatabase();
  const group = new GroupCommit(db);
  expect(await Promise.all([1, 2, 3].map((value) => group.run(() => value)))).toEqual([1, 2, 3]);
  expect(db.said).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
});

it('RC24 a lone job waits for no more than the next turn of the loop', async () => {
  const group = new GroupCommit(notingDatabase());
  let done = false;
  void group.run(() => 1).then(() => (done = true));
  await new Promise((next) => setImmediate(next));
  expect(done).toBe(true);
});

it('RC24 the loop turns between two transactions, so that writing starves nobody', async () => {
  const group = new GroupCommit(notingDatabase());
  let turns = 0;
  let writing = true;
  const turn = (): void => {
    turns += 1;
    if (writing) setImmediate(turn);
  };
  setImmediate(turn);
  for (let job = 0; job < 20; job += 1) await group.run(() => job);
  await Promise.all(Array.from({ length: 2000 }, (_, job) => group.run(() => job)));
  writing = false;
  expect(turns).toBeGreaterThan(20);
});

it('RC8 a job that throws fails alone, and what it had cached is forgotten', async () => {
  const db = notingDatabase();
  let forgotten = 0;
  const group = new GroupCommit({ ...db, rolledBack: () => (forgotten += 1) });
  const answers = await Promise.allSettled([
    group.run(() => 'one'),
    group.run(() => {
      throw new Error('two');
    }),
    group.run(() => 'three'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(db.said.filter((sql) => sql === 'COMMIT')).toHaveLength(2);
  expect(forgotten).toBe(2);
});

it('RC24 nothing is acknowledged when the transaction cannot be committed', async () => {
  const group = new GroupCommit(notingDatabase('COMMIT'));
  const answers = await Promise.allSettled([group.run(() => 1), group.run(() => 2)]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
