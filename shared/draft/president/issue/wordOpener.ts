import { wasOrWere } from '../../language/agreement.ts';
import { upperFirst } from '../../language/casing.ts';
import { joinList } from '../../language/joinList.ts';
import { Line } from '../../language/line.ts';
import { asSubject } from '../../language/withArticle.ts';
import { wordCount } from '../../language/wording.ts';
import type { Plan } from './choose.ts';
import { OPENERS, TAILS } from './openers.ts';
import { isOfValue, partsOf, repeatedPreposition, type Setting, voicesOf, wordPlan } from './wordPlan.ts';

const SALIENCE = [
  'a key focus',
  'a recurring theme',
  'a focus of the discussion',
  'a core focus',
  'among the main themes',
  'a prominent theme',
];
/** Every so many issues the paragraph goes straight to what several said. */
const DIRECT = 4;
/** From so many organizations on the issue was a focus. */
const FOCUS = 3;
const MOST_WORDS = 45;

type Opening = 'focus' | 'discussed' | 'direct';

/**
 * The paragraph's first sentence: `Bridging digital divides was a key focus, with stakeholders noting that ...`,
 * or `On bridging digital divides, calls were made for ...` where it is the turn. What it opened with word for word it opens with again.
 */
export function wordOpener(plan: Plan, setting: Setting, tails: readonly Plan[] = []): Line {
  const put = (opening: Opening) => opened(opening, plan, setting, tails);
  const wanted = openingOf(plan, setting, tails);
  const { prose = '' } = setting;
  if (prose !== '')
    for (const opening of [wanted, 'discussed', 'direct'] as const) {
      const line = put(opening);
      if (prose.startsWith(line.text)) return line;
    }
  const line = put(wanted);
  return wanted !== 'direct' && wordCount(line.text) > MOST_WORDS ? put('direct') : line;
}

function openingOf(plan: Plan, setting: Setting, tails: readonly Plan[]): Opening {
  if (setting.ordinal % DIRECT === 0 && voicesOf([plan, ...tails]) > 1) return 'direct';
  return setting.voices >= FOCUS ? 'focus' : 'discussed';
}

function opened(opening: Opening, plan: Plan, setting: Setting, tails: readonly Plan[]): Line {
  const subject = asSubject(setting.topic);
  const isDirect = opening === 'direct';
  const salience = opening === 'focus' ? SALIENCE[(setting.ordinal - 1) % SALIENCE.length]! : 'discussed';
  const title = isDirect ? `On ${subject}, ` : `${upperFirst(subject)} ${wasOrWere(setting.topic)} ${salience}`;
  if (tails.length > 0 || plan.slot === 'refer')
    return chained([plan, ...tails], isDirect ? `${title}stakeholders ` : `${title}, with stakeholders `, isDirect);
  const opener = OPENERS[plan.slot];
  if (isDirect || !opener) return wordPlan(plan, setting, false, undefined, isDirect ? title : `${title}, and `);
  const parts = partsOf(plan);
  const isMany = voicesOf([plan]) > 1 || (plan.items.length > 1 && /(?:call|proposal)/.test(opener.many[0]!));
  const wordings = isMany ? opener.many : opener.one;
  const line = new Line().add(title);
  line.add(wordings[Math.floor(setting.ordinal / 2) % wordings.length]!);
  return joinList(line, parts, opener.lead, repeatedPreposition(line.text, plan)).add('.');
}

/** What stakeholders did, one after the other: `with stakeholders referring to A and B, calling for C, and noting that D`. */
function chained(plans: readonly Plan[], beginning: string, isFinite: boolean): Line {
  const line = new Line().add(beginning);
  plans.forEach((plan, at) => {
    const { words, lead } = TAILS[plan.slot]!;
    const joiner = at === 0 ? '' : at === plans.length - 1 ? ', and ' : ', ';
    line.add(joiner + (isFinite ? finite(words) : words));
    if (plan.slot === 'highlight' && plan.items.every(isOfValue)) line.add('the importance of ');
    joinList(line, partsOf(plan), '', lead || repeatedPreposition(line.text, plan));
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
