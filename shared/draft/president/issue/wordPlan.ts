import { upperFirst } from '../../language/casing.ts';
import { joinList } from '../../language/joinList.ts';
import { wasOrWere } from '../../language/agreement.ts';
import { Line, type Part } from '../../language/line.ts';
import { stakeholders } from '../../language/quantifier.ts';
import { asSubject } from '../../language/withArticle.ts';
import { bodyName } from '../bodyName.ts';
import type { Material } from '../../material.ts';
import type { Plan } from './choose.ts';
import { FRAMES, type Frame } from './frames.ts';
import { OPENERS, TAILS } from './openers.ts';
import { fitsBehindTitle } from './opener.ts';
import { SLOT_ORDER } from './slots.ts';

/** What the wording of an issue's sentences depends on beside their items. */
export interface Setting {
  material: Material;
  /** Ordinal of the issue: fixes which of equal wordings is used. */
  ordinal: number;
  /** The title as it reads inside a sentence. */
  topic: string;
  /** Organizations that spoke on the issue. */
  voices: number;
  /** Elements that stand in the sentence beside the plan's own: only a sentence of one element is quantified. */
  beside?: number;
}

const ABSTRACT =
  /^(?:the |a |an )?(?:[\p{L}-]+ ){0,2}(?:importance|roles?|needs?|value|potential|urgency|relevance|significance|centrality|contributions?|benefits?|impacts?|links?|principles?|fact|progress|efforts?|work|challenges?|gaps?|lack|risks?)\b/u;
const SALIENCE = [
  'a key focus',
  'a recurring theme',
  'a focus of the discussion',
  'a core focus',
  'one of the main themes',
  'a prominent theme',
];
/** Every so many issues the paragraph goes straight to what was said. */
const DIRECT = 4;

const ILL =
  /\b(?:failures?|threats?|problems?|loss|cris[ie]s|barriers?|absence|inequalit|violence|abuse|harm|shortages?|delays?|attacks?)/i;

/** What was emphasized as good has importance; a lack or a threat is only highlighted. */
function isOfValue({ act, text }: Plan['items'][number]): boolean {
  return act === 'emphasize' && !ABSTRACT.test(text) && !ILL.test(text);
}

/** Words one sentence of an issue paragraph; `again` says that its family has spoken before, `opening` stands before it in a first sentence. */
export function wordPlan(plan: Plan, setting: Setting, again: boolean, before?: Plan, opening = ''): Line {
  if (plan.slot === 'refer') throw new Error('what was referred to stands in the first sentence');
  if (plan.slot === 'urge') return addressed(plan, again, opening);
  if (plan.slot === 'unitedNations') return bodySaid(plan, setting, again, before, opening);
  if (plan.slot === 'closer') return urged(plan, setting.material.setUp.processName ?? '', again, opening);
  const frame = FRAMES[plan.slot];
  const parts = partsOf(plan);
  const words = beginning(frame, plan, setting, again);
  const line = new Line().add(
    opening === '' ? upperFirst(words) : opening + words.charAt(0).toLowerCase() + words.slice(1),
  );
  if (plan.slot === 'highlight' && plan.items.every(isOfValue)) line.add('the importance of ');
  return joinList(line, parts, frame.lead, repeatedPreposition(line.text, parts)).add('.');
}

/** `calls for A, for B and for C, as well as for D`: where an element repeats the preposition, the others do too. */
function repeatedPreposition(words: string, parts: Part[]): string {
  const preposition = /\b(for|about) $/.exec(words)?.[1];
  return preposition && parts.some(({ text }) => new RegExp(`(?:,|\\band) ${preposition} `).test(text))
    ? `${preposition} `
    : '';
}

function beginning(frame: Frame, plan: Plan, setting: Setting, again: boolean): string {
  const k = voicesOf([plan]);
  const single = plan.items.length === 1;
  const turn = setting.ordinal + SLOT_ORDER.indexOf(plan.slot);
  const pattern =
    k < 2 ? (single ? frame.one : frame.oneSource) : single ? frame.quantified : frame.list[turn % frame.list.length]!;
  const who = stakeholders(k, setting.voices, plan.items.length + (setting.beside ?? 0)) ?? '';
  return pattern
    .replace('{S}', who)
    .replace('{also }', again ? 'also ' : '')
    .replace('{v}', frame.verbs?.[turn % frame.verbs.length] ?? '');
}

/** `WSIS+20 was urged to A, to B and to C.` */
function urged(plan: Plan, whom: string, again: boolean, opening: string): Line {
  const who = opening === '' ? upperFirst(whom) : opening + whom;
  const line = new Line().add(`${who} ${wasOrWere(whom)} ${again ? 'also ' : ''}urged `);
  return joinList(line, partsOf(plan), 'to ').add('.');
}

