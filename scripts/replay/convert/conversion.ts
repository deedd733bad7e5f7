/** An intervention as a converter writes it: interventions.json as the replay reads it. */
export interface Converted {
  n: number;
  speaker?: string;
  honorific?: string;
  function?: string;
  organization?: string;
  country?: string;
  category?: string;
  region?: string;
  kind?: string;
  onBehalfOf?: string;
  text: string;
  seconds?: number;
}

/** How material from outside becomes interventions; the set-up beside it is our own writing. */
export interface Conversion {
  /** Under ROSTRUM_SAMPLES. */
  source: string;
  /** Beside this file. */
  setUp: string;
  convert: (rows: never[]) => Converted[];
}

/** Without the keys that are not known. */
export function known<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')) as never;
}

const LEADING = /^((?:(?:The Honourable|The Hon|Hon|Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame)\.?\s+)+)(\S.*)$/u;

/** A name as it is printed, taken apart. */
export function nameParts(printed: string): { speaker: string; honorific?: string } {
  const [, honorific, speaker] = LEADING.exec(printed.trim()) ?? [];
  return honorific && speaker ? { speaker, honorific: honorific.trim() } : { speaker: printed.trim() };
}
