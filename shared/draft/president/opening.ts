import { fromCountry } from '../language/countries.ts';
import { datesInWords } from '../language/dates.ts';
import { upperFirst } from '../language/casing.ts';
import { ordinalWord } from '../language/numbers.ts';
import type { Input } from '../../points/point.ts';
import type { Material } from '../material.ts';
import type { ProposedSection } from '../model.ts';
import { predicatesOf, withinWords } from '../reporting/predicates.ts';
import { speakerParagraph, type Subject } from '../reporting/speakerParagraph.ts';
import type { SettledSlots } from '../settledSlots.ts';

const MOST_WORDS = 110;

/** The opening segment: a paragraph for each who presided or was invited to open, named; the first of a further day says the day. */
export function composeOpening(material: Material, settled: SettledSlots): ProposedSection {
  const points = material.pointsOf('opening');
  const speakers = material
    .inSpeakingOrder()
    .filter((input) => input.itemKind === 'opening' && points.some(({ inputId }) => inputId === input.inputId));
  let day = speakers[0]?.day ?? 1;
  const sentences = speakers.flatMap((input) => {
    const opensDay = input.day !== day;
    day = input.day;
    const own = points.filter(({ inputId }) => inputId === input.inputId);
    const predicates = withinWords(predicatesOf(material, own, true), MOST_WORDS);
    const paragraph = `opening.${input.inputId}`;
    return speakerParagraph(named(input, opensDay), predicates, paragraph, settled.within(input.inputId)).map(
      (sentence) => ({
        ...sentence,
        key: `${input.inputId}.${sentence.key}`,
      }),
    );
  });
  return { format: 'president', sectionId: 'opening', heading: 'Opening Segment', order: 40, sentences };
}

/** `Ms. Ana Reyes, Head of the Secretariat,`: those who preside and invited speakers are named in the opening and the conclusion. */
export function named(input: Input, opensDay = false): Subject {
  const speaker = input.speaker!;
  const name =
    withHonorific(speaker.honorific, speaker.name) || (speaker.presiding ? 'The Chair' : 'An invited speaker');
  const where = speaker.presiding && speaker.country ? ` of ${fromCountry(speaker.country)}` : '';
  const office = [speaker.function, speaker.presiding ? undefined : speaker.organization].filter(Boolean).join(', ');
  const whole = `${name}${where}${office ? `, ${office},` : ''}`;
  const pronoun = /^\s*(he|she)\b/i.exec(speaker.pronoun ?? '')?.[1];
  const short = speaker.presiding ? chairAgain(speaker.function) : 'The speaker';
  const later = pronoun ? [upperFirst(pronoun.toLowerCase()), short] : [short];
  return { first: opensDay ? `${dayOf(input)}, ${whole}` : whole, later, turn: input.order };
}

/** The programme's names may bring their honorific with them. */
function withHonorific(honorific = '', name = ''): string {
  return name === '' || honorific === '' || name.startsWith(`${honorific} `) ? name : `${honorific} ${name}`;
}

function chairAgain(office: string | undefined): string {
  return /\bco-chair/i.test(office ?? '') ? 'The Co-Chair' : 'The Chair';
}

function dayOf(input: Input): string {
  const date = input.date ? datesInWords([input.date]) : '';
  return date ? `On ${date}` : `On the ${ordinalWord(input.day) ?? 'next'} day`;
}
