import type { PointId, SentenceId } from '../../basics/ids.ts';
import type { SetUp } from '../../consultation/setUp.ts';
import type { Input, Point } from '../../points/point.ts';
import type { Format, ProposedSection, ProposedSentence } from '../model.ts';
import type { NamesTold } from '../organizations.ts';
import {
  breachSentence,
  ruleOf,
  severityOf,
  type BreachCode,
  type BreachParams,
  type Rule,
} from './breachSentences.ts';

export type { Rule };

/** One place where a draft breaks a rule (`breach`), or where somebody should look (`warning`). */
export interface Breach {
  /** The same for the same breach at the same place. */
  id: string;
  rule: Rule;
  code: BreachCode;
  severity: 'breach' | 'warning';
  format: Format;
  sectionId: string;
  /** The sentence, where it is one sentence: its slot, and its id once it stands. */
  key?: string;
  sentenceId?: SentenceId;
  params: BreachParams;
  message: string;
}

/** What the checker looks sentences up in. */
export interface Evidence {
  inputs: ReadonlyMap<string, Input>;
  points: ReadonlyMap<PointId, Point>;
  names: NamesTold;
  setUp: Partial<SetUp>;
}

/** A sentence as proposed, or as it stands. */
export type CheckedSentence = ProposedSentence & { id?: SentenceId };

/** A sentence with the section it stands in. */
export interface Place {
  section: Checked;
  sentence: CheckedSentence;
}

/** Sections as proposed or as they stand; the checker reads only what both have. */
export interface Checked extends Pick<ProposedSection, 'format' | 'sectionId' | 'thin'> {
  sentences: CheckedSentence[];
}

/** A breach by one sentence. */
export function breach(code: BreachCode, { section, sentence }: Place, params: BreachParams = {}): Breach {
  const { key, id } = sentence;
  return { ...made(code, section, params, id ?? key), key, ...(id !== undefined && { sentenceId: id }) };
}

/** A breach by a section as a whole. */
export function sectionBreach(
  code: BreachCode,
  section: Pick<Checked, 'format' | 'sectionId'>,
  params: BreachParams = {},
): Breach {
  return made(code, section, params, '');
}

function made(
  code: BreachCode,
  { format, sectionId }: Pick<Checked, 'format' | 'sectionId'>,
  params: BreachParams,
  at: string,
): Breach {
  return {
    id: [code, format, sectionId, at, ...Object.values(params)].join('/'),
    rule: ruleOf(code),
    code,
    severity: severityOf(code),
    format,
    sectionId,
    params,
    message: breachSentence(code, params),
  };
}
