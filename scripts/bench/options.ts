import { parseArgs } from 'node:util';

export const usage = [
  'npm run bench [-- NAME ...] [--quick] [--rounds 3] [--clients N] [--out bench]',
  '',
  'Measures what is named, everything where nothing is, each beside its baseline in the same run, in turn.',
  '--quick    small sizes, to see that everything works; its figures are none',
  '--clients  so many clients instead of the number that the bench names',
  'Material from outside is read from the folder that ROSTRUM_SAMPLES names; what needs it is skipped without.',
].join('\n');

export interface Options {
  names: string[];
  quick: boolean;
  rounds: number;
  clients: number | undefined;
  /** Where the results go; the caller's own place where nothing is said. */
  out: string | undefined;
}

/**
 * @param groups names that stand for several benches
 * @throws Error with a sentence on what is not understood
 */
export function readOptions(args: string[], known: string[], groups: Record<string, string[]> = {}): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      clients: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const named = positionals.flatMap((name) => groups[name] ?? [name]);
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const all = [...known, ...Object.keys(groups)].join(', ');
    throw new Error(`There is no bench ${unknown.join(', ')}. There are: ${all}.\n\n${usage}`);
  }
  return {
    names: named.length > 0 ? known.filter((name) => named.includes(name)) : known,
    quick: values.quick,
    rounds: positive(values.rounds, '--rounds') ?? (values.quick ? 1 : 3),
    clients: positive(values.clients, '--clients'),
    out: values.out,
  };
}

function positive(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is a whole number from 1, not "${value}".`);
  return number;
}
