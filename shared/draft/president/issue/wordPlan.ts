import { upperFirst } from '../../language/casing.ts';
import { joinList } from '../../language/joinList.ts';
import { wasOrWere } from '../../language/agreement.ts';
import { Line, type Part } from '../../language/line.ts';
import { stakeholders } from '../../language/quantifier.ts';
import { bodyName } from '../bodyName.ts';
import type { Material } from '../../material.ts';
import type { Plan } from './choose.ts';
import { FRAMES, type Frame } from './frames.ts';
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
  /** Enough was said on the issue for a full paragraph. */
  isRich?: boolean;
  /** Elements that stand in the sentence beside the plan's own: only a sentence of one element is quantified. */
  beside?: number;
  /** What the paragraph said last: how it opened stays, where nothing else in it changes. */
  prose?: string;
}

const ABSTRACT =
  /^(?:the |a |an )?(?:[\p{L}-]+ ){0,2}(?:importance|roles?|needs?|value|potential|urgency|relevance|significance|centrality|contributions?|benefits?|impacts?|links?|principles?|fact|progress|efforts?|work|challenges?|gaps?|lack|risks?)\b/u;

const ILL =
  /\b(?:failures?|threats?|problems?|loss|cris[ie]s|barriers?|absence|inequalit|violence|abuse|harm|shortages?|delays?|attacks?)/i;

/** What was emphasized as good has importance; a lack or a threat is only highlighted. */
export function isOfValue({ act, text }: Plan['items'][number]): boolean {
  return act === 'emphasize' && !ABSTRACT.test(text) && !ILL.test(text);
}

/** Words one sentence of an issue paragraph; `again` says that its family has spoken before, `opening` stands before it in a first sentence. */
export function wordPlan(plan: Plan, setting: Setting, again: boolean, before?: Plan, opening = ''): Line {
  if (plan.slot === 'refer') throw new Error('what was referred to stands in the first sentence');
  if (plan.slot === 'urge') return addressed(plan, again, opening);
  if (plan.slot === 'unitedNations') return bodySaid(plan, setting, again, before, opening);
  if (plan.slot === 'closer')
    return opening !== '' && before?.slot === 'urge'
      ? urgedToo(plan, setting, opening)
      : urged(plan, setting.material.setUp.processName ?? '', again, opening);
  const frame = FRAMES[plan.slot];
  const parts = partsOf(plan);
  const words = beginning(frame, plan, setting, again);
  const line = new Line().add(
    opening === '' ? upperFirst(words) : opening + words.charAt(0).toLowerCase() + words.slice(1),
  );
  if (plan.slot === 'highlight' && plan.items.every(isOfValue)) line.add('the importance of ');
  return joinList(line, parts, frame.lead, repeatedPreposition(line.text, plan)).add('.');
}

/** `calls for A, for B and for C, as well as for D`: where an element repeats the preposition, or needs it before it, the others do too. */
export function repeatedPreposition(words: string, { items }: Plan): string {
  const preposition = /\b(for|about) $/.exec(words)?.[1];
  return preposition &&
    items.some(({ text, takesFor }) => takesFor || new RegExp(`(?:,|\\band) ${preposition} `).test(text))
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

/** Behind others who are urged: `Regulators were urged to A, and WSIS+20 to B.` */
function urgedToo(plan: Plan, setting: Setting, opening: string): Line {
  const line = new Line().add(`${opening}${setting.material.setUp.processName ?? ''} `);
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
  const isSame = before !== undefined && isOfSameBody(before, plan, setting);
  const goesOn = isSame && opening !== '';
  const who = opening === '' ? (isSame ? 'It ' : `${upperFirst(name)} `) : goesOn ? opening : `${opening}${name} `;
  const line = new Line().add(`${who}${again && !goesOn ? 'also ' : ''}${verb}`);
  return joinList(line, partsOf(plan), lead as 'to ').add('.');
}

/** True for two statements of one body of the United Nations. */
export function isOfSameBody(one: Plan, other: Plan, setting: Setting): boolean {
  if (one.slot !== 'unitedNations' || other.slot !== 'unitedNations' || voicesOf([other]) > 1) return false;
  return bodiesOf(one, setting) === bodiesOf(other, setting);
}

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
