import { namesPerson } from '../language/persons.ts';
import { quantifier } from '../language/quantifier.ts';
import { voiceOf } from '../organizations.ts';
import { toProcess } from '../president/toProcess.ts';
import { namesIn } from './names.ts';
import { breach, type Breach, type Evidence, type Place } from './breach.ts';

const RANK = { some: 1, several: 2, many: 3, most: 4 };
const SAYS_WHO =
  /\b(?:(some|several|many|most|[a-z]+) )?(stakeholders|participants|speakers|delegations)(?= (?:also |strongly )?(?!(?:including|concerning|regarding|involving|participating|living|working|affected|concerned|involved|interested|based)\b)(?:\w+ed|\w+ing|drew|called)\b)/i;

/** How many are said to have spoken, and whether anybody is named who may not be. */
export function attributionBreaches(place: Place, evidence: Evidence): Breach[] {
  const { sectionId, format } = place.section;
  if (format !== 'president') return [];
  const isIssue = sectionId.startsWith('issue-');
  if (!isIssue && sectionId !== 'nextSteps') return sectionId === 'stocktaking' ? nameBreaches(place, evidence) : [];
  return [
    ...quantifierBreaches(place, evidence),
    ...(isIssue ? [...nameBreaches(place, evidence), ...strangerBreaches(place, evidence)] : []),
    ...(isIssue && namesPerson(place.sentence.text) ? [breach('namesPerson', place)] : []),
    ...closerBreaches(place, evidence),
  ];
}

function quantifierBreaches(place: Place, evidence: Evidence): Breach[] {
  const { section, sentence } = place;
  const said = SAYS_WHO.exec(sentence.text);
  const k = voices(sentence.cites, evidence).size;
  const found: Breach[] = [];
  if (sentence.organizations !== k) found.push(breach('quantifier.count', place, { said: sentence.organizations, k }));
  if (!said) return found;
  const word = said[1]?.toLowerCase() as keyof typeof RANK | undefined;
  if (k < 2) found.push(breach('quantifier.one', place, { who: said[2]!.toLowerCase() }));
  if (!word || !(word in RANK)) return found;
  const onIssue = section.sentences.flatMap(({ cites }) => cites).concat(pointsOfIssue(section.sectionId, evidence));
  const n = voices(onIssue, evidence).size;
  if ((sentence.elements ?? []).length > 1) found.push(breach('quantifier.list', place, { word }));
  const right = quantifier(k, n);
  if (RANK[word] > RANK[right]) found.push(breach('quantifier.most', place, { word, k, n, right }));
  return found;
}

function pointsOfIssue(sectionId: string, { points }: Evidence): string[] {
  const ordinal = Number(/^issue-(\d+)$/.exec(sectionId)?.[1]);
  return [...points.values()].filter(({ issues }) => issues[0]?.ordinal === ordinal).map(({ pointId }) => pointId);
}

/** The distinct organizations behind these cites. */
export function voices(cites: readonly string[], { points, inputs }: Evidence): Set<string> {
  const found = new Set<string>();
  for (const cite of cites) {
    const input = inputs.get(points.get(cite)?.inputId ?? '');
    if (input) found.add(voiceOf(input));
  }
  return found;
}

function nameBreaches(place: Place, { names }: Evidence): Breach[] {
  const name = names.findIn(place.sentence.text);
  return name === null ? [] : [breach('namesSomebody', place, { name })];
}

/** Names of nobody who took part: businesses and the like, and what nobody here can know. */
function strangerBreaches(place: Place, evidence: Evidence): Breach[] {
  const { text } = place.sentence;
  const participant = evidence.names.findIn(text);
  const strangers = namesIn(text, evidence).filter(
    ({ name }) => participant === null || !(participant.includes(name) || name.includes(participant)),
  );
  const hasPerson = strangers.some(({ isPerson }) => isPerson) && !namesPerson(text);
  const notes = strangers
    .filter(({ isPerson }) => !isPerson)
    .map(({ name, isSure }) => breach(isSure ? 'namesSomebody' : 'namesSomebody.unsure', place, { name }));
  return hasPerson ? [breach('namesPerson', place), ...notes] : notes;
}

/** The process is urged only on the strength of points that address it. */
function closerBreaches(place: Place, { points, setUp }: Evidence): Breach[] {
  const process = setUp.processName;
  const urges = process && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(process)} was (?:also )?urged\\b`, 'iu');
  if (!urges || !urges.test(place.sentence.text)) return [];
  const isBeside = place.sentence.cites.some((cite) => {
    const point = points.get(cite);
    return point !== undefined && toProcess(setUp, point) === null;
  });
  return isBeside ? [breach('closerUncited', place, { process })] : [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
