import names from './properNames.json' with { type: 'json' };

const PLACES = new Set(names);
const HONORIFIC = /\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Madam)\.? ?\p{Lu}/u;
const OFFICE =
  /^(?:(?:the|our|an?|this|his|her|their) )?(?:(?:former|current|deputy|prime|first|foreign|finance|honou?rable|new) )*(?:minister|president|chancellor|senator|premier|governor|mayor|leader|member for|chief|ambassador|commissioner|secretary-general|co-chair|chair)\b(?! (?:should|must|needs))/i;
/** Words of bodies, days, laws and places, which come in pairs of capitals too. */
const OF_BODIES =
  /^(?:Internet|World|National|International|Global|United|Forum|Society|Council|Committee|Commission|Act|Bill|Day|Week|Month|Year|Party|Bank|University|Institute|Union|States?|Nations|Rights?|Human|Summit|Assembly|Agenda|Compact|Declaration|Statement|Charter|Principles?|Member|General|Digital|Data|Information|Technology|Science|Public|Private|Health|Security|Service|Services|Standards?|Network|Networks|Group|Fund|Foundation|Association|Organi[sz]ation|Programme|Program|Project|Initiative|Office|Agency|Ministry|Department|Government|Parliament|Court|House|School|College|Hospital|Centre|Center|City|River|Island|Islands|Ocean|North|South|East|West|Northern|Southern|Eastern|Western|New|Great|Greater|Latin|Central|Working|Advisory|Steering|Code|Convention|Treaty|Protocol|Strategy|Plan|Framework|Goals?|Action|Line|Lines|Wide|Web|Open|Source|First|Second|Indigenous|Black|Lives|Matter|War|Peace|Development|Economic|Social|Affairs|Foreign|Defence|Conservative|Liberal|Democratic|Green|Supreme|Royal|Federal|Prime|Minister|President|Secretary|Chief|Deputy|Exchange|Points?|Domain|Name|System|Root|Zone|Model|Policy|Law|Report|Review|Resolution|Knowledge|Societies|Governance)$/;
const PEJORATIVE =
  /\b(?:champagne (?:tastes|mortgages?)|a front for|dictators?(?:hip)?|so-called|corrupt(?!ion)|incompeten\w+|hypocri\w+|liars?|lying|lies to|scandal\w*|shame(?:ful(?:ly)?)?|disgrac\w+|pathetic|ridiculous|absurd|nonsense|puppets?|thugs?|cronies|cowards?|stupid|idiot\w*|cheat(?:s|ed|ing)|crooks?|betray\w*|mind its own business|paying off|hide(?:s|ing)? behind|lining (?:his|her|their) pockets|deceiv\w+|arrogan\w+)\b/i;

/** True when a text names a private person: an honorific, or two or three capitals in a row that are no place and no body. */
export function namesPerson(text: string): boolean {
  if (HONORIFIC.test(text)) return true;
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}'-])((?:\p{L}+ )?)((?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: (?:de |van |von |al-|bin )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2})(?! \p{Lu})/gu,
  )) {
    const words = match[2]!.split(' ');
    // `the Montevideo Statement`: what takes an article is a body or a text.
    if (/^(?:the|The|of|an?|this|that|our|its) $/.test(match[1]!) && !/^of /.test(match[1]!)) continue;
    if (words.some((word) => OF_BODIES.test(word) || PLACES.has(word.toLowerCase()))) continue;
    if (/^(?:The|A|An|In|On|At|For|With|From|All|No|Some|Many|Most|Every|Each|This|These|That|Those)$/.test(words[0]!))
      continue;
    return true;
  }
  return false;
}

/** True when a statement is about a named person or the holder of an office, or calls names: quoting it is safe, asserting it is not. */
export function isAboutPerson(clause: string): boolean {
  const statement = clause.replace(/^(?:in|on|at|since|over|during|after|before) [^,]{1,40}, /i, '');
  return (
    OFFICE.test(statement) ||
    HONORIFIC.test(clause.slice(0, 24)) ||
    PEJORATIVE.test(clause) ||
    namesPerson(subject(statement))
  );
}

/** What stands before the first verb, as near as words alone tell. */
function subject(clause: string): string {
  return clause.split(/ (?:is|are|was|were|has|have|had|will|can|does|did|said|\p{Ll}+ed|\p{Ll}+s) /u)[0] ?? '';
}

export function isPejorative(text: string): boolean {
  return PEJORATIVE.test(text);
}
