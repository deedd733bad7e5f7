import { spawn } from 'node:child_process';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command and keeps what it prints. */
function run(command, root) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

/**
 * Runs the steps `[name, [script, ...args]]`, `width` at a time, in the order given; prints a line for each as it ends
 * and everything that a failing one said. Returns the names of the steps that failed.
 */
export async function runSteps(steps, { root, width }) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [name, command] = step;
      const started = performance.now();
      const { ok, output } = await run(command, root);
      console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(24)} ${seconds(started).padStart(7)}`);
      if (ok) continue;
      failed.push(name);
      console.log(`${output.trim().replace(/^/gm, '        ')}\n`);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return failed;
}
