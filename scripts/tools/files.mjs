import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = /^(node_modules|dist|data|out|planted|test-results|\.git)$/;

/** The project's own files under the given folders (or files), relative to the root, sorted. */
export function filesUnder(root, places, matches = /./) {
  const found = [];
  const visit = (path) => {
    if (statSync(join(root, path)).isFile()) return void (matches.test(path) && found.push(path));
    for (const name of readdirSync(join(root, path))) if (!NOT_OURS.test(name)) visit(join(path, name));
  };
  for (const place of places) if (existsSync(join(root, place))) visit(place);
  return found.sort();
}

export const CODE = ['shared', 'server', 'client', 'e2e', 'scripts', 'samples'];
