import { FRAMES, type Frame } from '../president/issue/frames.ts';
import { OPENERS, TAILS } from '../president/issue/openers.ts';
import type { Slot } from '../president/issue/slots.ts';

const STAKEHOLDERS = '(?:(?:some|several|many|most) )?stakeholders';
const BODIES = /\bUnited Nations entities\b/;

/** The words before a sentence's elements, as the frames of its slot have them for what remains: one element or a list, one organization or more. */
export function reframed(key: string, head: string, isSingle: boolean, organizations: number): string {
  if (organizations < 2 && BODIES.test(head))
    return head.replace(BODIES, head.search(BODIES) === 0 ? 'A United Nations entity' : 'a United Nations entity');
  const slot = key.replace(/[.~]\d+$/, '');
  const frames = slot in FRAMES ? [FRAMES[slot as keyof typeof FRAMES]] : Object.values(FRAMES);
  for (const frame of frames) {
    const found = inFrame(frame, head, isSingle, organizations);
    if (found !== null) return found;
  }
  return organizations < 2
    ? referredTo(behindTitle(head, isSingle, organizations))
    : behindTitle(head, isSingle, organizations);
}

/** What stakeholders referred to is, for one organization, what reference was made to. */
function referredTo(head: string): string {
  return head
    .replace(/, with stakeholders referring to $/, ', with reference made to ')
    .replace(/, stakeholders referred to $/, ', reference was made to ');
}

/** Null where the words are none of the frame's. */
function inFrame(frame: Frame, head: string, isSingle: boolean, organizations: number): string | null {
  for (const pattern of [frame.one, frame.oneSource, frame.quantified, ...frame.list]) {
    const match = expressionOf(pattern, frame).exec(head);
    if (!match) continue;
    const { opening = '', also = '', verb = frame.verbs?.[0] ?? '', rest = '' } = match.groups ?? {};
    const right = patternFor(frame, isSingle, organizations);
    if (right === null || right === pattern) return head;
    const words = right.replace('{S}', 'Stakeholders').replace('{also }', also).replace('{v}', verb);
    const first = words.charAt(0);
    return opening + (opening === '' ? first : first.toLowerCase()) + words.slice(1) + rest;
  }
  return null;
}

function patternFor(frame: Frame, isSingle: boolean, organizations: number): string | null {
  if (organizations < 2) return isSingle ? frame.one : frame.oneSource;
  return isSingle ? frame.quantified : null;
}

function expressionOf(pattern: string, { verbs = [], lead }: Frame): RegExp {
  const words = pattern
    .replace('{S}', STAKEHOLDERS)
    .replace('{also }', '(?<also>also )?')
    .replace('{v}', `(?<verb>${verbs.join('|')})`);
  return new RegExp(`^(?<opening>.*, (?:and )?)?${words}(?<rest>${lead}|the importance of )$`, 'i');
}

/** `X was a key focus, with stakeholders noting `: for one organization the impersonal form. */
function behindTitle(head: string, isSingle: boolean, organizations: number): string {
  for (const { lead, one, many } of Object.values(OPENERS)) {
    for (const words of many) {
      if (!head.endsWith(words + lead)) continue;
      const isOfOne = organizations < 2 || (isSingle && /\b(?:calls|proposals)\b/.test(words));
      const title = head.slice(0, -(words + lead).length);
      return isOfOne ? title + one[many.indexOf(words) % one.length]! + lead : head;
    }
  }
  return organizations < 2 ? alone(head) : head;
}

/** What stood in a chain of what stakeholders did. */
function alone(head: string): string {
  for (const [slot, { words }] of Object.entries(TAILS)) {
    const chain = `, with stakeholders ${words}`;
    const opener = OPENERS[slot as Slot];
    if (opener && head.endsWith(chain)) return head.slice(0, -chain.length) + opener.one[0]! + opener.lead;
  }
  return head;
}
