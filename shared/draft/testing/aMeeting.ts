import type { SetUp } from '../../consultation/setUp.ts';
import type { Act, Input, Point, Speaker } from '../../points/point.ts';

/** A set-up for tests: two days, three issues, everything supplied. */
export function aSetUp(changes: Partial<SetUp> = {}): SetUp {
  return {
    title: 'Open consultation on the Delta review',
    mode: 'hybrid',
    place: 'Nairobi',
    dates: ['2025-06-09', '2025-06-10'],
    convenedBy: 'President of the Delta Assembly',
    preparedBy: 'Delta Secretariat',
    mandate: ['Delta resolution 7/12'],
    purpose: 'collect views on the future of the network',
    audienceGroups: ['civil society', 'academia'],
    laterOutcome: { name: 'Delta outcome document', date: '2025-12' },
    processName: 'Delta+20',
    chairs: [{ honorific: 'Ms.', name: 'Ana Reyes', country: 'Uruguay' }],
    issues: [
      { title: 'Bridging digital divides', keywords: ['connectivity', 'affordability', 'rural areas', 'offline'] },
      {
        title: 'Data governance & artificial intelligence',
        keywords: ['data governance', 'artificial intelligence', 'algorithms', 'audits'],
      },
      { title: 'Human rights', keywords: ['human rights', 'privacy', 'surveillance'] },
    ],
    guidingQuestions: ['What has changed?', 'What remains to be done?'],
    programme: [
      { id: 'opening', title: 'Opening', kind: 'opening' },
      { id: 'stocktaking', title: 'Stocktaking', kind: 'stocktaking' },
      { id: 'discussion', title: 'Discussion', kind: 'issues' },
      { id: 'closing', title: 'Closing', kind: 'closing' },
    ],
    ...changes,
  };
}

/** The n-th input: by default somebody of an organization of their own, speaking in the discussion. */
export function anInput(
  n: number,
  changes: Partial<Omit<Input, 'speaker'>> = {},
  speaker: Partial<Speaker> | null = {},
): Input {
  const somebody = speaker && {
    personId: `p${n}`,
    name: `Kim Doe ${n}`,
    organization: `Organization Number ${n}`,
    category: 'civil society',
    ...speaker,
  };
  return {
    inputId: `i${n}`,
    kind: 'intervention',
    itemId: 'discussion',
    itemKind: 'issues',
    itemIssues: [],
    order: n,
    day: 1,
    speaker: somebody,
    ...changes,
  };
}

export type PointChanges = Partial<Omit<Point, 'element'>> & { issue?: number; agent?: string };

/** Point k of input n: an act with its element, filed under an issue. `clause: text`, `noun: text` or `verb: text`. */
export function aPoint(
  id: string,
  act: Act,
  element: string,
  { issue = 1, agent, ...changes }: PointChanges = {},
): Point {
  const [, shape, text] = /^(noun|verb|clause): (.*)$/.exec(element)!;
  return {
    pointId: id,
    inputId: id.replace(/\.\d+$/, ''),
    act,
    verbatim: `We say ${text}.`,
    source: { source: 'statement', start: 0, end: 10 },
    individual: predicate(act, shape!, text!, agent),
    element: { shape: shape as 'noun', text: text!, ...(agent ? { agent } : {}) },
    issues: issue === 0 ? [] : [{ ordinal: issue, score: 0.5 }],
    strength: act === 'fact' ? 1.2 : 2.4,
    flags: [],
    ...changes,
  };
}

function predicate(act: Act, shape: string, text: string, agent?: string): string {
  if (shape === 'clause')
    return `${act === 'fact' ? 'noted' : act === 'propose' ? 'proposed' : 'emphasized'} that ${text}`;
  if (shape === 'verb') return agent ? `urged ${agent} to ${text}` : `emphasized the need to ${text}`;
  return `${{ call: 'called for', urge: 'called for', need: 'stressed the need for', propose: 'proposed', concern: 'expressed concern about', emphasize: 'highlighted', welcome: 'welcomed', support: 'expressed support for', fact: 'mentioned' }[act]} ${text}`;
}
