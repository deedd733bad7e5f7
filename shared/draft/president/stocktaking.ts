import type { Point } from '../../points/point.ts';
import { joinList } from '../language/joinList.ts';
import { Line, type Part } from '../language/line.ts';
import { upperFirst } from '../language/casing.ts';
import type { Material } from '../material.ts';
import type { ProposedSection, ProposedSentence } from '../model.ts';
import { voiceOf } from '../organizations.ts';
import { isUnitedNations } from '../unitedNations.ts';
import { predicatesOf, withinWords } from '../reporting/predicates.ts';
import { speakerParagraph } from '../reporting/speakerParagraph.ts';
import type { SettledSlots } from '../settledSlots.ts';
import { bodyName } from './bodyName.ts';
import { composeAsks } from './asks.ts';

const MOST_WORDS_EACH = 60;
const MOST_WORDS = 200;

/** What bodies of the United Nations contributed: agencies named, no individuals; anybody else who took stock stays unnamed. */
export function composeStocktaking(material: Material, settled: SettledSlots): ProposedSection {
  const bodies = new Map<string, { name: string; points: Point[] }>();
  const others: Point[] = [];
  for (const point of material.pointsOf('stocktaking')) {
    const input = material.inputOf(point);
    if (!isUnitedNations(input)) {
      others.push(point);
      continue;
    }
    const body = bodies.get(voiceOf(input)) ?? { name: bodyName(input), points: [] };
    body.points.push(point);
    bodies.set(voiceOf(input), body);
  }
  const each = Math.min(MOST_WORDS_EACH, Math.floor(MOST_WORDS / Math.max(1, bodies.size)) + 15);
  const paragraphs = [...bodies.values()].flatMap(({ name, points }) =>
    bodyParagraph(material, name, points, each, settled),
  );
  const sentences = [
    ...informedBy([...bodies.values()], paragraphs, settled),
    ...paragraphs,
    ...composeAsks(material, others, 'stocktaking', 2, 2, settled),
  ];
  return { format: 'president', sectionId: 'stocktaking', heading: 'United Nations Stocktaking', order: 50, sentences };
}

function bodyParagraph(
  material: Material,
  name: string,
  points: Point[],
  words: number,
  settled: SettledSlots,
): ProposedSentence[] {
  const predicates = withinWords(predicatesOf(material, points, true), words);
  const subject = { first: upperFirst(name), later: ['It'], turn: material.inputs.get(points[0]!.inputId)?.order ?? 0 };
  const inputId = points[0]!.inputId;
  return speakerParagraph(subject, predicates, 'stocktaking.1', settled.within(inputId)).map((sentence) => ({
    ...sentence,
    key: `${inputId}.${sentence.key}`,
  }));
}

/** The first sentence, where two or more bodies spoke. */
function informedBy(
  bodies: { name: string; points: Point[] }[],
  paragraphs: ProposedSentence[],
  settled: SettledSlots,
): ProposedSentence[] {
  const told = new Set(paragraphs.flatMap(({ cites }) => cites));
  const parts: Part[] = bodies.flatMap(({ name, points }) => {
    const cites = points.map(({ pointId }) => pointId).filter((pointId) => told.has(pointId));
    return cites.length > 0 ? [{ text: name, cites: cites.slice(0, 1) }] : [];
  });
  if (parts.length < 2 || settled.has('informedBy')) return [];
  const line = joinList(new Line().add('The consultation was informed by contributions from '), parts).add('.');
  return [
    {
      key: 'informedBy',
      paragraphId: 'stocktaking.1',
      text: line.text,
      cites: line.cites(),
      elements: line.elements,
      organizations: parts.length,
    },
  ];
}
