import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type * as z from 'zod';
import { interventionsSchema, type Intervention } from './interventions.schema.ts';
import { ReplayError } from './options.ts';
import { setUpSchema, type SetUp } from './setUp.schema.ts';

export interface Material {
  setUp: SetUp;
  interventions: Intervention[];
}

/** @throws ReplayError with a sentence that names the file and what is wrong in it */
export async function readMaterial(setUpFile: string, interventionsFile: string): Promise<Material> {
  const setUp = checked(setUpSchema, await readJson(setUpFile), setUpFile);
  const interventions = checked(interventionsSchema, await readJson(interventionsFile), interventionsFile);
  return { setUp, interventions };
}

/** What does not fit, as one sentence for each of the first five places. */
export function checked<S extends z.ZodType>(schema: S, value: unknown, file: string): z.output<S> {
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  const told = outcome.error.issues.slice(0, 5).map(({ path, message }) => `${placeOf(path)} ${plain(message)}`);
  const more = outcome.error.issues.length - told.length;
  throw new ReplayError(
    [`${basename(file)} cannot be replayed:`, ...told, ...(more > 0 ? [`and ${more} more.`] : [])].join('\n  '),
  );
}

function plain(message: string): string {
  return message.endsWith('received undefined') ? 'is missing' : message.replace(/^Invalid input: /, '');
}

/** A list is counted from 1, as people count. */
function placeOf(path: PropertyKey[]): string {
  const words = path.map((step) => (typeof step === 'number' ? `no. ${step + 1}` : `"${String(step)}"`));
  return words.length === 0 ? 'the file' : `${words.join(', ')}:`;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ReplayError(
      `${file} could not be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ReplayError(`${file} is not well-formed JSON: ${(error as Error).message}.`);
  }
}
