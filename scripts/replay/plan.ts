import type { Intervention } from './interventions.schema.ts';
import type { ProgrammeItem, SetUp } from './setUp.schema.ts';
import { fitting, profileOf, speakersOf, type Profile, type Speaker } from './speakers.ts';

/** Interpreters follow at this pace: what an intervention takes that does not say its seconds. */
const WORDS_PER_MINUTE = 120;
const LONGEST_BEHALF = 300;

/** Who asks for the floor: the person, the chair from the chair's own session, or the floor officer for them. */
export type Asker = 'participant' | 'chair' | 'floorOfficer';
export type Mode = 'room' | 'online' | 'phone';

/** One intervention as the hall will see it. */
export interface Turn {
  /** As numbered in the file, else its place in it. */
  n: number;
  item: ProgrammeItem;
  asker: Asker;
  kind: 'intervention' | 'groupStatement' | 'response';
  speaker: Speaker | null;
  /** What is known of a speaker who gave no name. */
  unnamed: Profile;
  mode?: Mode;
  onBehalfOf?: string;
  language?: string;
  text: string;
  words: number;
  seconds: number;
}

export interface Plan {
  turns: Turn[];
  skippedEmpty: number;
  warnings: string[];
}

/** What the file means in the terms of the floor. Pure. */
export function planOf(setUp: SetUp, interventions: Intervention[]): Plan {
  const speakers = speakersOf(interventions);
  const strangers = new Set<string>();
  const turns = interventions.flatMap((intervention, index): Turn[] => {
    const text = intervention.text?.trim() ?? '';
    if (text === '') return [];
    const item = itemOf(setUp, intervention.item);
    if (!item.known && intervention.item) strangers.add(intervention.item);
    return [turnOf(intervention, index, speakers[index] ?? null, item.item, text)];
  });
  const warnings = [...strangers].map(
    (name) => `The programme has no item "${name}": its interventions are taken under the first item of kind issues.`,
  );
  return { turns, skippedEmpty: interventions.length - turns.length, warnings };
}

function turnOf(
  intervention: Intervention,
  index: number,
  speaker: Speaker | null,
  item: ProgrammeItem,
  text: string,
): Turn {
  const role = intervention.kind?.toLowerCase();
  const responds = role === 'chair' || role === 'secretariat';
  const { onBehalfOf, language } = intervention;
  const mode = modeOf(intervention.mode);
  const words = text.split(/\s+/).length;
  return {
    n: intervention.n ?? index + 1,
    item,
    asker: role === 'chair' ? 'chair' : role === 'secretariat' || !speaker ? 'floorOfficer' : 'participant',
    kind: responds ? 'response' : onBehalfOf !== undefined ? 'groupStatement' : 'intervention',
    speaker,
    unnamed: profileOf({ ...intervention, speaker: undefined }),
    ...(mode && { mode }),
    ...(onBehalfOf !== undefined && !responds && { onBehalfOf: fitting(onBehalfOf, LONGEST_BEHALF) }),
    ...(language !== undefined && { language: fitting(language, 50) }),
    text,
    words,
    seconds: intervention.seconds ?? (words * 60) / WORDS_PER_MINUTE,
  };
}

/** The item by its id, else by its title, else the first of kind issues. */
function itemOf({ programme }: SetUp, named: string | undefined): { item: ProgrammeItem; known: boolean } {
  const found =
    programme.find(({ id }) => id === named) ??
    programme.find(({ title }) => title.toLowerCase() === named?.toLowerCase());
  const first = programme.find(({ kind }) => kind === 'issues') ?? (programme[0] as ProgrammeItem);
  return { item: found ?? first, known: found !== undefined };
}

function modeOf(said: string | undefined): Mode | undefined {
  if (said === undefined) return undefined;
  const word = said.toLowerCase();
  if (/room|person|hall|floor/.test(word)) return 'room';
  return word.includes('phone') ? 'phone' : 'online';
}
