import { breach, type Breach, type Evidence, type Place } from './breach.ts';
import { isFrame } from './frameSections.ts';

/** A sentence that reports no content: it may stand on the set-up, not on a point, for the trace would show that point as reflected. */
const NEUTRAL = /\b(?:took the floor|made (?:opening|closing) remarks)\.$/;

/** Every sentence stands on something, what reports stands on a point, and every element lies exactly where it says. */
export function citationBreaches(place: Place, evidence: Evidence): Breach[] {
  const { section, sentence } = place;
  const found: Breach[] = [];
  const points = sentence.cites.filter((cite) => !cite.startsWith('setUp.'));
  const isNeutral = NEUTRAL.test(sentence.text);
  if (sentence.cites.length === 0) found.push(breach('missingCites', place));
  else if (points.length === 0 && !isFrame(section) && !sentence.gap && !isNeutral)
    found.push(breach('missingPoint', place));
  for (const cite of points) if (!evidence.points.has(cite)) found.push(breach('unknownCite', place, { cite }));
  if (isNeutral && points.length > 0) found.push(breach('neutralCites', place));
  else if (isFrame(section) && points.length > 0) found.push(breach('frameCites', place));
  if (section.sentences.filter(({ key }) => key === sentence.key).length > 1)
    found.push(breach('repeatedKey', place, { key: sentence.key }));
  return [...found, ...elementBreaches(place), ...gapBreaches(place)];
}

function elementBreaches(place: Place): Breach[] {
  const { text, cites, elements = [] } = place.sentence;
  const found: Breach[] = [];
  let last = 0;
  for (const { start, end, cites: own } of elements) {
    const inside = Number.isInteger(start) && start >= last && end > start && end <= text.length;
    const whole =
      inside &&
      /^\S(?:.*\S)?$/s.test(text.slice(start, end)) &&
      !/[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
    if (!whole) found.push(breach('elementSpan', place, { start, end }));
    if (own.length === 0 || own.some((cite) => !cites.includes(cite))) found.push(breach('elementCites', place));
    last = Math.max(last, end);
  }
  return found;
}

/** What the set-up lacks is visibly missing. */
function gapBreaches(place: Place): Breach[] {
  const isShown = /\[[^\]]*to be supplied\]/.test(place.sentence.text);
  if (isShown) return [breach('gap.open', place)];
  return place.sentence.gap ? [breach('gap.hidden', place)] : [];
}
