import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A sentence with the issues it is about: ordinals from 1, the first is the likeliest, 0 is none. */
export interface LabelledTopic {
  id: string;
  text: string;
  labels: number[];
  /** The paragraph it stands in, where the file says so. */
  para?: number;
}

/** A ask, proposal or need; C concern; E emphasis; W welcome or support; F fact. */
export type GoldAct = 'A' | 'C' | 'E' | 'W' | 'F';

export interface LabelledAct {
  id: string;
  text: string;
  act: GoldAct;
  /** The part of the text it stands in. */
  block: number | string;
}

/** The lines of a labelled file under the samples; null if it is not there. */
export async function readGold<T>(samples: string | undefined, name: string): Promise<T[] | null> {
  const read = samples && (await readFile(join(samples, 'gold', name), 'utf8').catch(() => null));
  return read ? linesOf<T>(read) : null;
}

export function linesOf<T>(jsonLines: string): T[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
