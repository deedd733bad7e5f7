import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Conversion } from '../replay/convert/conversion.ts';
import { qmsumCovid3 } from '../replay/convert/qmsumCovid3.ts';
import { readMaterial, type Material } from '../replay/readMaterial.ts';

const OWN = fileURLToPath(new URL('../../samples/wsis/', import.meta.url));

/** A long consultation from outside, if the samples are there; null without. */
export function longSitting(samples: string | undefined): Promise<Material | null> {
  return through(qmsumCovid3, samples);
}

/** Material from outside as its converter reads it; null where it is not there. */
export async function through(conversion: Conversion, samples: string | undefined): Promise<Material | null> {
  const read = samples && (await readFile(join(samples, conversion.source), 'utf8').catch(() => null));
  if (!read) return null;
  const setUp = fileURLToPath(new URL(`../replay/convert/${conversion.setUp}`, import.meta.url));
  return checked(setUp, conversion.convert(JSON.parse(read) as never[]));
}

/** Our own sample as it is. */
export function sampleAsItIs(): Promise<Material> {
  return readMaterial(join(OWN, 'setup.json'), join(OWN, 'interventions.json'));
}

/** Our own sample, said over and over by others: each time the speakers have other names and begin with another sentence. */
export async function ownSample(count: number): Promise<Material> {
  const { setUp, interventions } = await sampleAsItIs();
  const said = interventions.filter(({ text, kind }) => text && kind !== 'chair');
  const many = Array.from({ length: count }, (_, place) => {
    const { speaker, organization, country, text } = said[place % said.length]!;
    const turn = Math.floor(place / said.length);
    const name = turn === 0 ? speaker : `${speaker} ${turn + 1}`;
    return { n: place + 1, speaker: name, organization, country, text: rotated(text!, turn) };
  });
  return { setUp, interventions: many as Material['interventions'] };
}

function rotated(text: string, turn: number): string {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const first = turn % sentences.length;
  return [...sentences.slice(first), ...sentences.slice(0, first)].join(' ');
}

/** Through the replay's own reading, so that what it takes is what `npm run replay` takes. */
async function checked(setUpFile: string, interventions: unknown): Promise<Material> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));
  try {
    const file = join(dir, 'interventions.json');
    await writeFile(file, JSON.stringify(interventions));
    return await readMaterial(setUpFile, file);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
