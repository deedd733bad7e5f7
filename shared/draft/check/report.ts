import { breach, sectionBreach, type Breach, type Checked, type Evidence, type Place } from './breach.ts';
import { inputOfSection, isLine } from './frameSections.ts';

/** How a paragraph on an intervention begins: somebody speaks, described and not named. */
const LADDER = /^(?:The|A|An|Another)\s\p{L}/u;

/** The rules of the secretariat's report alone: one paragraph per intervention, who speaks, footnotes, disclaimer. */
export function reportBreaches(section: Checked, evidence: Evidence): Breach[] {
  if (section.format !== 'secretariat') return [];
  const places = section.sentences.map((sentence) => ({ section, sentence }));
  return [
    ...places.filter((place) => hasCallOutside(place)).map((place) => breach('footnotePlace', place)),
    ...disclaimer(section),
    ...paragraphOfInput(section, places, evidence),
  ];
}

function hasCallOutside({ sentence: { text, footnotes = [] } }: Place): boolean {
  return footnotes.some(({ at }) => at < 0 || at > text.length);
}

function disclaimer(section: Checked): Breach[] {
  if (section.sectionId !== 'title' || section.sentences.some(({ gap }) => gap)) return [];
  const first = section.sentences.flatMap(({ footnotes = [] }) => footnotes)[0];
  return first && 'text' in first.on ? [] : [sectionBreach('disclaimerMissing', section)];
}

function paragraphOfInput(section: Checked, places: Place[], { inputs }: Evidence): Breach[] {
  const inputId = inputOfSection(section);
  const first = places.find((place) => !isLine(place));
  if (inputId === null || !first) return [];
  const found: Breach[] = [];
  const paragraphs = new Set(section.sentences.map(({ paragraphId }) => paragraphId)).size;
  if (paragraphs > 1) found.push(sectionBreach('onePerIntervention', section, { paragraphs }));
  if (!LADDER.test(first.sentence.text)) found.push(breach('ladder', first));
  const input = inputs.get(inputId);
  if (!input) return found;
  const calls = section.sentences.flatMap(({ footnotes = [] }) => footnotes);
  const speaker = input.speaker;
  if (calls.length === 0) found.push(sectionBreach('footnoteMissing', section));
  else if (
    calls.some(({ on }) => ('personId' in on ? on.personId !== speaker?.personId : 'unnamed' in on && speaker?.name))
  )
    found.push(sectionBreach('footnoteOther', section));
  const name = speaker?.name?.trim();
  if (name && /\s/.test(name))
    found.push(
      ...places.filter(({ sentence }) => sentence.text.includes(name)).map((place) => breach('speakerNamed', place)),
    );
  return found;
}
