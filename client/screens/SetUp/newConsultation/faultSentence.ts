import type { Fault } from './checks.ts';

/** The page's translation, with the words of newConsultation.json loaded. */
export type Words = (key: string, gaps: Record<string, unknown>) => string;

/** "Programme, item 2: title" for a place in a set-up; a key that no field has is its own name. */
export function placeInWords(t: Words, path: readonly (string | number)[]): string {
  const [field, ...rest] = path;
  if (field === undefined) return '';
  const label = t(`newConsultation:field.${field}`, { defaultValue: String(field) });
  return rest.reduce<string>((words, part) => {
    if (typeof part === 'number') return t('newConsultation:place.numbered', { words, number: part + 1 });
    return t('newConsultation:place.part', {
      words,
      part: t(`newConsultation:part.${part}`, { defaultValue: part }),
    });
  }, label);
}

/** What is wrong, and where, as a sentence a person can act on. */
export function faultSentence(t: Words, { path, reason, bound, sentence }: Fault): string {
  const place = placeInWords(t, path);
  if (reason !== 'said') return t(`newConsultation:fault.${reason}`, { place, bound });
  return path.length === 0 ? (sentence ?? '') : t('newConsultation:fault.said', { place, sentence });
}
