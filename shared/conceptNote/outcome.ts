import { findDates } from './findDates.ts';
import { best, type Candidate, fact, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';

const LEADS_TO =
  /\b(?:inputs?\s(?:to|for|into)|inform\w*|feed\w*\sinto|contribut\w+\sto|in preparation (?:for|of)|prepar\w+\sfor|ahead of|lead\w*\s(?:up\s)?to|submitted to|presented to|considered (?:at|by)|transmitted to|taken up (?:at|by|in)|before)\s(?:the\s|a\s|an\s|its\s|their\s)?/gi;
/** "called for a high-level meeting in 2027": the year is all that is said. */
const CALLED_FOR =
  /\b(?:called for|decided to (?:hold|convene)|culminat\w+ in|convening of|will conclude with)\s(?:an?|the)\s([^.,;:]{0,60}?\b(?:meeting|summit|conference|assembly|session)\b[^.,;:]{0,50}?)\s(?:in|to be held in)\s((?:January|February|March|April|May|June|July|August|September|October|November|December)\s)?((?:19|20)\d\d)\b/;
const OUTCOME =
  /\b(?:outcome|meeting|summit|session|conference|assembly|report|document|declaration|review|negotiations|resolution|synthesis|pact|compact|strategy|plan|forum)\b/i;
const ENDS =
  /\s(?:that|which|to be|scheduled|on\s(?=\d|\w+day)|in|at|of\s\d{4}|by|during|prepared|as|and\swill|and\sto|held|due|planned|foreseen)\b|[,;.()]/;

/** The meeting or document that the consultation leads to, with its date where one is said near it. */
export function outcomeFacts(note: Note): Fact[] {
  const found: Candidate<'laterOutcome'>[] = [];
  for (const { passage, block } of note.sentences) {
    if (block.role === 'questions' || block.role === 'programme') continue;
    for (const match of passage.text.matchAll(LEADS_TO)) {
      const start = match.index + match[0].length;
      const rest = part(passage, start, start + 260);
      const candidate = named(rest);
      if (candidate)
        found.push({ ...candidate, score: block.role === 'outcome' ? 4 : block.role === 'background' ? 2 : 3 });
    }
  }
  if (found.length === 0)
    for (const { passage } of note.sentences) {
      const called = CALLED_FOR.exec(passage.text);
      if (!called) continue;
      const start = called.index + called[0].indexOf(called[1]!);
      const value = { name: called[1]!, date: (called[2] ?? '') + called[3]! };
      found.push({ value, from: spanOf(passage, start, called.index + called[0].length), score: 1 });
    }
  return best('laterOutcome', found);
}

/** The last name before the date that holds a word for an outcome: "report, to be tabled at the summit in May 2027" is the summit. */
function named(rest: Passage): Omit<Candidate<'laterOutcome'>, 'score'> | null {
  const date = findDates(rest.text).find(({ days, month, hasYear }) => month !== '' || (days.length > 0 && hasYear));
  if (!date) return null;
  const before = part(rest, 0, date.start);
  const starts = [
    0,
    ...[...before.text.matchAll(/\b(?:at|by|to|into|for|during)\s(?:the|a|an|its)\s/g)].map(
      ({ index, 0: word }) => index + word.length,
    ),
  ];
  const names = starts.map((from) => {
    const piece = part(before, from);
    return trimmed(part(piece, 0, ENDS.exec(piece.text)?.index ?? piece.text.length), ',"“”');
  });
  const name =
    names.filter(({ text }) => /\b(?:meeting|summit|session|conference|assembly|forum)\b/i.test(text))[0] ??
    names.findLast(({ text }) => OUTCOME.test(text));
  if (!name || name.text.split(/\s+/).length < 2 || name.text.length > 160) return null;
  const end = rest.at[date.end - 1] ?? 0;
  return {
    value: { name: wordsOf(name), date: date.days[0] ?? date.month },
    from: { start: spanOf(name).start, end: end + 1 },
  };
}

const GROUPS: readonly RegExp[] = [
  /\bgovernments?\b|\bmember States\b/i,
  /\binter-?governmental organi[sz]ations\b|\binternational organi[sz]ations\b/i,
  /\b(?:United Nations|UN) (?:entities|agencies|system|bodies)\b/,
  /\bcivil society\b(?: organi[sz]ations)?/i,
  /\b(?:the )?private sector\b|\bbusiness(?:es)?\b/i,
  /\b(?:the )?technical communit(?:y|ies)\b/i,
  /\bacademia\b|\b(?:the )?academic community\b|\buniversities\b|\bresearchers\b/i,
  /\byouth\b(?: organi[sz]ations)?|\byoung people\b/i,
  /\bparliamentarians\b/i,
  /\blocal (?:governments?|authorities)\b/i,
  /\bphilanthrop\w+|\bfoundations\b/i,
  /\b(?:the )?media\b(?! literacy)|\bjournalists\b/i,
  /\bindigenous peoples\b/i,
  /\btrade unions\b/i,
  /\bpersons with disabilities\b/i,
  /\bwomen['’]s organi[sz]ations\b/i,
];

/** The groups invited: the sentence that names most of them. */
export function audienceFacts(note: Note): Fact[] {
  const named = note.sentences
    .filter(({ passage }) => !/\?$/.test(passage.text))
    .map(({ passage, block }) => {
      const groups = GROUPS.flatMap((group) => {
        const match = group.exec(passage.text);
        return match
          ? [
              fact(
                'audienceGroups',
                wordsOf(part(passage, match.index, match.index + match[0].length)),
                spanOf(passage, match.index, match.index + match[0].length),
              ),
            ]
          : [];
      });
      return {
        groups,
        weight:
          groups.length +
          (['participation', 'format'].includes(block.role) ? 1 : 0) -
          (block.role === 'background' ? 1 : 0),
      };
    });
  const most = named.reduce<(typeof named)[number] | undefined>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    undefined,
  );
  return most && most.groups.length >= 3 ? most.groups.sort((a, b) => a.from.start - b.from.start) : [];
}
