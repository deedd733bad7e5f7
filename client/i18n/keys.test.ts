import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const client = join(import.meta.dirname, '..');
const paths = readdirSync(client, { recursive: true, encoding: 'utf8' }).map((path) => join(client, path));
const words = Object.fromEntries(
  paths
    .filter((path) => path.includes('/i18n/en/'))
    .map((path) => [basename(path, '.json'), JSON.parse(readFileSync(path, 'utf8')) as unknown]),
);

/** A hook with its areas, or a key in quotes; keys that are put together are not seen. */
const ASKED = /\{ t\b(?!:)[^}]*\} = useTranslation\(([^)]*)\)|\bt\(\s*'([^']+)'|i18nKey="([^"]+)"/g;

test('CL441 every word that a screen asks for by its key stands in the language file', () => {
  const missing: string[] = [];
  let found = 0;
  for (const path of paths.filter((each) => each.endsWith('.tsx'))) {
    let areas: string[] = [];
    for (const [, hook, called, named] of readFileSync(path, 'utf8').matchAll(ASKED)) {
      if (hook !== undefined) areas = [...hook.matchAll(/'(\w+)'/g)].map(([, area]) => area!);
      const key = called ?? named;
      if (key === undefined || (areas.length === 0 && !key.includes(':'))) continue;
      if (stands(key, areas)) found += 1;
      else missing.push(`${basename(path)}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
  expect(found).toBeGreaterThan(500);
});

/** Whether one of the areas has the key, or its plurals or contexts. */
function stands(key: string, areas: readonly string[]): boolean {
  const [area, inside = ''] = key.includes(':') ? key.split(':') : [undefined, key];
  const path = inside.split('.');
  return (area === undefined ? areas : [area]).some((each) => {
    const above = path
      .slice(0, -1)
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], words[each]);
    const last = path.at(-1)!;
    return Object.keys(above ?? {}).some((name) => name === last || name.startsWith(`${last}_`));
  });
}
