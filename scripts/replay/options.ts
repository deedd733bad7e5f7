import { parseArgs } from 'node:util';

export const speeds = ['max', '1x', '10x'] as const;
export type Speed = (typeof speeds)[number];

export interface Options {
  setUpFile: string;
  interventionsFile: string;
  out: string;
  speed: Speed;
  /** A running server; without it the replay starts one of its own. */
  url?: string;
  adminToken?: string;
}

export const usage = [
  'npm run replay -- --setup setup.json --interventions interventions.json --out DIR [--speed max|1x|10x] [--url http://...]',
  '',
  'Replays a consultation through the public surface and writes both documents, the trace and the record into DIR.',
  'With --url it drives that server, whose admin token it takes from ROSTRUM_ADMIN_TOKEN;',
  'without, it starts one of its own with a temporary store and stops it at the end.',
].join('\n');

/** A wish that cannot be met, with a sentence that says what to do; shown without a stack. */
export class ReplayError extends Error {}

/** @throws ReplayError with a sentence on what is missing or wrong */
export function readOptions(args: string[], env: Record<string, string | undefined>): Options {
  const { setup, interventions, out, speed, url } = parsed(args);
  if (!setup) throw new ReplayError(`--setup is missing: the set-up as JSON.\n\n${usage}`);
  if (!interventions) throw new ReplayError(`--interventions is missing: the interventions as JSON.\n\n${usage}`);
  if (!out) throw new ReplayError(`--out is missing: the directory to write to.\n\n${usage}`);
  const known = speeds.find((each) => each === speed);
  if (!known) throw new ReplayError(`--speed is max, 1x or 10x, not "${speed}".`);
  const common = { setUpFile: setup, interventionsFile: interventions, out, speed: known };
  if (url === undefined) return common;
  if (!/^https?:\/\/[^/]/.test(url))
    throw new ReplayError(`--url is an address such as http://127.0.0.1:3000, not "${url}".`);
  const adminToken = env['ROSTRUM_ADMIN_TOKEN'];
  if (!adminToken) throw new ReplayError('With --url, set ROSTRUM_ADMIN_TOKEN to the admin token of that server.');
  return { ...common, url: url.replace(/\/+$/, ''), adminToken };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        setup: { type: 'string' },
        interventions: { type: 'string' },
        out: { type: 'string' },
        speed: { type: 'string', default: 'max' },
        url: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new ReplayError(`${(error as Error).message}\n\n${usage}`);
  }
}