/** `Regulators were urged to A and to B, and development banks to C.` */
function addressed(plan: Plan, again: boolean, opening: string): Line {
  const byAddressee = new Map<string, Plan['items']>();
  for (const item of plan.items) {
    const whom = (item.group ?? '').toLowerCase();
    byAddressee.set(whom, [...(byAddressee.get(whom) ?? []), item]);
  }
  const [first = [], ...others] = [...byAddressee.values()];
  const line = urged({ ...plan, items: first }, first[0]?.group ?? '', again, opening);
  others.forEach((items, index) => {
    line.text = line.text.replace(/\.$/, '');
    line.add(index === others.length - 1 ? ', and ' : ', ').add(`${items[0]!.group ?? ''} `);
    joinList(line, partsOf({ ...plan, items }), 'to ').add('.');
  });
  return line;
}

/** `UNESCO also called for A and B.`: bodies of the United Nations may be named. */
function bodySaid(plan: Plan, setting: Setting, again: boolean, before: Plan | undefined, opening: string): Line {
  const [, verb = '', lead = ''] = /^(.*?)((?:to |that )?)$/.exec(plan.items[0]?.group ?? '') ?? [];
  const name = bodiesOf(plan, setting);
  const isSame = before?.slot === 'unitedNations' && voicesOf([plan]) === 1 && bodiesOf(before, setting) === name;
  const who = opening === '' ? (isSame ? 'It' : upperFirst(name)) : opening + name;
  const line = new Line().add(`${who} ${again ? 'also ' : ''}${verb}`);
  return joinList(line, partsOf(plan), lead as 'to ').add('.');
}

/**
 * The paragraph's first sentence: `Bridging digital divides was a key focus, with stakeholders noting that ...`,
 * or `On bridging digital divides, calls were made for ...` where the material or the turn of the issues asks for it.
 */
export function wordOpener(plan: Plan, setting: Setting, tails: readonly Plan[] = []): Line {
  const isFull = setting.voices >= 3;
  const subject = asSubject(setting.topic);
  const isDirect = setting.ordinal % DIRECT === 0;
  const direct = `On ${subject}, `;
  const salience = isFull ? SALIENCE[(setting.ordinal - 1) % SALIENCE.length]! : 'discussed';
  const title = `${upperFirst(subject)} ${wasOrWere(setting.topic)} ${salience}`;
  if (tails.length > 0 || plan.slot === 'refer')
    return chained([plan, ...tails], isDirect ? `${direct}stakeholders ` : `${title}, with stakeholders `, isDirect);
  if (isDirect || !fitsBehindTitle(plan)) return wordPlan(plan, setting, false, undefined, direct);
  const opener = OPENERS[plan.slot]!;
  const parts = partsOf(plan);
  const isMany = voicesOf([plan]) > 1 || (plan.items.length > 1 && /(?:call|proposal)/.test(opener.many[0]!));
  const wordings = isMany ? opener.many : opener.one;
  const line = new Line().add(title);
  line.add(wordings[Math.floor(setting.ordinal / 2) % wordings.length]!);
  return joinList(line, parts, opener.lead, repeatedPreposition(line.text, parts)).add('.');
}

/** What stakeholders did, one after the other: `with stakeholders referring to A and B, calling for C, and noting that D`. */
function chained(plans: readonly Plan[], beginning: string, isFinite: boolean): Line {
  const line = new Line().add(beginning);
  plans.forEach((plan, at) => {
    const { words, lead } = TAILS[plan.slot]!;
    const joiner = at === 0 ? '' : at === plans.length - 1 ? ', and ' : ', ';
    line.add(joiner + (isFinite ? finite(words) : words));
    if (plan.slot === 'highlight' && plan.items.every(isOfValue)) line.add('the importance of ');
    joinList(line, partsOf(plan), '', lead);
  });
  return line.add('.');
}

/** `referring to` as "referred to". */
function finite(words: string): string {
  return words.replace(/^\p{L}+ing\b/u, (verb) => PAST[verb] ?? verb.replace(/e?ing$/, 'ed'));
}

const PAST: Record<string, string> = {
  referring: 'referred',
};

/** Distinct organizations behind all elements of the sentence. */
export function voicesOf(plans: readonly Plan[]): number {
  return new Set(plans.flatMap(({ items }) => items.flatMap(({ voices }) => [...voices]))).size;
}

/** The elements of a plan as a list takes them. */
export function partsOf(plan: Plan): Part[] {
  return plan.items.map(({ text, cites }) => ({ text, cites }));
}

function bodiesOf(plan: Plan, { material }: Setting): string {
  if (voicesOf([plan]) > 1) return 'United Nations entities';
  const input = material.inputs.get([...plan.items[0]!.inputs][0]!);
  return input ? bodyName(input) : 'a United Nations entity';
}
