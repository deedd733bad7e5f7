import countries from './countries.json' with { type: 'json' };
import type { InvitedSpeaker } from '../consultation/setUp.ts';
import { fact, type Note } from './note.ts';
import type { Fact, FactOf } from './noteReading.ts';
import { part, type Passage, spanOf, trimmed } from './passage.ts';
import { SHORT_FORM } from './sentences.ts';

const HONORIFIC = String.raw`(?:(?:H\.\s?E\.|Her Excellency|His Excellency|Their Excellency|Ambassador|Amb\.?|Ms\.?|Mr\.?|Mrs\.?|Mx\.?|Dr\.?|Prof\.|Professor|Sir|Dame|Sra?\.|Mme|(?:Rt\.?|Right)\sHon(?:\.|ourable)?|Hon\.?|Rev\.|Eng\.|The Honourable|Minister)\s)`;
const WORD = String.raw`\p{Lu}[\p{L}’'-]*\.?`;
const PARTICLE = String.raw`(?:de|del|da|das|do|dos|di|du|van|von|der|den|bin|ibn|al|el|la|le|y|e|ten|ter)`;
const NAME = String.raw`${WORD}(?:\s(?:${PARTICLE}\s){0,2}${WORD}){1,4}`;
const PERSON = new RegExp(`(${HONORIFIC}{1,3})(${WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${WORD}){0,4})`, 'gu');
const PLAIN = new RegExp(`^(${NAME})(?=$|[,;(]|\\s[-–—]\\s|\\sof\\s|\\sand\\s|\\.)`, 'u');
const PRESIDES = /\b(?:will|shall|is to|are to)\s(?:jointly\s)?(?:co-)?(?:chair|moderate|facilitate|preside)\b/i;
const BODY =
  /\b(?:Award|Coalitions?|Forum|Council|Team|Group|Secretariat|Commission|Office|Institute|University|Network|Alliance|Committee|Assembly|Bureau|Association|Union|Ministry|Department|Division|Agency|Nations)\b/;
const IS_CHAIR =
  /\b(?:co-?chaired|chaired|moderated|facilitated|presided over)\s(?:jointly\s)?by\s|\b(?:co-?facilitators?|co-?chairs?|chair(?:person|woman|man)?|moderators?|facilitators?)\b(?:\s(?:of|for)\s[^,.;:()]{3,60})?(?:,|:|\s[-–—]|\s\(|\sare|\sis|\swill be)?\s/gi;

/** Who chairs or moderates, with honorific, name and country. */
export function chairFacts(note: Note): Fact[] {
  const found: FactOf<'chairs'>[] = [];
  for (const block of note.blocks) {
    if (block.role !== 'chairs' || block.isHeading || /speak|panel/i.test(block.label)) continue;
    if (block.label === '' && !/chair|moderat|facilitat/i.test(block.heading)) continue;
    if (/\b(?:chair|moderat|facilitat)/i.test(block.label) || startsWithPerson(block.passage))
      found.push(...personsIn(block.passage, true));
  }
  for (const { passage, block } of note.sentences) {
    if (block.role === 'programme') {
      found.push(...chairOfAll(passage));
      continue;
    }
    const presides = PRESIDES.exec(passage.text);
    if (presides) {
      const before = part(passage, 0, presides.index);
      const first = new RegExp(PERSON.source, 'u').exec(before.text);
      if (first) found.push(...personsIn(part(before, first.index), false));
      else if (new RegExp(`^${NAME}$`, 'u').test(before.text.trim())) found.push(...personsIn(trimmed(before), true));
    }
    for (const cue of passage.text.matchAll(IS_CHAIR)) {
      const start = cue.index + cue[0].length;
      const rest = part(passage, start, start + 260);
      const lead =
        /^(?:the\s)?(?:(?:two\s)?co-?(?:facilitators|chairs),?\s|(?:Permanent|Deputy)[^,]{0,60},\s)?/i.exec(
          rest.text,
        )?.[0].length ?? 0;
      if (startsWithPerson(part(rest, lead))) found.push(...personsIn(part(rest, lead), false, /by\s$/i.test(cue[0])));
    }
  }
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value.name) && seen.add(value.name)).slice(0, 20);
}

/** In an agenda only "the Chair, Ms. Ama Boateng (Ghana)" is the consultation's; who leads one item is not. */
function chairOfAll(passage: Passage): FactOf<'chairs'>[] {
  return [...passage.text.matchAll(/\bthe\s(?:co-?)?chairs?(?:person|woman|man)?(?:,|:|\s[-–—])?\s/gi)].flatMap(
    (cue) => {
      const rest = part(passage, cue.index + cue[0].length, cue.index + cue[0].length + 260);
      return startsWithPerson(rest) ? personsIn(rest, false) : [];
    },
  );
}

function startsWithPerson({ text }: Passage): boolean {
  const person = new RegExp(PERSON.source, 'u').exec(text.slice(0, 120));
  return person?.index === 0 || PLAIN.test(text);
}

