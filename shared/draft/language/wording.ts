/** Words that belong to the speaker, never to the reporter. A lone capital "US" is a country. */
const FIRST_OR_SECOND =
  /\b(?:I|[Ww]e|[Mm]e|us|[Mm]y|[Oo]urs?|[Mm]yself|[Oo]urselves|[Yy]ou|[Yy]ours?|[Yy]ourselves)\b|\b(?:I|[Ww]e|[Yy]ou)'(?:m|re|ve|ll|d)\b/;
/** An informal consultation decides nothing. */
const DECIDES = /\b(?:agreed|agreement was reached|decided|adopted|consensus|unanimous(?:ly)?|resolved to)\b/i;
const EVERYBODY =
  /\b[Aa]ll (?:stakeholders|participants|speakers|delegations|delegates|organizations)\s+(?:\w+ly\s+)?(?:\w+ed|called|noted)\b|^All\b/;
const QUOTES = /["“”«»„]|(?<!\w)['‘](?=\w)/;
/** A sentence or element that ends here has lost its complement. */
const FUNCTION_WORDS =
  /\b(?:a|an|the|and|or|but|nor|of|to|for|in|on|at|by|with|from|into|about|as|that|which|who|whose|than|if|when|while|because|although|whether|between|among|including|such as|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|not|its|their|this|these|those|our|his|her|more|very|through|towards?|without|within|under|over|across|per|via)$/i;

const GLUED =
  /[\p{Ll},] (?:The(?! (?:Gambia|Hague|Bahamas|Netherlands|Comoros|Philippines)\b)|This|These|Those|It|In|On|At|During|And|But|For|By|As|An|If|When|While|However|There) |\p{Lu}{3,} \p{Lu}{5,}/u;

export function hasFirstPerson(text: string): boolean {
  return FIRST_OR_SECOND.test(text);
}

export function decides(text: string): boolean {
  return DECIDES.test(text);
}

export function speaksForEverybody(text: string): boolean {
  return EVERYBODY.test(text);
}

export function hasQuotation(text: string): boolean {
  return QUOTES.test(text);
}

export function endsCut(text: string): boolean {
  const bare = text.replace(/[\s.,;:]+$/, '');
  // The month is no modal.
  if (/\bMay$/.test(bare)) return false;
  return FUNCTION_WORDS.test(bare) || /\b(?:which|whom|whose|where|that) (?:a|an|the) [\w-]+$/i.test(bare);
}

/** A letter on its own among words: conversion has torn a word apart. */
const TORN = /(?<=[\p{L}\p{N}] )[b-z](?= [\p{L}\p{N}])/u;

/** Text that conversion has damaged: headings and sentences run together (a capital function word in the middle, or words in capitals), or torn words. */
export function isGlued(text: string): boolean {
  return GLUED.test(text) || TORN.test(text);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
