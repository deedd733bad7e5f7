import { parseArgs } from 'node:util';

export interface Options {
  setUpFile?: string;
  /** A running server; without it the rehearsal has one of its own. */
  url?: string;
  adminToken?: string;
  rate: number;
  chair: 'you' | 'simulated';
  port: number;
}

export const usage = [
  'npm run rehearse [-- --setup setup.json] [--chair you|simulated] [--rate n] [--port n] [--url http://...]',
  '',
  'Rehearses a consultation with simulated participants: the sample, or the set-up of a file. Prints a link per role.',
  'With --url on that server, whose admin token it takes from ROSTRUM_ADMIN_TOKEN; without, on one of its own.',
  'Ctrl-C ends the rehearsal and wipes it.',
].join('\n');

/** A wish that cannot be met, with a sentence that says what to do; shown without a stack. */
export class RehearseError extends Error {}

/** @throws RehearseError with a sentence on what is missing or wrong */
export function readOptions(args: string[], env: Record<string, string | undefined>): Options {
  const { setup, url, rate, chair, port, help } = parsed(args);
  if (help) throw new RehearseError(usage);
  if (chair !== 'you' && chair !== 'simulated') throw new RehearseError(`--chair is you or simulated, not "${chair}".`);
  const options: Options = {
    ...(setup !== undefined && { setUpFile: setup }),
    rate: numberIn(rate, 'rate', 0.1, 200),
    chair,
    port: numberIn(port, 'port', 0, 65_535),
  };
  if (url === undefined) return options;
  if (!/^https?:\/\/[^/]/.test(url))
    throw new RehearseError(`--url is an address such as http://127.0.0.1:3000, not "${url}".`);
  const adminToken = env['ROSTRUM_ADMIN_TOKEN'];
  if (!adminToken) throw new RehearseError('With --url, set ROSTRUM_ADMIN_TOKEN to the admin token of that server.');
  return { ...options, url: url.replace(/\/+$/, ''), adminToken };
}

function numberIn(said: string, name: string, least: number, most: number): number {
  const value = Number(said);
  if (said.trim() !== '' && value >= least && value <= most) return value;
  throw new RehearseError(`--${name} is a number from ${least} to ${most}, not "${said}".`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        setup: { type: 'string' },
        url: { type: 'string' },
        rate: { type: 'string', default: '1' },
        chair: { type: 'string', default: 'you' },
        port: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new RehearseError(`${(error as Error).message}\n\n${usage}`);
  }
}
