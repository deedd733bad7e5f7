import type { ItemId } from '#shared/basics/ids.ts';
import type { Profile } from '#shared/consultation/people/profile.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Draws } from './draws.ts';

/** Short, so that a sitting of two dozen speakers is rehearsed in a coffee break. */
const USUAL = [5, 8] as const;
const WORDS_PER_SECOND = 2.2;

export interface Matter {
  draws: Draws;
  setUp: SetUp;
  itemId: ItemId;
  /** Whose speech, and on which request: the same again gives the same words. */
  about: string;
}

/** The sentences of a speech: the first of a written text, else some about the item's issues. */
export function speechOf(text: string | null, profile: Profile, matter: Matter, isLong = false): string[] {
  const sentences = text === null ? composed(profile, matter) : sentencesOf(text);
  if (isLong) return sentences;
  return sentences.slice(0, Math.round(matter.draws.between(USUAL, 'length', matter.about)));
}

/** What somebody asked to be brief says. */
export function shortened(sentences: string[]): string[] {
  return sentences.slice(0, 2);
}

export function secondsOf(sentence: string): number {
  return sentence.split(/\s+/).length / WORDS_PER_SECOND;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** Each works with any noun phrase. The middle ones hold proposals, so that the draft has something to report. */
const middles: ((about: string, issue: string) => string)[] = [
  (about) => `We call for clear targets on ${about}, with a public report every two years.`,
  (about) => `We recommend that governments and their partners fund work on ${about} where it is weakest.`,
  (about) => `We propose a small working group on ${about} that is open to all stakeholders.`,
  (about) => `On ${about} we have seen more plans than results, and the plans are ageing.`,
  (about, issue) => `Under ${issue}, the least developed countries should come first.`,
  (about) => `We urge those who hold figures on ${about} to publish them in a form that others can use.`,
  (about) => `Our members would share what they learnt about ${about} with anybody who asks.`,
  (about) => `We ask that women, young people and persons with disabilities take part in every decision on ${about}.`,
  (about, issue) => `Let us keep ${issue} and ${about} in one chapter, because people meet them together.`,
  (about) => `We support regional exchanges on ${about}, hosted in turn and held in several languages.`,
  (about) => `There should be one contact point for ${about} in every administration by 2030.`,
  (about) => `We encourage the secretariat to collect examples on ${about} and to say who sent them.`,
  (about) => `Small communities need help with ${about}, and they need it before the next review.`,
];

function composed(profile: Profile, { draws, setUp, itemId, about }: Matter): string[] {
  const item = setUp.programme.find(({ id }) => id === itemId);
  const ordinals = item?.issues?.length ? item.issues : setUp.issues.map((_, index) => index + 1);
  const issues = ordinals.flatMap((ordinal) => setUp.issues[ordinal - 1] ?? []);
  const [issue] = draws.shuffled(issues, 'issue', about);
  const title = inSentence(issue?.title ?? item?.title ?? setUp.title);
  const topics = draws.shuffled(issue?.keywords.length ? issue.keywords.map(inSentence) : [title], 'topics', about);
  const topic = (at: number) => topics[at % topics.length] ?? title;
  const [question] = draws.shuffled(setUp.guidingQuestions ?? [], 'question', about);
  const body = draws.shuffled(middles, 'middles', about).map((say, at) => say(topic(Math.floor(at / 2)), title));
  return [
    'Thank you, Chair.',
    introduction(profile),
    `I should like to speak about ${title}.`,
    ...body.slice(0, 3),
    ...(question ? [`You asked us: ${question} Our answer begins with ${topic(0)}.`] : []),
    ...body.slice(3),
  ];
}

function introduction({ name, organization, country }: Profile): string {
  if (name === undefined) return 'I have been listening since this morning, and one thing is missing.';
  const place = country === undefined ? '' : `, ${country}`;
  return organization === undefined ? `My name is ${name}.` : `I speak for ${organization}${place}.`;
}

/** A title within a sentence: its first letter is small, unless it is an abbreviation. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
