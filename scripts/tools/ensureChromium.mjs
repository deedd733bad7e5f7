/** Finds a Chromium for the browser scenes, or gets one: PATH, then Debian's, then the one shipped in an npm package. */
import { accessSync, constants } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKAGES = ['chromium', 'fonts-noto-core'];

function onPath(name) {
  const isRunnable = (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isRunnable);
}

const installed = () => NAMES.map(onPath).find(Boolean);

/** `apt-get` as it may be run here, or null where it may not. */
function aptGet() {
  if (!onPath('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function installFromDebian() {
  const apt = aptGet();
  if (!apt) return;
  console.log(`No Chromium here; installing ${PACKAGES.join(' and ')} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-q', '-y', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];
  const run = (...args) =>
    spawnSync(apt[0], [...apt.slice(1), ...options, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0;
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    run('update');
    if (run('install', '--no-install-recommends', ...PACKAGES)) return;
  }
}

async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

const starts = (file) => spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;

/** @returns {Promise<string>} the path of an executable Chromium */
export async function ensureChromium() {
  const given = process.env.ROSTRUM_CHROMIUM;
  if (given) return given;
  const found = installed() ?? (installFromDebian(), installed());
  if (found) return found;
  const packaged = await fromPackage();
  if (packaged && starts(packaged)) return packaged;
  throw new Error(
    'The browser scenes need Chromium, and none could be found or installed. Install one (Debian: `apt-get install chromium`) ' +
      'or name it: ROSTRUM_CHROMIUM=/path/to/chromium npm test',
  );
}
