import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ask, type Loose } from '#server/testing/httpClient.ts';
import { Meeting } from '#server/testing/meeting.ts';
import { ADMIN, newDataDir, startServer } from '#server/testing/testServer.ts';

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(50);
}

it('SA5 the sample is a rehearsal under way: its people go on as themselves once somebody watches, and rest when nobody does', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir, env: { ROSTRUM_DEMO: '1' } });
  const { body } = await ask(`${server.url}/api/sample`);
  const meeting = new Meeting(server.url, body.id, body.links);
  const head = () => server.record.head(body.id);
  const played = await head();
  // Nobody watches: nobody of the cast is connected, so nothing can be said or asked.
  expect(server.presence.of(body.id)).toEqual([]);
  const chair = await meeting.join('chair');
  const before = await chair.view();
  expect(before).toMatchObject({ sample: true, rehearsal: true });
  await until(() => server.presence.of(body.id).length > 10);
  const words = await chair.event('WordsRecorded');
  expect(words.interventionId).toBe(before.floor.interventionId);
  const { everyone, desk } = (await chair.resync(null, { as: 'state' })).snapshot.state;
  // What the sample left half said is taken up, not said beside.
  const halfSaid = desk.words[words.interventionId].filter(({ final }: Loose) => !final);
  expect(halfSaid.length).toBeLessThanOrEqual(1);
  const names = Object.values<Loose>(everyone.people).flatMap(({ name }) => (name ? [name] : []));
  expect(new Set(names).size).toBe(names.length);
  const here = new Set(server.presence.of(body.id).map(({ personId }) => personId));
  const waiting = before.speakersList.entries.filter(({ name }: Loose) => name !== null);
  expect(waiting.every(({ personId }: Loose) => here.has(personId))).toBe(true);
  chair.close();
  await until(() => server.presence.of(body.id).length === 0);
  const rested = await head();
  expect(rested.n).toBeGreaterThan(played.n);
  await sleep(500);
  expect(await head()).toEqual(rested);
}, 60_000);

it('SA6 the sample can be wiped like any rehearsal, and the next start plays it anew', async () => {
  const dataDir = newDataDir();
  const env = { ROSTRUM_DEMO: '1' };
  const server = await startServer({ dataDir, env });
  const { id } = (await ask(`${server.url}/api/sample`)).body;
  expect((await ask(`${server.url}/api/rehearsals/${id}`, { method: 'DELETE', bearer: ADMIN })).status).toBe(200);
  expect((await ask(`${server.url}/api/sample`)).status).toBe(404);
  await server.close();
  const again = await startServer({ dataDir, env });
  expect((await ask(`${again.url}/api/sample`)).body.id).not.toBe(id);
}, 60_000);
