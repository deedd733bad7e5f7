/** Law: the lock serves every platform (npm drops optional binaries it cannot fetch, and then `npm ci` fails elsewhere) and names no registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function gapsInLock({ packages }) {
  const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const locked = new Set(Object.keys(packages).map(nameOf));
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !locked.has(name))
      .map((name) => `package-lock.json: ${path || 'the project'} wants ${name}, which is not locked`),
    ...(entry.resolved?.startsWith('http')
      ? [`package-lock.json: ${path} names the host ${new URL(entry.resolved).host}`]
      : []),
  ]);
}

export const lock = (root) => gapsInLock(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
