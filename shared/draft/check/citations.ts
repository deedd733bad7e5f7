import { breach, type Breach, type Evidence, type Place } from './breach.ts';

/** A sentence that reports no content: it may stand on the set-up, not on a point, for the trace would show that point as reflected. */
const NEUTRAL = /\b(?:took the floor|made (?:opening|closing) remarks)\.$/;

/** Every sentence stands on something, and every element lies exactly where it says. */
export function citationBreaches(place: Place, evidence: Evidence): Breach[] {
  const { section, sentence } = place;
  const found: Breach[] = [];
  if (sentence.cites.length === 0) found.push(breach('missingCites', place, 'Cites nothing.'));
  for (const cite of sentence.cites) {
    if (!cite.startsWith('setUp.') && !evidence.points.has(cite))
      found.push(breach('unknownCite', place, `Cites ${cite}, which is no point.`));
  }
  if (NEUTRAL.test(sentence.text) && sentence.cites.some((cite) => !cite.startsWith('setUp.')))
    found.push(breach('neutralCites', place, 'Reports nothing, and cites a point.'));
  if (section.sentences.filter(({ key }) => key === sentence.key).length > 1)
    found.push(breach('repeatedKey', place, `The key ${sentence.key} stands twice.`));
  return [...found, ...elementBreaches(place)];
}

function elementBreaches(place: Place): Breach[] {
  const { text, cites, elements = [] } = place.sentence;
  const found: Breach[] = [];
  let end = 0;
  for (const element of elements) {
    const inside =
      Number.isInteger(element.start) &&
      element.start >= end &&
      element.end > element.start &&
      element.end <= text.length;
    const whole =
      inside &&
      /^\S(?:.*\S)?$/s.test(text.slice(element.start, element.end)) &&
      !/[\p{L}\p{N}]/u.test((text[element.start - 1] ?? ' ') + (text[element.end] ?? ' '));
    if (!whole)
      found.push(
        breach('elementSpan', place, `Element ${element.start}-${element.end} does not lie on whole words of its own.`),
      );
    if (element.cites.length === 0 || element.cites.some((cite) => !cites.includes(cite)))
      found.push(breach('elementCites', place, 'An element cites nothing, or what its sentence does not.'));
    end = Math.max(end, element.end);
  }
  return found;
}
