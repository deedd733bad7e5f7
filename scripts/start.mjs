/** `npm start`: builds the screens if they are stale, then runs the server until it is told to stop. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (major < 20 || (major === 20 && minor < 19)) stop(`Rostrum needs Node 20.19 or newer; this is ${process.version}.`);

const { buildClientIfStale } = await import('./tools/buildClient.mjs');
await buildClientIfStale(root).catch((error) => stop(`The screens could not be built: ${error.message}`));

const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('error', (error) => stop(`The server could not be started: ${error.message}`));
server.on('exit', (code, signal) => {
  if (!signal) process.exit(code);
  // Dies of the same signal, so that whoever started us sees what happened.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
