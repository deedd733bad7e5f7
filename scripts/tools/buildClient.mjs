/** Builds the client if what it is made of has changed since the last build. Also run by itself: `npm run build`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from './files.mjs';

const STAMP = 'dist/client.sources';

function fingerprint(root) {
  const hash = createHash('sha256');
  const sources = filesUnder(root, ['client', 'shared', 'package-lock.json'], /^(?!.*\.(test|suite)\.tsx?$)/);
  for (const path of sources)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

export async function buildClientIfStale(root) {
  const sources = fingerprint(root);
  const stamp = join(root, STAMP);
  const built = existsSync(join(root, 'dist/client/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8');
  if (built === sources) return;
  console.log('Building the screens (once, until their code changes) ...');
  const started = performance.now();
  const { build } = await import('vite').catch(() => {
    throw new Error(
      'dist/client is missing or older than client/, and vite is not installed: run `npm ci` with dev dependencies.',
    );
  });
  await build({ configFile: join(root, 'client/vite.config.ts'), logLevel: 'warn' });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, sources);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildClientIfStale(process.cwd());
