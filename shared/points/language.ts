const ENGLISH = new Set(
  'the of and to in a is that for on with as are by this be we from it an have which at or our not has their will should can all must also its more these they i was need you your been there but who into through'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'le la les des du une et est que qui dans pour sur avec nous par ce cette aux el los las del y es en con para por una que se lo su sus der die und das ist nicht mit von den wir auf für ein eine do da dos das não uma em os com para il di che per non sono della het een van voor niet'.split(
    ' ',
  ),
);

const ALSO_ENGLISH = new Set([
  'do',
  'die',
  'con',
  'per',
  'pour',
  'para',
  'la',
  'el',
  'los',
  'las',
  'de',
  'del',
  'van',
  'den',
  'san',
]);

/** True when a text is evidently not English: another script, or function words of another language. A short text passes. */
export function isOtherLanguage(text: string, language?: string): boolean {
  if (language !== undefined && language !== '' && !/^en\b/i.test(language)) return true;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 12) return false;
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length < letters.length * 0.6) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  const other = words.filter((word) => OTHERS.has(word)).length / words.length;
  // `Wir brauchen mehr Brunnen.`, not `Do villages filter river water?`
  if (words.length < 7)
    return words.length > 3 && english === 0 && words.some((word) => OTHERS.has(word) && !ALSO_ENGLISH.has(word));
  return other > 0.15 && other > english * 1.5;
}
