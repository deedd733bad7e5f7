/** Names of bodies that take "the": their head is a common noun. */
const COMMON_HEAD =
  /\b(?:Office|Programme|Fund|Department|Commission|Committee|Agency|Organization|Union|Bank|Institute|Centre|Secretariat|Group|Alliance|Coalition|Network|Association|Federation|Council|Forum|Ministry|Delegation|Mission|Movement|League|Community|Society|Foundation|Chamber|Conference|Partnership|Authority|Board|Bureau)\b/;

/** `the Small Islands Group`, but `UNESCO` and `Access Now`. */
export function withArticle(name: string): string {
  const plain = name.trim();
  if (/^(?:the|a|an)\s/i.test(plain)) return plain.charAt(0).toLowerCase() + plain.slice(1);
  return COMMON_HEAD.test(plain) && !/['’]s?\s/.test(plain.split(' ').slice(0, 2).join(' ') + ' ')
    ? `the ${plain}`
    : plain;
}

const SINGULAR_HEAD =
  /(?:^|\s)(?:model|role|framework|ecosystem|environment|divide|mandate|economy|forum|process|agenda|system|gap|future|impact|outcome|review|society|market|sector|mechanism|architecture|fund|outlook|situation|landscape|role)$/i;

/** A heading as the subject of a sentence: `multistakeholder model` needs its article, `human rights` has none. */
export function asSubject(heading: string): string {
  if (/^(?:the|a|an)\s/i.test(heading)) return heading;
  const first = heading.split(/,|\s(?:and|of|for|in|on|to|with|between)\s/i)[0]!;
  return SINGULAR_HEAD.test(first) ? `the ${heading}` : heading;
}
