import type { SetUp } from '../../../consultation/setUp.ts';
import type { Input, Point } from '../../../points/point.ts';
import { isUnitedNations } from '../../unitedNations.ts';
import { toProcess } from '../toProcess.ts';

/** The sentences that an issue paragraph may have, in the order of the text. One list never mixes shapes, so each slot takes one shape. */
export const SLOTS = {
  refer: { family: 'refer', max: 4, bonus: 1 },
  highlight: { family: 'highlight', max: 4, bonus: 0 },
  note: { family: 'note', max: 3, bonus: -0.5 },
  view: { family: 'view', max: 3, bonus: 0.1 },
  concern: { family: 'concern', max: 4, bonus: 0.35 },
  concernThat: { family: 'concern', max: 3, bonus: 0.25 },
  question: { family: 'question', max: 4, bonus: 0.1 },
  asked: { family: 'question', max: 3, bonus: 0 },
  need: { family: 'need', max: 4, bonus: 0.35 },
  needFor: { family: 'need', max: 4, bonus: 0.3 },
  should: { family: 'should', max: 3, bonus: 0.1 },
  call: { family: 'call', max: 4, bonus: 0.35 },
  callTo: { family: 'call', max: 4, bonus: 0.35 },
  askThat: { family: 'call', max: 3, bonus: 0.2 },
  propose: { family: 'propose', max: 4, bonus: 0.35 },
  proposeTo: { family: 'propose', max: 4, bonus: 0.3 },
  proposeThat: { family: 'propose', max: 3, bonus: 0.2 },
  support: { family: 'support', max: 4, bonus: 0.1 },
  oppose: { family: 'oppose', max: 3, bonus: 0.35 },
  welcome: { family: 'support', max: 3, bonus: -0.1 },
  deed: { family: 'deed', max: 3, bonus: -0.5 },
  unitedNations: { family: 'unitedNations', max: 3, bonus: 0.2 },
  urge: { family: 'urge', max: 4, bonus: 0.2 },
  closer: { family: 'closer', max: 4, bonus: 0.6 },
} as const;

export type Slot = keyof typeof SLOTS;

export const SLOT_ORDER = Object.keys(SLOTS) as Slot[];

const BY_ACT: Record<Point['act'], Partial<Record<'noun' | 'verb' | 'clause', Slot>>> = {
  call: { noun: 'call', verb: 'callTo', clause: 'should' },
  urge: { noun: 'call', verb: 'callTo', clause: 'should' },
  need: { noun: 'needFor', verb: 'need', clause: 'should' },
  propose: { noun: 'propose', verb: 'proposeTo', clause: 'proposeThat' },
  concern: { noun: 'concern', clause: 'concernThat' },
  emphasize: { noun: 'highlight', verb: 'need', clause: 'should' },
  welcome: { noun: 'welcome', clause: 'note' },
  support: { noun: 'support', clause: 'should' },
  fact: { noun: 'highlight', clause: 'note' },
};

const ASKING = new Set<Point['act']>(['call', 'urge', 'need', 'propose', 'emphasize']);

/** The slot a point's element goes to, or null where no sentence can carry it. */
export function slotOf(setUp: SetUp, input: Input, point: Point): Slot | null {
  const element = point.element;
  if (!element) return null;
  if (isOpposition(point)) return isUnitedNations(input) ? 'unitedNations' : 'oppose';
  if (isQuestion(point)) return element.shape === 'noun' ? 'question' : 'asked';
  if (toProcess(setUp, point) !== null) return 'closer';
  if (isUnitedNations(input)) return 'unitedNations';
  if (element.shape === 'verb' && element.agent) return ASKING.has(point.act) ? 'urge' : null;
  const slot = BY_ACT[point.act][element.shape] ?? null;
  if (slot === 'should' && isSubjunctive(element.text)) return 'askThat';
  if (slot === 'should' && point.act === 'emphasize' && !MODAL.test(element.text)) return 'view';
  return slot === 'highlight' && point.act === 'fact' && /^\p{L}{2,}ing\s/iu.test(element.text) ? 'deed' : slot;
}

/** What was rejected: no concern, and never in one list with what was asked for. */
export function isOpposition({ individual, element }: Pick<Point, 'individual' | 'element'>): boolean {
  return element?.shape === 'noun' && individual !== null && individual.startsWith('expressed opposition to ');
}

/** What was asked, not said. */
export function isQuestion({ act, individual }: Pick<Point, 'act' | 'individual'>): boolean {
  return act === 'fact' && individual !== null && individual.startsWith('asked ');
}

const MODAL =
  /\b(?:should|must|needs?|ha(?:s|ve) to|ought|cannot|essential|vital|crucial|critical|important|necessary|imperative|key)\b/i;

/** `the draft be circulated`: after "asked that", never after "stressed that". */
function isSubjunctive(text: string): boolean {
  return /^(?:(?!\b(?:should|must|can|could|may|might|will|would|to|not|is|are|was|were|has|have|that)\b).)*\bbe\b/i.test(
    text,
  );
}

const BODY_SAYS: Record<'noun' | 'verb' | 'clause', Partial<Record<Point['act'], string>> & { otherwise: string }> = {
  noun: {
    call: 'called for ',
    urge: 'called for ',
    need: 'stressed the need for ',
    propose: 'proposed ',
    concern: 'expressed concern about ',
    welcome: 'welcomed ',
    support: 'expressed support for ',
    otherwise: 'highlighted ',
  },
  verb: { propose: 'proposed to ', otherwise: 'stressed the need to ' },
  clause: {
    fact: 'noted that ',
    welcome: 'noted that ',
    propose: 'proposed that ',
    concern: 'expressed concern that ',
    otherwise: 'stressed that ',
  },
};

/** What the items of one list have in common beside their slot: whom they urge, or with which words a body of the United Nations put them. */
export function groupOf(slot: Slot, point: Point): string | null {
  const { agent, shape } = point.element!;
  if (slot === 'urge') return agent ?? null;
  if (slot !== 'unitedNations') return null;
  if (isOpposition(point)) return 'expressed opposition to ';
  if (shape === 'verb' && agent) return `urged ${agent} to `;
  return BODY_SAYS[shape][point.act] ?? BODY_SAYS[shape].otherwise;
}