/** The persons of a stretch, each with the country that follows before the next one. */
function personsIn(passage: Passage, isLabelled: boolean, maySay = isLabelled): FactOf<'chairs'>[] {
  const { text } = passage;
  const persons = [...text.matchAll(PERSON)].map((m) => ({
    at: m.index,
    length: m[0].length,
    honorific: m[1]!.trim(),
    name: m[2]!,
  }));
  const plain = persons.length === 0 && maySay ? PLAIN.exec(text) : null;
  if (plain && !BODY.test(plain[1]!)) persons.push({ at: 0, length: plain[0].length, honorific: '', name: plain[1]! });
  return persons.flatMap(({ at, length, honorific, name }, i) => {
    const next = persons[i + 1]?.at ?? text.length;
    const between = i === 0 ? '' : text.slice(persons[i - 1]!.at + persons[i - 1]!.length, at);
    if (!isLabelled && i > 0 && !/\band\s$|[,;]\s$|&\s$/.test(between)) return [];
    const country = countryIn(text.slice(at + length, Math.min(next, at + length + 140)));
    const end = country ? at + length + country.end : at + length;
    const value = {
      ...(honorific === '' ? {} : { honorific }),
      name: bareName(name),
      ...(country ? { country: country.name } : {}),
    };
    return [fact('chairs', value, spanOf(passage, at, end))];
  });
}

const bareName = (name: string) =>
  name.replace(/^Ambassadors\s/, '').replace(/[.’']+$/, (end) => (/\b\p{Lu}\.$/u.test(name) ? end : ''));

/** The first country named, its place in the text; the longest name where one holds another. */
export function countryIn(text: string): { name: string; at: number; end: number } | null {
  let found: { name: string; at: number; end: number } | null = null;
  for (const name of countries) {
    const at = text.indexOf(name);
    if (at < 0 || /[\p{L}-]/u.test(text[at + name.length] ?? '') || /[\p{L}-]/u.test(text[at - 1] ?? '')) continue;
    if (!found || at < found.at || (at === found.at && name.length > found.name.length))
      found = { name, at, end: at + name.length };
  }
  return found;
}

const OFFICE =
  /\b(?:Chair\w*|Co-?chair\w*|Director|Head|Secretary|Minister|Ambassador|Representative|President|Officer|Adviser|Advisor|Coordinator|Manager|Chief|Professor|Commissioner|Rapporteur|Delegate|Founder|Fellow|Lead|Specialist|Counsellor|Envoy|Speaker|Moderator|Facilitator|Researcher|Analyst|Mayor|Secretary-General|Deputy|Executive|Vice\W\w+|Counsel|Lecturer)\b/i;

const ENTRY_ENDS = new RegExp(String.raw`[;\t]|(?<!${SHORT_FORM})\.(?:\s|$)|,?\sand\s(?=${HONORIFIC})`, 'u');

/** Who is listed with office and organization takes no more than this; longer is prose. */
const LONGEST_ENTRY = 300;

/** "Ms. Ama Boateng, Director, Harbour Institute, Ghana" as an invited speaker; null where a text names nobody so. */
export function speakerIn(passage: Passage): { speaker: InvitedSpeaker; end: number } | null {
  const person = new RegExp(`^${PERSON.source}`, 'u').exec(passage.text);
  const plain = person ? null : new RegExp(`^(${NAME}),\\s`, 'u').exec(passage.text);
  if (!person && !(plain && OFFICE.test(passage.text.slice(plain[0].length, plain[0].length + 80)))) return null;
  const name = person ? person[0] : plain![1]!;
  const rest = part(passage, name.length);
  const stop = ENTRY_ENDS.exec(rest.text)?.index ?? rest.text.length;
  if (stop > LONGEST_ENTRY) return null;
  const pieces = rest.text
    .slice(0, stop)
    .replace(/^\s?[,(–—:-]\s?/, '')
    .split(/,\s|\s[-–—]\s|[()]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const last = pieces.at(-1);
  const country =
    last !== undefined && countryIn(last)?.name === last.replace(/^the\s/i, '') ? pieces.pop() : undefined;
  const [office, ...organization] = pieces.length > 1 || OFFICE.test(pieces[0] ?? '') ? pieces : [undefined, ...pieces];
  const of =
    organization.length === 0 && office !== undefined
      ? /^(.{3,60}?)\s(?:of|at)\s(?:the\s)?(\p{Lu}.{2,})$/u.exec(office)
      : null;
  const speaker: InvitedSpeaker = { name: trimmed(part(passage, 0, name.length), ',').text };
  if (office !== undefined)
    speaker.function =
      of && !/^(?:Minister|President|Permanent Representative|Secretary)/.test(office) ? of[1] : office;
  if (organization.length > 0) speaker.organization = organization.join(', ');
  else if (of && speaker.function === of[1]) speaker.organization = of[2];
  if (country !== undefined) speaker.country = country.replace(/^the\s/i, '');
  return { speaker, end: name.length + stop };
}
