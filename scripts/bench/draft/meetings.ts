import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversion } from '../../replay/convert/conversion.ts';
import { fomc20161214 } from '../../replay/convert/fomc20161214.ts';
import { netmundial2014 } from '../../replay/convert/netmundial2014.ts';
import { qmsumCovid3 } from '../../replay/convert/qmsumCovid3.ts';
import type { Material } from '../../replay/readMaterial.ts';
import { ownSample, sampleAsItIs, through } from '../material.ts';
import { ccg20201027 } from './ccg20201027.ts';
import { type Held, holdMeeting, holdMeetingWith } from './holdMeeting.ts';
import type { Size } from '../bench.ts';
import { encoder } from './encoder.ts';

const OUTSIDE: Record<string, Conversion> = {
  qmsum: qmsumCovid3,
  fomc: fomc20161214,
  ccg: ccg20201027,
  netmundial: netmundial2014,
};

/** How often our own sample is said over for the timings, so that there is a 300th intervention. */
const LONG = 320;

const material = new Map<string, Promise<Material | null>>();
const held = new Map<string, Held>();

/** What a run that only shows that everything works holds of a meeting. */
const FEW = 5;

/** A meeting held in process, once for all benches of a run; null where the material is not there. `own` is our sample, `own-long` the same said over. */
export async function meeting(name: string, samples: string | undefined, quick = false): Promise<Held | null> {
  const key = quick ? `${name}, its beginning` : name;
  const known = held.get(key);
  if (known) return known;
  const read = await materialOf(name, samples);
  if (!read) return null;
  const now = holdMeeting(quick ? { ...read, interventions: read.interventions.slice(0, FEW) } : read);
  held.set(key, now);
  return now;
}

const heldWithEncoder = new Map<string, Promise<Held>>();

/** The same with the sentence encoder beside it; null also where there is none. */
export async function meetingWithEncoder(name: string, size: Size): Promise<Held | null> {
  const read = await materialOf(name, size.samples);
  const nearness = encoder(size);
  if (!read || !nearness) return null;
  const now = heldWithEncoder.get(name) ?? holdMeetingWith(nearness, read);
  heldWithEncoder.set(name, now);
  return now;
}

/** What the meeting is held from. */
export function materialOf(name: string, samples: string | undefined): Promise<Material | null> {
  const reading = material.get(name) ?? readMeeting(name, samples);
  material.set(name, reading);
  return reading;
}

async function readMeeting(name: string, samples: string | undefined): Promise<Material | null> {
  if (name === 'own') return sampleAsItIs();
  if (name === 'own-long') return ownSample(LONG);
  return through(OUTSIDE[name]!, samples);
}

/** The summary that people wrote of it; null where there is none. */
export async function humanSummary(name: string, samples: string | undefined): Promise<string | null> {
  const folder = OUTSIDE[name]?.source.split('/')[0];
  return samples && folder ? readFile(join(samples, folder, 'summary.txt'), 'utf8').catch(() => null) : null;
}

export const NO_SAMPLES = 'ROSTRUM_SAMPLES does not say where the material is';
