import { breach, type Breach, type Evidence, type Place } from './breach.ts';
import { quantifier } from '../language/quantifier.ts';
import { voiceOf } from '../organizations.ts';
import { toProcess } from '../president/toProcess.ts';

const RANK = { some: 1, several: 2, many: 3, most: 4 };

/** How many are said to have spoken, and whether anybody is named who may not be. */
export function attributionBreaches(place: Place, evidence: Evidence): Breach[] {
  const { section } = place;
  if (section.format !== 'president' || !(section.sectionId.startsWith('issue-') || section.sectionId === 'nextSteps'))
    return [];
  return [
    ...quantifierBreaches(place, evidence),
    ...(section.sectionId === 'nextSteps' ? [] : nameBreaches(place, evidence)),
    ...closerBreaches(place, evidence),
  ];
}

function quantifierBreaches(place: Place, evidence: Evidence): Breach[] {
  const { section, sentence } = place;
  const said =
    /\b(?:(some|several|many|most|[a-z]+) )?stakeholders(?= (?:also |strongly )?(?:\w+ed|\w+ing|drew|called)\b)/i.exec(
      sentence.text,
    );
  const k = voices(sentence.cites, evidence).size;
  const found: Breach[] = [];
  if (sentence.organizations !== k)
    found.push(breach('quantifier', place, `Says ${sentence.organizations} organizations where ${k} are cited.`));
  if (!said) return found;
  const word = said[1]?.toLowerCase() as keyof typeof RANK | undefined;
  if (k < 2) found.push(breach('quantifier', place, 'Says "stakeholders" where one organization is cited.'));
  if (!word || !(word in RANK)) return found;
  const n = voices(
    section.sentences.flatMap(({ cites }) => cites).concat(pointsOfIssue(section.sectionId, evidence)),
    evidence,
  ).size;
  if ((sentence.elements ?? []).length > 1) found.push(breach('quantifier', place, 'Quantifies a fused list.'));
  if (RANK[word] > RANK[quantifier(k, n)])
    found.push(breach('quantifier', place, `Says "${word}" where ${k} of ${n} organizations are cited.`));
  return found;
}

function pointsOfIssue(sectionId: string, { points }: Evidence): string[] {
  const ordinal = Number(/^issue-(\d+)$/.exec(sectionId)?.[1]);
  return [...points.values()].filter(({ issues }) => issues[0]?.ordinal === ordinal).map(({ pointId }) => pointId);
}

function voices(cites: readonly string[], { points, inputs }: Evidence): Set<string> {
  const found = new Set<string>();
  for (const cite of cites) {
    const input = inputs.get(points.get(cite)?.inputId ?? '');
    if (input) found.add(voiceOf(input));
  }
  return found;
}

function nameBreaches(place: Place, { names }: Evidence): Breach[] {
  const name = names.findIn(place.sentence.text);
  return name === null ? [] : [breach('namesSomebody', place, `Names ${name}.`)];
}

/** The process is urged only on the strength of points that address it. */
function closerBreaches(place: Place, { points, setUp }: Evidence): Breach[] {
  if (!setUp.processName || !place.sentence.text.startsWith(`${setUp.processName} was urged`)) return [];
  const isBeside = place.sentence.cites.some((cite) => {
    const point = points.get(cite);
    return point !== undefined && toProcess(setUp, point) === null;
  });
  return isBeside
    ? [breach('closerUncited', place, `Urges ${setUp.processName} on points that do not address it.`)]
    : [];
}
