import type { Act } from './point.ts';
import rows from './triggers.json' with { type: 'json' };

export type TriggerShape = 'noun' | 'verb' | 'clause' | 'agent' | 'gerund' | 'deed';

/** One row of the table of speech acts (triggers.json). In `said`, % stands for the complement and @ for the agent. */
export interface Trigger {
  id: string;
  act: Act;
  shape: TriggerShape;
  pattern: RegExp;
  strength: number;
  said: string[];
  /** The complement stands before the trigger (`X is needed`). */
  before: boolean;
  /** The element is the gerund of the verb phrase. */
  gerund: boolean;
  /** The clause is a recommendation: its verb takes the base form. */
  subjunctive: boolean;
  /** Gives way to a trigger that follows at once (`we stress the need for`). */
  outer: boolean;
  /** No match without `we` or `I`. */
  ofSpeaker: boolean;
  /** No frame of the President's Summary keeps the sense (`opposed to X` is no concern about X). */
  individualOnly: boolean;
  /** Speaks against its complement. */
  against: boolean;
  /** The clause is denied: it is told with its verb in the negative. */
  denies: boolean;
  /** Words that make a clause of a noun phrase where no list of noun phrases keeps the sense. */
  clauseOf: string | null;
  /** The verb at its end is what should not be done to the complement: `we cannot ignore X`. */
  denied: boolean;
  /** Words put before the complement; MATCH stands for the words that matched. */
  adds: string | null;
}

export interface TriggerMatch {
  trigger: Trigger;
  start: number;
  end: number;
  text: string;
}

/** `the urgent need to`, not `threats need to be evaluated`, nor `there is no need to`, nor `principles to address the need to`. */
const DETERMINED =
  '(?<=\\b(?:the|an?|is|and|of|urgent|growing|continued|continuing|ongoing|clear|great|greater|pressing|real|strong|critical|crucial|vital|dire|increasing|increased|immediate|further|fundamental|basic|particular|our|general|desperate|shared|common|broad|specific|important|special|genuine|imperative|paramount|utmost|central|key|this) )(?<!\\b(?:no|not|little|without|what|less|see|any) (?:an? |the |real |urgent |particular )?)(?<!\\b(?:address|meet|serve|fulfil|satisfy)(?:e?s|ing)? (?:an? |the )(?:real |urgent |growing |particular )?)';

/** Every row of the table, compiled; WE stands for the speaker (see speakersVoice.ts). */
export const TRIGGERS: readonly Trigger[] = rows.map((row) => ({
  id: row.id,
  act: row.act as Act,
  shape: row.shape as TriggerShape,
  pattern: compile(row.pattern, 'determined' in row),
  strength: row.strength,
  said: row.said,
  before: 'before' in row,
  gerund: 'gerund' in row,
  subjunctive: 'subjunctive' in row,
  outer: 'outer' in row,
  ofSpeaker: row.pattern.startsWith('WE '),
  individualOnly: 'individualOnly' in row,
  against: 'against' in row,
  denies: 'denies' in row,
  clauseOf: 'clauseOf' in row ? String(row.clauseOf) : null,
  denied: 'denied' in row,
  adds: 'adds' in row ? String(row.adds) : null,
}));

function compile(pattern: string, determined: boolean): RegExp {
  const source = pattern.replace(/WE/g, '\\b(?:we|i)').replace(/ADV/g, '(?:also|strongly|once again|again|urgently)');
  return new RegExp(`(?:^|(?<=[\\s,;:(]))${determined ? `(?=${source})${DETERMINED}` : ''}(?:${source})\\b`, 'gi');
}

/** All triggers in a cleaned sentence, grouped where they overlap, the strongest reading of a group first; groups in the order of the text. */
export function findTriggers(sentence: string): TriggerMatch[][] {
  // Half of the rows need the speaker in the sentence.
  const hasSpeaker = /\b(?:we|i)\b/i.test(sentence);
  const matches = TRIGGERS.filter(({ ofSpeaker }) => hasSpeaker || !ofSpeaker).flatMap((trigger) =>
    [...sentence.matchAll(trigger.pattern)].map((match) => ({
      trigger,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  );
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: TriggerMatch[][] = [];
  let reach = -1;
  for (const match of matches) {
    if (match.start < reach) groups.at(-1)!.push(match);
    else groups.push([match]);
    reach = Math.max(reach, match.end);
  }
  for (const group of groups) group.sort((a, b) => b.trigger.strength - a.trigger.strength);
  return groups.filter((group, i) => !givesWay(group, groups[i + 1], sentence));
}

/** `we stress the urgent NEED FOR`: the inner trigger says what is asked. */
function givesWay(group: TriggerMatch[], next: TriggerMatch[] | undefined, sentence: string): boolean {
  if (!next || !group[0]!.trigger.outer || !['call', 'need', 'emphasize'].includes(next[0]!.trigger.act)) return false;
  const between = sentence.slice(group[0]!.end, next[0]!.start).trim();
  return between.split(' ').length <= 4 && !/[,;:]/.test(between);
}
