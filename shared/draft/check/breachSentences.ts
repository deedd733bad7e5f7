/** What each kind of breach says, so that a person can act on it. The part before the point is the rule; screens translate by the whole code. */
export const breachSentences = {
  firstPerson: 'Speaks in the first or second person. Say it about the speakers, in the third person.',
  decides:
    'Says that something was agreed, decided or adopted. An informal consultation decides nothing: say what was put forward.',
  speaksForEverybody: 'Speaks for everybody. Say who, or how many.',
  quotation: 'Quotes. Put it into reported speech; quotations stay on the desk.',
  halfSentence: 'Is no whole sentence: it needs a capital at the start, a verb, and a full stop.',
  mixedList: 'Mixes shapes in one list. Let every part follow "to" or "that", or none.',
  missingCites: 'Stands on nothing. Take it out, or take a point for it.',
  missingPoint: 'Cites no point, though it reports what was said. Take it out, or take a point for it.',
  unknownCite: 'Cites {{cite}}, which is no point of this consultation.',
  neutralCites: 'Reports nothing, and cites a point as if it did.',
  frameCites: 'Stands on the set-up, and cites a point.',
  elementSpan: 'The part at {{start}}-{{end}} does not lie on whole words of its own.',
  elementCites: 'A part cites nothing, or what its sentence does not.',
  'quantifier.count': 'Says {{said}} organizations where {{k}} are cited.',
  'quantifier.one': 'Says "{{who}}" where one organization is cited. Make it impersonal: "it was suggested that".',
  'quantifier.list': 'Quantifies a list: "{{word}}" cannot be true of every part. Leave the word out.',
  'quantifier.most': 'Says "{{word}}" where {{k}} of {{n}} organizations are cited. Say "{{right}}".',
  oneStakeholder: 'Says "one stakeholder". Make it impersonal: "it was suggested that".',
  namesSomebody: 'Names {{name}}. Only governments and international bodies are named here.',
  'namesSomebody.unsure':
    'Names {{name}}, which is neither in the set-up nor a country, a body of the United Nations or a process that is known here. Say it without the name, unless it may be named.',
  namesPerson: 'Names a person. Here nobody is named.',
  closerUncited: 'Urges {{process}} on points that do not address it.',
  'issueLength.many':
    '{{words}} words in {{sentences}} sentences are too many: at most {{mostWords}} in {{mostSentences}}.',
  'issueLength.few': '{{words}} words in {{sentences}} sentences are too few, and the issue is not marked thin.',
  'issueLength.thin':
    'The issue is marked thin, though {{points}} points of {{organizations}} organizations are filed under it. Look at what was left out.',
  'interventionLength.many': '{{words}} words are more than {{mostWords}} for one intervention.',
  'interventionLength.few':
    '{{words}} words, though {{points}} points were taken. A paragraph has {{leastWords}} or more where there is enough to say.',
  repeatedKey: 'The slot {{key}} stands twice.',
  sectionOrder: 'Stands after {{before}}, which belongs behind it.',
  sectionMissing: 'The document has no section "{{section}}".',
  sectionUnknown: 'The format has no section "{{section}}".',
  'gap.open': 'Is still to be supplied. Complete the set-up, or write the fact here.',
  'gap.hidden': 'Is a gap, and does not show it.',
  typedNumber: 'Begins with a number of its own. Paragraphs are numbered by themselves.',
  onePerIntervention: 'An intervention has one paragraph, and this has {{paragraphs}}.',
  footnoteMissing: 'Names no source: the paragraph has no footnote on its speaker.',
  footnoteOther: 'Its footnote is on somebody else than the speaker.',
  footnotePlace: 'A footnote call stands outside the sentence.',
  speakerNamed: 'Names the speaker in the text. Say "a participant"; the footnote has the name.',
  ladder: 'Does not begin with who speaks: "A participant from ...", "A delegate from ...", "The first speaker".',
  disclaimerMissing: 'The first footnote, on the title, has to be the disclaimer.',
  reportLength: 'The report has {{words}} words; {{mostWords}} are the most.',
  'spelling.word': 'United Nations spelling: "{{right}}" for "{{word}}".',
  'spelling.unitedNations': 'Write "United Nations" out.',
  'spelling.acronym': 'Acronyms take no full stops: {{word}}.',
  'spelling.possessive': 'Acronyms take no possessive: {{word}}.',
  'figures.perCent': 'Write "per cent", after a figure.',
  'figures.date': 'Write dates as 10 October 2023: {{word}}.',
  'figures.small': 'Numbers under ten are written in words: {{word}}.',
  'figures.large': 'Numbers from ten are written in figures: {{word}}.',
  'figures.thousands': 'Thousands take a comma: {{word}}.',
  'figures.start': 'No sentence begins with a figure.',
} as const;

export type BreachCode = keyof typeof breachSentences;

/** The rule of a code is what stands before its point. */
export type Rule = BreachCode extends infer C ? (C extends `${infer R}.${string}` ? R : C) : never;

/** What is advice: the United Nations' editorial rules, and what needs a look. Everything else breaks the format. */
const WARNED: ReadonlySet<string> = new Set([
  'spelling',
  'figures',
  'gap.open',
  'namesSomebody.unsure',
  'issueLength.thin',
  'interventionLength.few',
  'reportLength',
  'ladder',
  'sectionUnknown',
]);

export function severityOf(code: BreachCode): 'breach' | 'warning' {
  return WARNED.has(code) || WARNED.has(ruleOf(code)) ? 'warning' : 'breach';
}

export function ruleOf(code: BreachCode): Rule {
  return code.split('.')[0] as Rule;
}

export type BreachParams = Record<string, string | number>;

/** The sentence of a code in English, with its particulars. */
export function breachSentence(code: BreachCode, params: BreachParams = {}): string {
  return breachSentences[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
