import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Meeting } from '#server/testing/meeting.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import { ADMIN, afterwards, newDataDir, startServer } from '#server/testing/testServer.ts';
import type { Role } from '#shared/consultation/roles.ts';
import { readOptions } from './options.ts';
import { rehearse } from './rehearse.ts';

const script = fileURLToPath(new URL('./main.ts', import.meta.url));
const stores = () => readdirSync(tmpdir()).filter((name) => name.startsWith('rostrum-rehearsal-'));

function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (said: string) => (told.text += said));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  afterwards(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const says = async (what: string) => {
    while (!told.text.includes(what)) await Promise.race([new Promise((r) => child.stdout.once('data', r)), ended]);
  };
  return { child, told, ended, says };
}

it('RH30 npm run rehearse drives a running server with the admin token, prints a link per role, and Ctrl-C wipes', async () => {
  const server = await startServer();
  const file = join(newDataDir(), 'setup.json');
  writeFileSync(file, JSON.stringify(aSetUp()));
  const args = ['--url', server.url, '--setup', file, '--rate', '4'];
  const { child, told, ended, says } = run(args, { ROSTRUM_ADMIN_TOKEN: ADMIN });
  await says('Ctrl-C');
  const links = Object.fromEntries(
    [...told.text.matchAll(/^ {2}(\w+) +(http\S+)$/gm)].map(([, role, link]) => [role, link]),
  );
  expect(Object.keys(links).length).toBe(8);
  const [row] = await server.record.consultations();
  const view = await (
    await new Meeting(server.url, row!.consultationId, links as Record<Role, string>).join('chair')
  ).view();
  expect(view).toMatchObject({ title: aSetUp().title, rehearsal: true, clock: { rate: 4 } });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(told.text).toContain('wiped');
  expect(await server.record.consultations()).toEqual([]);
}, 60_000);

it('RH31 without --url the rehearsal has a server of its own, whose store goes with it', async () => {
  const before = stores();
  const rehearsal = await rehearse({ rate: 1, chair: 'you', port: 0 });
  const [own] = stores().filter((name) => !before.includes(name));
  expect(existsSync(join(tmpdir(), own!))).toBe(true);
  const url = new URL(rehearsal.links['chair']!).origin;
  const chair = await new Meeting(url, rehearsal.id, rehearsal.links as Record<Role, string>).join('chair');
  expect((await chair.view()).rehearsal).toBe(true);
  await Promise.all([rehearsal.end(), rehearsal.end()]);
  expect(existsSync(join(tmpdir(), own!))).toBe(false);
}, 60_000);

it('RH32 what cannot be rehearsed is told in a sentence', async () => {
  const wrong: [string[], RegExp][] = [
    [['--rate', 'fast'], /--rate is a number/],
    [['--chair', 'me'], /--chair is you or simulated/],
    [['--url', 'here'], /--url is an address/],
    [['--url', 'http://127.0.0.1:1'], /ROSTRUM_ADMIN_TOKEN/],
    [['--speed', '2'], /npm run rehearse/],
  ];
  for (const [args, sentence] of wrong) expect(() => readOptions(args, {})).toThrow(sentence);
  const file = join(newDataDir(), 'setup.json');
  await expect(rehearse({ rate: 1, chair: 'you', port: 0, setUpFile: file })).rejects.toThrow(/no such file/);
  writeFileSync(file, JSON.stringify({ ...aSetUp(), colour: 'blue' }));
  await expect(rehearse({ rate: 1, chair: 'you', port: 0, setUpFile: file })).rejects.toThrow(/colour/);
});
