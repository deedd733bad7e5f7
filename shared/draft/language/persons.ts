const HONORIFIC =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Hon|Rev)\.?\s\p{Lu}|\b(?:Professor|Sir|Dame|Lord|Lady|Senator|Chief|Minister|President|Ambassador|Commissioner|Secretary-General|Premier|Mayor|Judge|Colonel|General|Captain)\s(?!(?:Assembly|Committee|Council|Court|Service|Secretariat|Information|Data|Public|Digital)\b)\p{Lu}\p{Ll}+/u;

/** True where a text names a person by an honorific or a title: the summary names nobody in its issues. */
export function namesPerson(text: string): boolean {
  return HONORIFIC.test(text);
}
